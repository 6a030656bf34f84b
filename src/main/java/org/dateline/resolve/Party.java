package org.dateline.resolve;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dateline.record.Participant;
import org.jspecify.annotations.Nullable;

/**
 * A participant as far as telling events apart needs it.
 *
 * @param entity hash of a named entity's id (a body or a person); 0 for a country, a role, or words
 * @param person whether that entity is a person
 * @param country country or non-state code, or null
 * @param sector PLOVER sector, or null
 * @param nameWords the capitalised words of its name, see {@link ContentWords#ofName}
 * @param head what it is, see {@link Things}; 0 where that tells nothing
 */
record Party(
    long entity,
    boolean person,
    @Nullable String country,
    @Nullable String sector,
    int[] nameWords,
    int head) {
  /** Of each code there is one object: comparing two looks for no letters elsewhere in memory. */
  Party {
    country = country == null ? null : country.intern();
    sector = sector == null ? null : sector.intern();
  }

  /** {@link #compare}: certainly not one. */
  static final double DIFFERENT = -1;

  /** {@link #compare}: they share a word of their names. */
  static final double NAMED = 0.9;

  /** {@link #compare}: they share more than one. */
  static final double FULL_NAME = 0.95;

  /** {@link #compare}: they are the same kind of people, or thing, which few reports tell of. */
  static final double ALIKE = 0.6;

  /** {@link #compare}: one would not be called the other. */
  static final double UNLIKE = -0.5;

  private static final Set<String> INTERNATIONAL = Set.of("IGO", "UNO", "EUR", "NGO", "IMG", "MNC");

  /** Of their own country, unless the text says another. */
  private static final Set<String> OFFICIAL = Set.of("GOV", "COP", "LEG", "JUD");

  private static final Set<String> STATE =
      Set.of("GOV", "MIL", "COP", "SPY", "LEG", "JUD", "PRM", "PTY");
  private static final Set<String> ARMED = Set.of("REB", "UAF", "CRM", "PRM", "MIL", "OPP", "ISM");
  private static final Set<String> PEOPLE =
      Set.of("CVL", "REF", "JRN", "MED", "EDU", "LAB", "AGR", "OPP", "SOC", "REL", "BUS", "ELI");

  static Party of(Participant participant, Wording wording) {
    return of(participant, false, wording);
  }

  /**
   * The same.
   *
   * @param opens whether it opens its sentence, so that its first word's capital tells nothing
   */
  static Party of(Participant participant, boolean opens, Wording wording) {
    String id = participant.getEntityId();
    boolean person = id != null && id.startsWith("person:");
    boolean named =
        id != null && !id.startsWith("country:") && !id.startsWith("role:") && !isGroup(id);
    return new Party(
        named ? WordHashes.of(id) : 0,
        person,
        emptyToNull(participant.getCountry()),
        id != null && isPlace(id) ? null : emptyToNull(participant.getSector()),
        country(id)
            ? new int[0]
            : Nationalities.without(
                wording
                    .content()
                    .ofName(opens && !named ? opened(participant) : participant.getName())),
        country(id) ? 0 : wording.things().head(participant.getName()));
  }

  /** A country is compared as such, not by its name. */
  private static boolean country(@Nullable String id) {
    return id != null && id.startsWith("country:");
  }

  /**
   * A name at the head of a sentence without a first word that may be none: "Gunmen", "Ten men".
   */
  private static String opened(Participant participant) {
    String name = participant.getName();
    int space = name.indexOf(' ');
    if (space < 0) {
      return participant.getSector() == null ? name : "";
    }
    boolean goesOn = space + 1 < name.length() && Character.isUpperCase(name.charAt(space + 1));
    return goesOn ? name : name.substring(space + 1);
  }

  /** A capital stands for its government, or is just where it happened. */
  private static boolean isPlace(String id) {
    return id.startsWith("capital:") || id.startsWith("place:");
  }

  private static boolean isGroup(String id) {
    return id.startsWith("nationality:")
        || id.startsWith("capital:")
        || id.startsWith("place:")
        || id.startsWith("people:")
        || id.startsWith("nobody:");
  }

  private static @Nullable String emptyToNull(@Nullable String code) {
    return code == null || code.isEmpty() ? null : code;
  }

  /** Whether a participant is a weapon or an attack that the coder took for a party. */
  static boolean weapon(Participant participant, Wording wording) {
    String id = participant.getEntityId();
    boolean known = emptyToNull(participant.getCountry()) != null && id != null;
    return !known && Instruments.weapon(participant.getName(), wording);
  }

  /** Whether it is somebody in particular: a body, a person, of a country, or with a name. */
  boolean identified() {
    return entity != 0 || country != null || proper();
  }

  /** Whether it is no more than what somebody is: a mayor, the editor of a paper. */
  boolean role() {
    return entity == 0 && sector != null && nameWords.length < 2;
  }

  /** The same party, who is known by a name besides; null for none. */
  Party named(@Nullable String name, Wording wording) {
    return name == null
        ? this
        : new Party(entity, person, country, sector, wording.content().ofName(name), head);
  }

  /** The same party without a country that is only where it was told to be. */
  Party abroad(int[] names) {
    return new Party(entity, person, null, sector, names, head);
  }

  /** The same party in another capacity. */
  Party as(String other) {
    return new Party(entity, person, country, other, nameWords, head);
  }

  /** The same party, whose country and post others tell, if its name alone is known. */
  Party of(List<Party> posts) {
    if (entity != 0 || country != null || posts.isEmpty()) {
      return this;
    }
    Party post = posts.get(0);
    return new Party(
        0, person, post.country, sector == null ? post.sector : sector, nameWords, head);
  }

  /** Whether it says nothing by which it could be known again. */
  boolean blank() {
    return entity == 0 && country == null && sector == null && nameWords.length == 0 && head == 0;
  }

  /** How much is known: 3 a named body or person, 2 country and sector, 1 either, 0 nothing. */
  int specificity() {
    if (entity != 0) {
      return 3;
    }
    return (country == null ? 0 : 1) + (sector == null ? 0 : 1);
  }

  /**
   * How well two participants may be one: 1 the same entity; above 0 one may be the more exact name
   * of the other (UKR and UKRMIL); 0 nothing known; {@link #UNLIKE}; {@link #DIFFERENT}.
   */
  double compare(Party other) {
    if (entity != 0 && other.entity != 0) {
      if (entity == other.entity) {
        return 1;
      }
      if (person && other.person) {
        return DIFFERENT;
      }
    }
    if (country != null && other.country != null) {
      if (country.equals(other.country)) {
        return withinCountry(other);
      }
      return bareName(other) || other.bareName(this) ? 0.4 : DIFFERENT;
    }
    if (sameName(other)) {
      return named(other);
    }
    if (proper() && other.proper()) {
      boolean full = nameWords.length > 1 && other.nameWords.length > 1;
      boolean named = full || (country == null && other.country == null);
      return named ? DIFFERENT : 0;
    }
    return alike(other) ? ALIKE : bySector(other, 0.4);
  }

  /** Whether both are the same, of what news seldom tells: missionaries, a ferry. */
  private boolean alike(Party other) {
    return head != 0 && head == other.head;
  }

  /** A person met abroad, "Lin in Lima", has the place's country, though his name tells who. */
  private boolean bareName(Party other) {
    return entity == 0 && sector == null && sharesName(other);
  }

  /** The same party by a name of such words. */
  Party withNameWords(int[] words) {
    return new Party(entity, person, country, sector, words, head);
  }

  /** The same party, of a country where it is a body of some state and no more is known. */
  Party at(String home) {
    boolean body = entity == 0 && country == null && sector != null && OFFICIAL.contains(sector);
    return body ? new Party(entity, person, home, sector, nameWords, head) : this;
  }

  /** Whether it is one person, by a full name. */
  boolean isNamedPerson() {
    return person || (entity == 0 && nameWords.length > 1 && GivenNames.hasAny(nameWords));
  }

  /** Whether it is a body of many states, which has no country. */
  boolean international() {
    return country != null && INTERNATIONAL.contains(country);
  }

  /** Whether its words are a name, not a role that opens its sentence: "Gunmen". */
  boolean proper() {
    return nameWords.length > 1 || (nameWords.length == 1 && sector == null);
  }

  private double withinCountry(Party other) {
    if (entity == 0 && other.entity == 0 && nameWords.length > 1 && other.nameWords.length > 1) {
      return sameName(other) ? named(other) : DIFFERENT;
    }
    if (sector == null || other.sector == null) {
      return sameName(other) ? named(other) : 0.7;
    }
    if (sameName(other) && !person && !other.person) {
      return named(other);
    }
    if (entity != 0 && other.entity != 0 && sector.equals(other.sector)) {
      return 0.4;
    }
    // An official of the country is hardly ever the person that another report names.
    boolean either = (person && other.entity == 0) || (other.person && entity == 0);
    return Math.max(alike(other) ? ALIKE : DIFFERENT, bySector(other, either ? 0.55 : 0.8));
  }

  private double bySector(Party other, double same) {
    if (sector == null || other.sector == null) {
      return 0;
    }
    boolean names = nameWords.length > 0 && other.nameWords.length > 0;
    if (names && PEOPLE.contains(sector) && PEOPLE.contains(other.sector)) {
      // Two people by two names; what country a name has may be known of one only.
      return UNLIKE;
    }
    if (sector.equals(other.sector)) {
      return same;
    }
    if (sector.equals("UNK") || other.sector.equals("UNK")) {
      return 0.1;
    }
    if (faceless() || other.faceless()) {
      return 0;
    }
    boolean akin =
        (STATE.contains(sector) && STATE.contains(other.sector))
            || (ARMED.contains(sector) && ARMED.contains(other.sector))
            || (PEOPLE.contains(sector) && PEOPLE.contains(other.sector));
    return akin ? same / 2 : UNLIKE;
  }

  /** Gunmen, hackers: whose they were is not known, and may be told later. */
  private boolean faceless() {
    boolean armed = "UAF".equals(sector) || "CRM".equals(sector);
    return armed && entity == 0 && country == null && nameWords.length == 0;
  }

  /** Whether they share a name by which one is known: of two full names more than the given one. */
  private boolean sameName(Party other) {
    int[] left = nameWords;
    int[] right = other.nameWords;
    if (left.length < 2 || right.length < 2) {
      return shareWord(left, right);
    }
    boolean given = false;
    for (int word : left) {
      if (Arrays.binarySearch(right, word) >= 0) {
        if (given || !GivenNames.has(word)) {
          return true;
        }
        given = true;
      }
    }
    return false;
  }

  /** Whether the two have a capitalised word in common. */
  boolean sharesName(Party other) {
    return shareWord(nameWords, other.nameWords);
  }

  /** How well two fit that share a word of their names: a full name is hardly another's. */
  private double named(Party other) {
    if (nameWords.length == 1 || other.nameWords.length == 1) {
      return NAMED;
    }
    int shared = 0;
    for (int word : nameWords) {
      shared += Arrays.binarySearch(other.nameWords, word) >= 0 ? 1 : 0;
    }
    return shared > 1 ? FULL_NAME : NAMED;
  }

  private static boolean shareWord(int[] left, int[] right) {
    // Names are short: no search beats looking at all.
    for (int word : left) {
      for (int other : right) {
        if (word == other) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Party party
        && entity == party.entity
        && person == party.person
        && Objects.equals(country, party.country)
        && Objects.equals(sector, party.sector)
        && head == party.head
        && (entity != 0 || Arrays.equals(nameWords, party.nameWords));
  }

  @Override
  public int hashCode() {
    return 31 * (31 * Long.hashCode(entity) + Objects.hashCode(country)) + Objects.hashCode(sector);
  }

  @Override
  public String toString() {
    return country + "/" + sector + "/" + entity + Arrays.toString(nameWords);
  }
}
