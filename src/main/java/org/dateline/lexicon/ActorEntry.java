package org.dateline.lexicon;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One actor, or one kind of actor, that the lexicon knows.
 *
 * @param id the entry's id, unique in the lexicon: {@code country:UKR}, {@code role:soldier}
 * @param kind what it names
 * @param name its canonical name
 * @param country ISO 3166-1 alpha-3 or a non-state code, or null
 * @param sector PLOVER sector, or null; where {@code terms} hold a day, theirs counts
 * @param secondary a second PLOVER sector ("protesters": CVL and OPP), or null
 * @param terms when it belonged where, in the file's order
 */
public record ActorEntry(
    String id,
    ActorKind kind,
    String name,
    @Nullable String country,
    @Nullable String sector,
    @Nullable String secondary,
    List<ActorTerm> terms) {

  public ActorEntry {
    terms = List.copyOf(terms);
  }

  /** The term that holds a day, the file's first where several do; null where none does. */
  public @Nullable ActorTerm termOn(LocalDate day) {
    for (ActorTerm term : terms) {
      if (term.holds(day)) {
        return term;
      }
    }
    return null;
  }

  /** The term that ends last, an open one before all; null where there are none. */
  public @Nullable ActorTerm lastTerm() {
    ActorTerm last = null;
    for (ActorTerm term : terms) {
      if (last == null || end(term).isAfter(end(last))) {
        last = term;
      }
    }
    return last;
  }

  /** Whether the actor held office before a day and holds none on it. */
  public boolean outOfOffice(LocalDate day) {
    boolean held = false;
    for (ActorTerm term : terms) {
      if (term.holds(day)) {
        return false;
      }
      held |= term.over(day);
    }
    return held;
  }

  private static LocalDate end(ActorTerm term) {
    LocalDate to = term.to();
    return to == null ? LocalDate.MAX : to;
  }
}
