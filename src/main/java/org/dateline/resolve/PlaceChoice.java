package org.dateline.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.record.Place;
import org.jspecify.annotations.Nullable;

/**
 * The place of an event: the one that most outlets name it or a place around it, then the most
 * exact.
 */
final class PlaceChoice {
  /** The place, or null, and how many outlets name it or one inside it. */
  record Chosen(@Nullable Place place, int support) {}

  private PlaceChoice() {}

  static Chosen choose(List<Telling> tellings, Independence independence) {
    Votes<Place> named = new Votes<>();
    for (Telling telling : tellings) {
      Place place = telling.mention().getPlace();
      if (place != null) {
        Where where = Where.of(place);
        named.add(
            where.country() + " " + where.region() + " " + where.city(),
            place,
            independence.voiceOf(telling));
      }
    }
    Place best = null;
    int bestAround = 0;
    int bestLevel = 0;
    int bestOwn = 0;
    int support = 0;
    for (Votes.Candidate<Place> candidate : named.all()) {
      Where where = Where.of(candidate.value);
      Set<String> around = new HashSet<>();
      Set<String> inside = new HashSet<>();
      for (Votes.Candidate<Place> other : named.all()) {
        Where there = Where.of(other.value);
        if (there.holds(where)) {
          around.addAll(other.voices);
        }
        if (where.holds(there)) {
          inside.addAll(other.voices);
        }
      }
      int own = candidate.voices.size();
      boolean better =
          around.size() != bestAround
              ? around.size() > bestAround
              : where.level() != bestLevel ? where.level() > bestLevel : own > bestOwn;
      if (best == null || better) {
        best = candidate.value;
        bestAround = around.size();
        bestLevel = where.level();
        bestOwn = own;
        support = inside.size();
      }
    }
    return new Chosen(best, support);
  }
}
