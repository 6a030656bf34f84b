package org.dateline.resolve;

import java.util.function.DoubleSupplier;

/** How well what was done fits in two profiles: its type and mode, its means, its numbers. */
final class KindMatch {
  /** Who is known by name seldom condemns two things of one country on a day. */
  private static final double JUDGED = 0.5;

  /** What it tells against one event that no number is the same: news that comes every day. */
  private static final double OTHER_NUMBERS = 1.2;

  /** What a common group of near-identical passages tells. */
  private static final double GROUPED = 3;

  private KindMatch() {}

  /**
   * Adds up what type, mode and means tell.
   *
   * @param words how alike the words are, worked out when asked for
   */
  static void weigh(Profile report, Profile event, DoubleSupplier words, Evidence evidence) {
    evidence.score += type(report, event, words);
    String mode = report.mode;
    if (mode != null && event.mode != null) {
      if (mode.equals(event.mode)) {
        boolean rare = Family.rare(mode);
        evidence.add(rare ? 0.5 : 0.3, rare ? 0.3 : 0.2);
        boolean judged = evidence.named && Match.DISAPPROVES.equals(mode);
        if (judged
            && (words.getAsDouble() >= Match.FAR_WORDS || PlaceMatch.oneCountry(report, event))) {
          evidence.add(JUDGED, JUDGED);
        }
      } else {
        evidence.score -= Family.otherMode(event.type);
      }
    }
    if (SortedHashes.meet(report.triggers, event.triggers)) {
      evidence.add(0.5, 0.15);
    }
    if (report.instruments != 0 && event.instruments != 0) {
      evidence.score += (report.instruments & event.instruments) != 0 ? 0.4 : -1.6;
    }
    if (SortedHashes.meet(report.groups, event.groups)) {
      evidence.add(GROUPED, 2);
      evidence.anchored = true;
    }
  }

  private static double type(Profile report, Profile event, DoubleSupplier words) {
    if (report.type.equals(event.type)) {
      return 0.5;
    }
    if (!event.spoken()) {
      return -0.4;
    }
    double enough = event.family().equals("DISAGREE") ? Match.SAME_WORDS : Match.SAME_DEED;
    return words.getAsDouble() < enough ? -1.6 : -0.8;
  }

  /** "A curfew was imposed", "the junta ordered a curfew": of one country there is one. */
  static boolean single(Profile report, Profile event, Evidence evidence) {
    String mode = report.mode;
    return mode != null && mode.equals(event.mode) && Family.single(mode) && evidence.background;
  }

  /** "gave the market 224 million", "gave the market 284 million": one of a series. */
  static void numbers(
      Profile report, Profile event, double figures, DoubleSupplier words, Evidence evidence) {
    boolean both = report.numbers.length > 0 && event.numbers.length > 0;
    boolean counted = report.counts() && event.counts();
    boolean deed = event.placed() && report.when().stated() && event.when().stated();
    boolean other = both && !SortedHashes.meet(report.numbers, event.numbers);
    if (other && !deed && !counted && figures == 0) {
      boolean grouped = SortedHashes.meet(report.groups, event.groups);
      evidence.series = true;
      evidence.score -= OTHER_NUMBERS + 3.5 * words.getAsDouble() + (grouped ? GROUPED : 0);
    }
  }
}
