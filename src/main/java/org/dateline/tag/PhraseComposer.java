package org.dateline.tag;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dateline.language.Sentence;
import org.dateline.lexicon.ActorCodes;
import org.dateline.lexicon.ActorEntry;
import org.dateline.lexicon.ActorKind;
import org.dateline.lexicon.ActorLexicon;
import org.dateline.lexicon.ActorTerm;
import org.dateline.lexicon.ActorText;
import org.jspecify.annotations.Nullable;

/**
 * Puts the parts of one noun phrase together: its head's sector, the country that its modifiers,
 * owner or complements tell, and the one body or person that it names.
 */
final class PhraseComposer {

  /** Deepest "spokesman for the head of the …" that is followed. */
  private static final int DEEPEST = 4;

  /** Armed groups: what is military of theirs is theirs, not an army's. */
  private static final Set<String> ARMED = Set.of("REB", "UAF", "PRM", "CRM");

  private final ActorLexicon lexicon;
  private final GrammarWords words;
  private final ActorText text;
  private final @Nullable Sentence sentence;
  private final @Nullable LocalDate day;

  PhraseComposer(
      ActorLexicon lexicon,
      GrammarWords words,
      ActorText text,
      @Nullable Sentence sentence,
      @Nullable LocalDate day) {
    this.lexicon = lexicon;
    this.words = words;
    this.text = text;
    this.sentence = sentence;
    this.day = day;
  }

  /** Who the words from one to another name. */
  PhraseSense sense(int from, int to) {
    return sense(from, to, 0);
  }

  private PhraseSense sense(int from, int to, int depth) {
    PhraseReading reading = new PhraseReading(lexicon, words, text, sentence, from, to);
    PhraseSense sense = segment(reading.core);
    sense.definite = reading.definite;
    for (int i = reading.owners.size() - 1; i >= 0; i--) {
      PhraseSense owner = segment(reading.owners.get(i));
      if (sense.head == null) {
        sense.become(owner);
        sense.rule = sense.unknown() ? "" : "owner";
      } else if (sense.open && owner.head != null && owner.sector != null) {
        sense.takeSector(owner, "owner+");
      }
      sense.takeCountry(owner, "owner+");
    }
    if (reading.tail < reading.end && depth < DEEPEST) {
      tail(sense, reading, depth);
    }
    sense.settle();
    office(sense, reading);
    return sense;
  }

  private void tail(PhraseSense sense, PhraseReading reading, int depth) {
    String joint = reading.joint;
    boolean within = PhraseWords.WITHIN.contains(joint);
    boolean comma = joint.equals(",") || joint.equals(":");
    if (PhraseWords.JOIN.contains(joint)) {
      shared(sense, sense(reading.tail, reading.end, depth + 1));
      return;
    }
    boolean loyal = words.loyal.contains(joint);
    if (!within && !comma && !loyal && !PhraseWords.FOR.contains(joint)) {
      return;
    }
    PhraseSense other = sense(reading.tail, reading.end, depth + 1);
    if (comma) {
      sense.besides(other);
      return;
    }
    if (loyal) {
      if (other.sector != null && ARMED.contains(other.sector)) {
        sense.takeSector(other, "+loyal");
      }
      sense.takeCountry(other, "+loyal");
      return;
    }
    if (PhraseWords.FOR.contains(joint)) {
      if (sense.open && other.bodied()) {
        sense.takeSector(other, "+for");
        sense.takeCountry(other, "+for");
      }
      return;
    }
    boolean part = joint.equals("of") && (sense.head == null || sense.partitive);
    if (part) {
      sense.become(other);
      return;
    }
    boolean place = place(joint);
    if (sense.open && other.bodied() && !(place && other.entity == null)) {
      sense.takeSector(other, "+" + joint);
    }
    // "its diplomats from Prague": from where they were sent, and whose they are is told
    boolean beside =
        (reading.theirs && joint.equals("from"))
            || joint.equals("off")
            || (joint.equals("near") && other.thing)
            || (place(joint) && sense.entries.stream().anyMatch(ABROAD::contains));
    if (!beside) {
      // "the embassy in Lima", "an army post near the Venezuelan border", "a trawler off Oman":
      // nobody's of there
      sense.takeCountry(other, "+" + joint);
    }
  }

  /** Where these are is never whose they are. */
  static final Set<String> ABROAD =
      Set.of("role:embassy", "role:consulate", "role:ambassador", "role:high-commissioner");

  private static boolean place(String joint) {
    return joint.equals("in") || joint.equals("near") || joint.equals("around");
  }

