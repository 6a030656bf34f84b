package org.dateline.resolve;

import org.jspecify.annotations.Nullable;

/**
 * The one event that a report may tell of though little of it is said in both, where no other comes
 * near: "The bloc denounced the takeover" the day after it condemned a coup.
 */
final class Sole {
  /** So well must a report fit it. */
  private static final double LIKELY = 2.4;

  /** And so well one that names a deed as known: there is one. */
  private static final double KNOWN = 1.8;

  /** No other may fit half so well. */
  private static final double OTHER = 1.2;

  private @Nullable OpenEvent best;
  private double bestScore = Double.NEGATIVE_INFINITY;
  private double nextScore = Double.NEGATIVE_INFINITY;
  private boolean dropped;

  private final double enough;

  Sole(Profile report) {
    enough = report.definite ? KNOWN : LIKELY;
  }

  /** Whether it fits well enough to be the one. */
  boolean likely(double score) {
    return score >= enough;
  }

  /** Compares an event with those offered before. */
  void offer(OpenEvent event, double score) {
    if (score > bestScore) {
      nextScore = bestScore;
      best = event;
      bestScore = score;
      dropped = false;
    } else {
      nextScore = Math.max(nextScore, score);
    }
  }

  /** An event that was offered is none, but keeps others from being the only one. */
  void drop(OpenEvent event) {
    dropped |= event == best;
  }

  /** The event, or null. */
  @Nullable OpenEvent event() {
    return dropped || !likely(bestScore) || nextScore > bestScore - OTHER ? null : best;
  }
}
