package org.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.record.ContentId;
import org.dateline.record.Mention;
import org.dateline.record.Place;
import org.junit.jupiter.api.Test;

/** Which of the deeds that an article tells a later sentence of it goes on about. */
class OneArticleTest {
  private static final Place BEIRA =
      Place.newBuilder()
          .setName("Beira")
          .setCountry("MOZ")
          .setAdmin1("Sofala")
          .setLatitude(-19.84)
          .setLongitude(34.84)
          .setPrecision("CITY")
          .build();

  private final List<Mention> mentions = new ArrayList<>();

  private void told(String sentence, String fields) {
    int before =
        mentions.stream()
            .filter(m -> !m.getSentence().equals(sentence))
            .mapToInt(Mention::getSentenceEnd)
            .max()
            .orElse(-1);
    mentions.add(
        new MentionReader(LocalDate.of(2031, 5, 1), Map.of("beira", BEIRA), Set.of())
            .read(
                "e " + fields,
                Mention.newBuilder()
                    .setMentionId(ContentId.of("mention", mentions.size()))
                    .setArticleId("a")
                    .setPassageId("passage")
                    .setSource("outlet")
                    .setPublishedAt(Instant.parse("2031-05-14T08:00:00Z"))
                    .setSentenceStart(before + 1)
                    .setSentenceEnd(before + 1 + sentence.length())
                    .setSentence(sentence)));
  }

  /** The numbers of the events that the mentions were put into, in the mentions' order. */
  private List<Integer> events() {
    List<String> seen = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    List<Mention> resolved =
        new ArrayList<>(new Resolver().resolve(ResolverInput.of(mentions)).mentions());
    for (Mention mention : mentions) {
      String event =
          resolved.stream()
              .filter(m -> m.getMentionId().equals(mention.getMentionId()))
              .findAny()
              .orElseThrow()
              .getEventId();
      if (!seen.contains(event)) {
        seen.add(event);
      }
      numbers.add(seen.indexOf(event));
    }
    return numbers;
  }

  @Test
  void itGoesOnAboutTheNewsAndNotAboutWhatWasBefore() {
    String news = "Jets bombed a rebel camp on Wednesday, two days after the killings in Beira.";
    told(news, "ASSAULT/aerial bombed | a=MOZMIL Jets; r=MOZREB rebel camp; d=d14");
    told(news, "ASSAULT/targeted killings | p=beira; d=d12");
    told(
        "Dozens of fighters died in the raid.",
        "ASSAULT died | r=UAF fighters; q=KILLED 24+ fighters");
    assertThat(events()).containsExactly(0, 1, 0);
  }

  @Test
  void itGoesOnAboutWhatBefellTheSame() {
    String news = "The attack on the army's base answered the bombing of a camp.";
    told(news, "ASSAULT attack | r=MOZMIL army's base; d=d13");
    told(news, "ASSAULT/aerial bombing | r=MOZREB camp; d=d2");
    told(
        "It put the number of soldiers killed at 15.",
        "ASSAULT killed | r=MIL soldiers; q=KILLED 15 soldiers");
    assertThat(events()).containsExactly(0, 1, 0);
  }

  @Test
  void thoseToldOfBeforeWereCaughtSomewhere() {
    told(
        "Police in Mozambique arrested two men.",
        "COERCE/arrest arrested | a=MOZCOP Police; r=CVL men; q=ARRESTED 2 men");
    told(
        "The suspects were picked up in Beira.",
        "COERCE/arrest picked up | r=CRM The suspects; p=beira");
    assertThat(events()).containsExactly(0, 0);
  }

  @Test
  void theLossesOfWhoRaidedAreOfTheRaid() {
    told(
        "Soldiers of Chad raided a camp in Mozambique.",
        "ASSAULT raided | a=TCDMIL Soldiers of Chad; r=MOZREB camp; d=d13");
    told(
        "Three of the soldiers were wounded.",
        "ASSAULT wounded | r=TCDMIL soldiers; q=INJURED 3 soldiers");
    assertThat(events()).containsExactly(0, 0);
  }

  @Test
  void whoDispersesACrowdDoesNotShootByIt() {
    told(
        "A mayor was gunned down on Saturday.",
        "ASSAULT/firearms gunned down | r=MOZGOV mayor; d=d10");
    told("Police fired tear gas at the funeral.", "ASSAULT/crowd-control fired | a=COP Police");
    assertThat(events()).containsExactly(0, 1);
  }

  @Test
  void whereSomethingElseHappensPlacesNoAttack() {
    told(
        "Rebels attacked a base in Mozambique on Thursday.",
        "ASSAULT attacked | a=MOZREB Rebels; r=MOZMIL base; d=d8");
    told("The assault came a week before talks were to open in Quelimane.", "ASSAULT assault |");
    assertThat(events()).containsExactly(0, 0);
  }

  @Test
  void whatTheyAlsoDidElsewhereIsAnother() {
    told("Teachers marched to parliament.", "PROTEST/demo marched | a=MOZEDU Teachers");
    told(
        "Schools closed in Beira, where teachers also went on strike.",
        "PROTEST/strike went on strike | a=MOZEDU teachers; p=beira");
    assertThat(events()).containsExactly(0, 1);
  }
}