  /** Takes the whole that two heads share: "foreign and defence ministers of Poland". */
  private static void shared(PhraseSense sense, PhraseSense other) {
    boolean whole = other.rule.endsWith("+of") || other.rule.startsWith("whole");
    if (whole && sense.head == null) {
      sense.become(other);
    } else if (whole) {
      sense.takeCountry(other, "+of");
    }
  }

  /** Reads one segment, of words without preposition or possessive. */
  private PhraseSense segment(List<PhraseItem> items) {
    PhraseSense sense = new PhraseSense();
    PhraseItem last = PhraseReading.lastKnown(items);
    if (last == null) {
      return sense;
    }
    sense.named = PhraseReading.endsWithName(items);
    PhraseItem after = items.get(items.size() - 1);
    sense.thing = after != last && !sense.named && after.match() == null;
    ActorEntry entry = last.match() == null ? null : last.match().entry();
    if (entry == null) {
      return sense;
    }
    int at = items.indexOf(last);
    for (int i = 0; i <= at; i++) {
      ActorEntry each = items.get(i).entry();
      if (each != null) {
        sense.entries.add(each.id());
        sense.ended |= each.kind() == ActorKind.ENDED;
      }
    }
    sense.country = territory(items, at);
    if (last.is(ActorKind.PERSON)) {
      person(sense, last, items, at);
    } else if (last.role() || last.is(ActorKind.INSTITUTION) || last.is(ActorKind.NOBODY)) {
      role(sense, entry, items, at);
    } else {
      name(sense, entry, items, at);
    }
    return sense;
  }

  /** The first country that the words before an item tell, or null. */
  private static @Nullable String territory(List<PhraseItem> items, int before) {
    for (int i = 0; i < before; i++) {
      ActorEntry entry = items.get(i).entry();
      if (entry != null && items.get(i).territory()) {
        return entry.country();
      }
    }
    return null;
  }

  private void person(PhraseSense sense, PhraseItem last, List<PhraseItem> items, int at) {
    ActorEntry title = null;
    for (int i = 0; i < at; i++) {
      ActorEntry entry = items.get(i).entry();
      if (entry != null && (items.get(i).role() || entry.kind() == ActorKind.INSTITUTION)) {
        title = entry;
      }
    }
    if (last.match() == null) {
      return;
    }
    ActorEntry person = PersonOffices.choose(last.match(), title, sense.country, day);
    PersonOffices.Office office = PersonOffices.office(person, sense.ended ? null : title, day);
    sense.head = person;
    sense.entity = person;
    sense.country = office.country() != null ? office.country() : sense.country;
    sense.sector = office.sector();
    sense.secondary = office.secondary();
    sense.confidence = office.confidence();
    sense.rule = "person";
    boolean told = title != null && title.sector() != null && !sense.ended;
    if (told
        && title != null
        && !(office.sector() != null && title.kind() == ActorKind.OPEN_ROLE)) {
      sense.sector = title.sector();
      sense.secondary = title.secondary();
      sense.rule = "title+person";
    }
  }

  private void role(PhraseSense sense, ActorEntry role, List<PhraseItem> items, int at) {
    sense.head = role;
    sense.rule = role.kind() == ActorKind.INSTITUTION ? "institution" : "role";
    sense.sector = role.sector();
    sense.secondary = role.secondary();
    sense.partitive = role.kind() == ActorKind.NOBODY;
    sense.open = role.kind() == ActorKind.OPEN_ROLE || role.kind() == ActorKind.SOFT_ROLE;
    sense.confidence = sense.thing ? .5 : .8;
    boolean settled = !sense.open;
    for (int i = at - 1; i >= 0; i--) {
      ActorEntry each = items.get(i).entry();
      if (each == null || silent(items.get(i), each)) {
        continue;
      }
      Giver giver = giver(each);
      boolean telling = !"CVL".equals(giver.sector) || role.kind() == ActorKind.OPEN_ROLE;
      boolean gives = giver.sector != null && telling;
      if (gives && giver.sector != null && (!settled || overrides(giver.sector, role))) {
        boolean press = settled && "JRN".equals(role.sector());
        sense.sector = giver.sector;
        sense.secondary = press ? "JRN" : giver.secondary;
        sense.open = false;
        settled = true;
      } else if (!settled && giver.country != null && ActorCodes.nonState(giver.country)) {
        sense.sector = role.kind() == ActorKind.OPEN_ROLE ? null : role.sector();
        sense.open = false;
        settled = true;
      }
      if (sense.country == null) {
        sense.country = giver.country;
      }
    }
    ActorEntry office = sense.named && "MIL".equals(sense.sector) ? officeBefore(items, at) : null;
    if (office != null) {
      sense.sector = office.sector();
      sense.secondary = office.secondary();
    }
    if (sense.country != null) {
      sense.rule = "nationality+" + sense.rule;
      sense.confidence += .1;
    }
  }

