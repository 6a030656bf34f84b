package org.dateline.resolve;

import java.util.Arrays;
import java.util.List;
import org.dateline.record.Mention;
import org.dateline.record.Participant;
import org.dateline.record.Place;
import org.dateline.record.Quantity;

/** One mention → its profile. */
final class ProfileReader {
  /** A participant list longer than this is an enumeration; its first names are enough. */
  private static final int MAX_PARTIES = 8;

  private static final int MAX_NUMBERS = 8;

  private static final String RESCUED = "RESCUED";

  private ProfileReader() {}

  /**
   * The profile of a mention.
   *
   * @param words the content words of its sentence
   * @param wording what is looked for in it
   */
  static Profile read(Mention mention, int[] words, Wording wording) {
    Profile profile =
        new Profile(
            type(mention),
            Realis.of(mention),
            WordBag.of(without(words, namesOf(mention, wording))));
    // What was shot down tells how it was stopped, and not how the attack was made.
    profile.mode = Interception.told(mention) ? null : mention.getMode();
    addParties(profile.actors, Interception.attackers(mention), mention, wording);
    addParties(profile.actors, Interception.owners(mention), mention, wording);
    addParties(profile.recipients, Interception.attacked(mention), mention, wording);
    if (profile.mode != null && Family.undergone(profile.mode)) {
      // "stepped down as prime minister of Haiti": of where he was it, and to nobody
      profile.actors.replaceAll(actor -> actor.of(profile.recipients));
      profile.recipients.clear();
    }
    for (Quantity quantity : mention.getQuantities()) {
      profile.figures.add(figure(mention, quantity, wording));
    }
    if (mention.getEventType().equals("MOBILIZE")) {
      Contingents.add(mention, profile.actors);
    }
    profile.definite = Definite.is(mention, wording);
    When when = When.of(mention);
    boolean known = profile.definite && !Realis.denied(mention);
    profile.date(Anew.is(mention, wording) ? when.anew() : known ? when.back() : when);
    Place place = mention.getPlace();
    if (place != null) {
      profile.where = Where.of(place);
    }
    profile.scenes = Scenes.of(mention, wording);
    profile.triggers = triggers(mention);
    profile.numbers = numbers(mention);
    profile.instruments = Instruments.of(words, wording);
    profile.actorClaimed = mention.getClaimant() != null;
    profile.selfTold = selfTold(mention);
    profile.takenUp =
        TakenUp.is(mention) && profile.recipients.stream().noneMatch(Party::identified);
    profile.voice =
        mention.getClaimant() == null ? 0 : WordHashes.of(ClaimSide.of(mention.getClaimant()));
    String copied = mention.getCopiedFrom();
    profile.texts = new long[] {WordHashes.of(copied == null ? mention.getMentionId() : copied)};
    if (GroupedText.grouped(mention)) {
      profile.groups = new long[] {WordHashes.of(GroupedText.key(mention))};
    }
    return profile;
  }

  /** Whether who says so says that of himself: "Iran said it had seized the ship". */
  private static boolean selfTold(Mention mention) {
    Participant claimant = mention.getClaimant();
    return claimant != null
        && claimant.getCode() != null
        && mention.getActors().stream().anyMatch(a -> claimant.getCode().equals(a.getCode()));
  }

  /**
   * What a mention's type is compared as. Missiles launched are missiles fired, whether the one
   * outlet saw a test and the other none; hostages rescued are hostages freed; and one outlet's
   * attack on computers is another's attack.
   */
  private static String type(Mention mention) {
    String type = mention.getEventType();
    if (type.equals("MOBILIZE") && counts(mention, "FIRED")) {
      return "ASSAULT";
    }
    if ("cyber".equals(mention.getMode())) {
      return "ASSAULT";
    }
    return type.equals("AID") && counts(mention, RESCUED) ? "RETREAT" : type;
  }

  private static boolean counts(Mention mention, String attribute) {
    return mention.getQuantities().stream().anyMatch(q -> q.getAttribute().equals(attribute));
  }

  /** A count as it is compared. */
  private static Figure figure(Mention mention, Quantity quantity, Wording wording) {
    Figure figure = Contingents.figure(mention, quantity, wording);
    return figure.attribute().equals(RESCUED) ? figure.counting("RELEASED") : figure;
  }

