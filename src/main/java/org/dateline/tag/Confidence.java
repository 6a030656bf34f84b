package org.dateline.tag;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dateline.record.Participant;

/**
 * Ranks mentions by how likely they are right in every field: the pattern's own figure, weighed by
 * what the sentence tells of the parties. The weights follow readers' judgements of samples of
 * news; the products rank, and are no probabilities.
 */
final class Confidence {

  /** An actor of whom nothing is known but a common noun: most such mentions are wrong. */
  private static final double UNKNOWN_ACTOR = .4;

  private static final double ONE_SIDE = .85;
  private static final double NOBODY_KNOWN = .8;
  private static final double NOT_TOLD_AS_FACT = .8;

  /** Two countries deal with each other: what a pattern takes for a dealing, then is one. */
  private static final double ABROAD = 1.15;

  /** Types that readers found wrong more often than others. */
  private static final Map<String, Double> TYPES =
      Map.of("CONCEDE", .7, "REQUEST", .8, "AID", .8, "SANCTION", .8, "RETREAT", .9, "ACCUSE", 1.1);

  private static final double MOST = .98;

  private Confidence() {}

  static double of(Draft draft, List<Participant> actors, List<Participant> recipients) {
    double value = draft.confidence * TYPES.getOrDefault(draft.type, 1.0);
    if (actors.isEmpty() && recipients.isEmpty()) {
      value *= ONE_SIDE * ONE_SIDE;
    } else if (actors.isEmpty() || recipients.isEmpty()) {
      value *= ONE_SIDE;
    }
    boolean actor = actors.stream().anyMatch(Confidence::known);
    if (!actors.isEmpty() && !actor) {
      value *= UNKNOWN_ACTOR;
    } else if (!actor && recipients.stream().noneMatch(Confidence::known)) {
      value *= NOBODY_KNOWN;
    }
    if (draft.inner != null || draft.realis == Realis.HYPOTHETICAL) {
      value *= NOT_TOLD_AS_FACT;
    }
    if (abroad(actors, recipients)) {
      value *= ABROAD;
    }
    return Math.round(Math.min(MOST, value) * 1000) / 1000.0;
  }

  private static boolean known(Participant p) {
    return p.getCode() != null;
  }

  private static boolean abroad(List<Participant> actors, List<Participant> recipients) {
    Set<String> here = countries(actors);
    Set<String> there = countries(recipients);
    return !here.isEmpty() && !there.isEmpty() && !here.equals(there);
  }

  private static Set<String> countries(List<Participant> side) {
    Set<String> found = new HashSet<>();
    side.stream().map(Participant::getCountry).filter(Objects::nonNull).forEach(found::add);
    return found;
  }
}