  /** The civil office before a rank and a name: "Deputy Minister General …"; null without one. */
  private static @Nullable ActorEntry officeBefore(List<PhraseItem> items, int at) {
    for (int i = 0; i < at; i++) {
      ActorEntry entry = items.get(i).entry();
      if (entry != null && entry.kind() == ActorKind.ROLE && "GOV".equals(entry.sector())) {
        return entry;
      }
    }
    return null;
  }

  /** Whether an item before a role tells nothing of its sector. */
  private static boolean silent(PhraseItem item, ActorEntry entry) {
    return item.territory() || entry.kind() == ActorKind.ENDED || entry.kind() == ActorKind.NOBODY;
  }

  /** Whether the group before a role outranks the role's own sector: "rebel soldiers". */
  private static boolean overrides(String sector, ActorEntry role) {
    if (sector.equals("GOV") && "JRN".equals(role.sector())) {
      return true;
    }
    return ARMED.contains(sector)
        && ("MIL".equals(role.sector()) || "UAF".equals(role.sector()))
        && role.kind() != ActorKind.INSTITUTION;
  }

  private void name(PhraseSense sense, ActorEntry entry, List<PhraseItem> items, int at) {
    ActorEntry body = entry;
    if (items.get(at).territory() && at > 0) {
      ActorEntry before = items.get(at - 1).entry();
      if (before != null && before.kind() == ActorKind.NAMED) {
        body = before;
        sense.country = null;
      }
    }
    Giver giver = giver(body);
    sense.head = body;
    sense.sector = body.kind() == ActorKind.PEOPLE ? body.sector() : giver.sector;
    sense.secondary = giver.secondary;
    boolean foreign = giver.country == null || ActorCodes.nonState(giver.country);
    if (sense.country == null || !foreign) {
      sense.country = giver.country;
    }
    if (foreign && sense.sector == null && "NGO".equals(giver.country) && sense.country != null) {
      sense.sector = sense.country.equals(giver.country) ? null : "SOC";
    }
    sense.confidence = sense.thing ? .5 : .9;
    switch (body.kind()) {
      case NAMED -> {
        sense.entity = body;
        sense.rule = "name";
      }
      case COUNTRY -> {
        sense.entity = body;
        sense.rule = "country";
      }
      case CAPITAL -> {
        sense.sector = sense.thing ? null : "GOV";
        sense.confidence = .6;
        sense.rule = "capital";
      }
      case PLACE -> {
        sense.confidence = .5;
        sense.rule = "place";
      }
      case NATIONALITY -> sense.rule = "nationality";
      case PEOPLE -> sense.rule = "people";
      default -> {
        sense.sector = sense.thing ? null : sense.sector;
        sense.secondary = null;
        sense.rule = "modifier";
        sense.confidence = .5;
        sense.open = !sense.thing;
      }
    }
  }

  private Giver giver(ActorEntry entry) {
    if (entry.kind() == ActorKind.PERSON) {
      PersonOffices.Office office = PersonOffices.office(entry, day);
      return new Giver(office.country(), office.sector(), office.secondary());
    }
    ActorTerm term =
        entry.terms().isEmpty() ? null : day == null ? entry.lastTerm() : entry.termOn(day);
    if (term != null) {
      String country = term.country() == null ? entry.country() : term.country();
      return new Giver(country, term.sector(), term.secondary());
    }
    boolean people = entry.kind() == ActorKind.PEOPLE && !"REL".equals(entry.sector());
    return new Giver(entry.country(), people ? null : entry.sector(), entry.secondary());
  }

  /** Names the holder of an office, where just one is known: "the Russian president". */
  private void office(PhraseSense sense, PhraseReading reading) {
    ActorEntry head = sense.head;
    boolean office = head != null && head.kind().role() && "GOV".equals(sense.sector);
    if (!office || head == null || sense.ended || sense.named || sense.thing) {
      return;
    }
    String country = sense.country;
    boolean headed = reading.core.isEmpty() || reading.core.get(reading.core.size() - 1).role();
    if (day != null && country != null && headed && sense.entity == null && sense.own) {
      ActorEntry holder = lexicon.holder(country, head.name(), day);
      if (holder != null) {
        sense.entity = holder;
        sense.rule = sense.rule + "+office";
        sense.entries.add(holder.id());
      }
    }
  }

  /** What an entry gives to the words after it. */
  private record Giver(
      @Nullable String country, @Nullable String sector, @Nullable String secondary) {}
}
