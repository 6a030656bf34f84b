package org.dateline.tag;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.dateline.lexicon.ActorEntry;
import org.dateline.lexicon.ActorKind;
import org.dateline.lexicon.ActorMatch;
import org.dateline.lexicon.ActorTerm;
import org.jspecify.annotations.Nullable;

/** Which of several persons of one name is meant, and what he or she was on a day. */
final class PersonOffices {

  /** Those who leave one of these are PLOVER's elite: former officials. */
  static final Set<String> OFFICIAL = Set.of("GOV", "LEG", "JUD", "MIL", "SPY", "COP", "ELI");

  private PersonOffices() {}

  /**
   * The person that a name means.
   *
   * @param title the role before the name, or null
   * @param country a country told by the words before the name, or null
   */
  static ActorEntry choose(
      ActorMatch match,
      @Nullable ActorEntry title,
      @Nullable String country,
      @Nullable LocalDate day) {
    ActorEntry best = match.entry();
    int most = Integer.MIN_VALUE;
    for (ActorEntry person : match.namesakes()) {
      if (person.kind() == ActorKind.PERSON) {
        int score = score(person, title, country, day);
        if (score > most) {
          most = score;
          best = person;
        }
      }
    }
    return best;
  }

  private static int score(
      ActorEntry person,
      @Nullable ActorEntry title,
      @Nullable String country,
      @Nullable LocalDate day) {
    int score = country != null && country.equals(person.country()) ? 8 : 0;
    if (title != null) {
      score += held(person, title.name(), day) ? 6 : 0;
    }
    if (day != null) {
      ActorTerm term = person.termOn(day);
      score += term == null ? 0 : "ELI".equals(term.sector()) ? 2 : 5;
      score += term == null && person.outOfOffice(day) ? 1 : 0;
    }
    return score;
  }

  /** Whether a person held an office of this name on a day, or ever where there is no day. */
  static boolean held(@Nullable ActorEntry person, String office, @Nullable LocalDate day) {
    return person != null && term(person, office, day) != null;
  }

  private static @Nullable ActorTerm term(
      ActorEntry person, String office, @Nullable LocalDate day) {
    for (ActorTerm term : person.terms()) {
      if (term.role().equals(office) && (day == null || term.holds(day))) {
        return term;
      }
    }
    return null;
  }

  /**
   * What a person was on a day; without a day, in the office that the words before the name tell,
   * or else as {@link #office(ActorEntry, LocalDate)} says.
   */
  static Office office(ActorEntry person, @Nullable ActorEntry title, @Nullable LocalDate day) {
    ActorTerm told = title == null || day != null ? null : term(person, title.name(), null);
    if (told == null) {
      return office(person, day);
    }
    String country = told.country() == null ? person.country() : told.country();
    return new Office(country, told.sector(), told.secondary(), .8);
  }

  /**
   * What a person was on a day; without a day, in the last office that is known, or in the last at
   * home where more years were spent in it than in one abroad since.
   */
  static Office office(ActorEntry person, @Nullable LocalDate day) {
    ActorTerm term = day == null ? latest(person) : person.termOn(day);
    if (term != null) {
      String country = term.country() == null ? person.country() : term.country();
      return new Office(country, term.sector(), term.secondary(), day == null ? .8 : .95);
    }
    if (day == null) {
      return new Office(person.country(), person.sector(), null, .7);
    }
    ActorTerm before = null;
    for (ActorTerm each : person.terms()) {
      if (each.over(day) && (before == null || end(each).isAfter(end(before)))) {
        before = each;
      }
    }
    if (before == null) {
      return new Office(person.country(), null, null, .6);
    }
    boolean official = before.sector() == null || OFFICIAL.contains(before.sector());
    return new Office(person.country(), official ? "ELI" : before.sector(), null, .85);
  }

  private static @Nullable ActorTerm latest(ActorEntry person) {
    ActorTerm last = null;
    ActorTerm home = null;
    for (ActorTerm term : person.terms()) {
      if (!"ELI".equals(term.sector())) {
        boolean own = term.country() == null || term.country().equals(person.country());
        last = last == null || end(term).isAfter(end(last)) ? term : last;
        home = own && (home == null || end(term).isAfter(end(home))) ? term : home;
      }
    }
    if (last != null && home != null && last.to() != null && days(home) > days(last)) {
      return home;
    }
    return last == null && !person.terms().isEmpty() ? person.terms().get(0) : last;
  }

  private static long days(ActorTerm term) {
    LocalDate from = term.from();
    return from == null ? 0 : ChronoUnit.DAYS.between(from, end(term));
  }

  private static LocalDate end(ActorTerm term) {
    LocalDate to = term.to();
    return to == null ? LocalDate.MAX : to;
  }

  /**
   * A person's place on a day.
   *
   * @param country of the office, or the person's own
   * @param sector PLOVER sector, or null
   * @param secondary a second one, or null
   * @param confidence from 0 to 1
   */
  record Office(
      @Nullable String country,
      @Nullable String sector,
      @Nullable String secondary,
      double confidence) {}
}
