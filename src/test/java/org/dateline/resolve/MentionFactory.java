package org.dateline.resolve;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dateline.record.ContentId;
import org.dateline.record.Mention;
import org.dateline.record.Participant;
import org.dateline.record.Place;
import org.dateline.record.Quantity;
import org.dateline.record.Trigger;

/**
 * Invented news for measuring: events with participants, a city, a day, words and a toll, each
 * reported by some articles that leave out or blur a part. Half of all mentions have one pair of
 * countries, as on a day of war.
 */
final class MentionFactory {
  private static final String[] TYPES = {
    "ASSAULT", "ASSAULT", "ASSAULT", "COERCE", "CONSULT", "ACCUSE", "AGREE", "PROTEST", "MOBILIZE"
  };
  private static final String[] SECTORS = {"GOV", "MIL", "CVL", "REB", "COP"};
  private static final int COUNTRIES = 120;
  private static final int CITIES = 40;
  private static final int WORDS = 6000;
  private static final LocalDate START = LocalDate.of(2030, 1, 1);

  private final Random random;
  private final int days;
  final List<Mention> mentions = new ArrayList<>();
  final Map<String, String> eventOfMention = new HashMap<>();

  private record Happening(
      int number,
      String type,
      String actor,
      String recipient,
      String place,
      int day,
      int toll,
      int[] words) {}

  MentionFactory(long seed, int days) {
    random = new Random(seed);
    this.days = days;
  }

  /** Makes at least so many mentions. */
  MentionFactory make(int count) {
    int number = 0;
    while (mentions.size() < count) {
      tell(happening(number++));
    }
    return this;
  }

  private Happening happening(int number) {
    boolean war = random.nextBoolean();
    String actor = war ? country(0) : country(random.nextInt(COUNTRIES));
    String recipient = war ? country(1) : country(random.nextInt(COUNTRIES));
    if (war && random.nextBoolean()) {
      String swap = actor;
      actor = recipient;
      recipient = swap;
    }
    int[] words = new int[14];
    for (int i = 0; i < words.length; i++) {
      words[i] = word();
    }
    return new Happening(
        number,
        TYPES[random.nextInt(TYPES.length)],
        actor,
        recipient,
        recipient + random.nextInt(CITIES),
        random.nextInt(days),
        1 + random.nextInt(60),
        words);
  }

  private void tell(Happening happening) {
    int articles = 1;
    while (articles < 40 && random.nextInt(5) < 3) {
      articles++;
    }
    for (int i = 0; i < articles; i++) {
      int later = random.nextInt(3) == 0 ? 1 : 0;
      String article = ContentId.of("article", happening.number(), i);
      int sentences = 1 + random.nextInt(2);
      for (int j = 0; j < sentences; j++) {
        Mention mention = mention(happening, article, i, j, happening.day() + later);
        mentions.add(mention);
        eventOfMention.put(mention.getMentionId(), String.valueOf(happening.number()));
      }
    }
  }

  private Mention mention(Happening happening, String article, int i, int j, int day) {
    Instant published =
        START.plusDays(day).atTime(6 + random.nextInt(16), 0).toInstant(ZoneOffset.UTC);
    StringBuilder sentence = new StringBuilder("Reports");
    for (int word : happening.words()) {
      if (random.nextInt(3) > 0) {
        sentence.append(" w").append(Integer.toString(word, 36));
      }
    }
    for (int extra = 0; extra < 8; extra++) {
      sentence.append(" w").append(Integer.toString(word(), 36));
    }
    Mention.Builder mention =
        Mention.newBuilder()
            .setMentionId(ContentId.of("mention", article, j))
            .setArticleId(article)
            .setPassageId(article)
            .setSource("outlet-" + random.nextInt(400))
            .setPublishedAt(published.truncatedTo(ChronoUnit.MICROS))
            .setSentenceStart(j * 200)
            .setSentenceEnd(j * 200 + sentence.length())
            .setSentence(sentence.append('.').toString())
            .setEventType(happening.type())
            .setTrigger(new Trigger("reports", 0, 7))
            .setRealis("ACTUAL")
            .setEventDate(START.plusDays(day))
            .setDatePrecision("DAY")
            .setConfidence(0.7)
            .setRuleId("made")
            .setLexiconVersion("made");
    if (random.nextInt(10) > 0) {
      mention.setActors(List.of(party(happening.actor(), happening.number())));
    }
    if (random.nextInt(10) > 1) {
      mention.setRecipients(List.of(party(happening.recipient(), happening.number() + 1)));
    }
    if (random.nextInt(10) > 2) {
      mention.setPlace(place(happening));
    }
    if (random.nextInt(10) > 3) {
      mention.setEventDate(START.plusDays(happening.day())).setDateText("that day");
    }
    if (random.nextInt(10) > 4) {
      double toll = happening.toll();
      mention.setQuantities(List.of(new Quantity("KILLED", "people", toll, toll, false, 0, 1)));
    }
    return mention.build();
  }

  private Participant party(String country, int number) {
    Participant.Builder party =
        Participant.newBuilder().setName(country).setCountry(country).setStart(0).setEnd(3);
    if (random.nextBoolean()) {
      String sector = SECTORS[number % SECTORS.length];
      party.setSector(sector).setCode(country + sector);
    }
    return party.build();
  }

  private static Place place(Happening happening) {
    int hash = happening.place().hashCode();
    return Place.newBuilder()
        .setName("City " + happening.place())
        .setCountry(happening.recipient())
        .setAdmin1("Region " + Math.floorMod(hash, 9) + happening.recipient())
        .setLatitude(Math.floorMod(hash, 600) / 10.0)
        .setLongitude(Math.floorMod(hash / 7, 1700) / 10.0)
        .setPrecision("CITY")
        .build();
  }

  /** Words as in a language: a few are everywhere, most are rare. */
  private int word() {
    double u = random.nextDouble();
    return (int) (WORDS * u * u * u);
  }

  private static String country(int number) {
    return "" + (char) ('A' + number / 26) + (char) ('A' + number % 26) + 'X';
  }
}