  private static void addParties(
      List<Party> into, List<Participant> participants, Mention mention, Wording wording) {
    int sentenceStart = mention.getSentenceStart();
    for (Participant participant : participants) {
      if (Party.weapon(participant, wording) || venue(participant, mention)) {
        continue;
      }
      Party party = Party.of(participant, participant.getStart() == sentenceStart, wording);
      party = Abroad.without(party, participant, mention.getEventType(), wording);
      if ("strike".equals(mention.getMode()) && "CVL".equals(party.sector())) {
        party = party.as("LAB");
      }
      if (party.role()) {
        int end = participant.getEnd() - sentenceStart;
        party = party.named(Apposition.after(mention.getSentence(), end), wording);
      }
      if (into.size() < MAX_PARTIES && !party.blank() && !into.contains(party)) {
        into.add(party);
      }
    }
  }

  /** "held talks in Brussels": where two meet is nobody whom they meet. */
  private static boolean venue(Participant participant, Mention mention) {
    Place place = mention.getPlace();
    return place != null
        && Family.reciprocal(mention.getEventType())
        && !"visit".equals(mention.getMode())
        && participant.getName().equals(place.getName());
  }

  /** Its numbers of two digits and more that are no years: 0 to {@link #MAX_NUMBERS} hashes. */
  private static long[] numbers(Mention mention) {
    String text = mention.getSentence();
    long[] found = new long[MAX_NUMBERS];
    int size = 0;
    int at = 0;
    while (at < text.length() && size < MAX_NUMBERS) {
      if (!isDigit(text.charAt(at))) {
        at++;
        continue;
      }
      int start = at;
      while (at < text.length() && (isDigit(text.charAt(at)) || inNumber(text, at))) {
        at++;
      }
      String number = text.substring(start, at);
      boolean year = number.length() == 4 && (number.startsWith("19") || number.startsWith("20"));
      boolean name = letter(text, start - 1) || letter(text, at);
      if (number.length() > 1 && !year && !name) {
        found[size++] = WordHashes.of(number);
      }
    }
    long[] sorted = Arrays.copyOf(found, size);
    Arrays.sort(sorted);
    return sorted;
  }

  private static boolean inNumber(String text, int at) {
    char c = text.charAt(at);
    return (c == ',' || c == '.') && at + 1 < text.length() && isDigit(text.charAt(at + 1));
  }

  /** "M23", "5th". */
  private static boolean letter(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static long[] triggers(Mention mention) {
    List<String> words = WordHashes.words(mention.getTrigger().getText());
    long[] hashes = new long[Math.min(words.size(), 3)];
    int size = 0;
    for (int i = 0; i < hashes.length; i++) {
      if (words.get(i).length() > 3) {
        hashes[size++] = WordHashes.ofWord(words.get(i));
      }
    }
    long[] sorted = Arrays.copyOf(hashes, size);
    Arrays.sort(sorted);
    return sorted;
  }

  /** The names among the words of participants and place: they are compared as such. */
  private static int[] namesOf(Mention mention, Wording wording) {
    StringBuilder names = new StringBuilder("- ");
    names(mention.getActors(), names, wording);
    names(mention.getRecipients(), names, wording);
    Participant claimant = mention.getClaimant();
    if (claimant != null) {
      names.append(claimant.getName()).append(' ');
    }
    Place place = mention.getPlace();
    if (place != null) {
      names.append(place.getName());
    }
    return wording.content().of(names.toString());
  }

  /** A weapon's words are compared as words: it is no party. */
  private static void names(List<Participant> participants, StringBuilder names, Wording wording) {
    for (Participant participant : participants) {
      if (!Party.weapon(participant, wording)) {
        names.append(participant.getName()).append(' ');
      }
    }
  }

  private static int[] without(int[] words, int[] names) {
    int[] kept = new int[words.length];
    int size = 0;
    int at = 0;
    for (int word : words) {
      while (at < names.length && names[at] >>> 1 < word >>> 1) {
        at++;
      }
      boolean named = at < names.length && names[at] >>> 1 == word >>> 1;
      if (!named || (names[at] & 1) == 0) {
        kept[size++] = word;
      }
    }
    return Arrays.copyOf(kept, size);
  }
}
