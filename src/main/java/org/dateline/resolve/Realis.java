package org.dateline.resolve;

import org.dateline.record.Mention;

/** Which mentions may tell of one event, by whether it is said to have happened. */
enum Realis {
  /** Happened, or denied to have: a denial is a claim on the event. */
  HAPPENED,
  /** Planned or supposed: never the same event as its happening. */
  AHEAD,
  /** Said by the writer not to have happened. */
  NOT,
  /** Old: joins the event of its own date only. */
  OLD;

  static Realis of(Mention mention) {
    if (denied(mention)) {
      return HAPPENED;
    }
    return switch (mention.getRealis()) {
      case "PLANNED", "HYPOTHETICAL" -> AHEAD;
      case "NEGATED" -> NOT;
      case "HISTORICAL" -> OLD;
      default -> HAPPENED;
    };
  }

  /** Whether someone denies it. */
  static boolean denied(Mention mention) {
    return "DENIED".equals(mention.getClaimStance());
  }

  boolean joins(Realis other) {
    return this == other
        || (this == OLD && other == HAPPENED)
        || (this == HAPPENED && other == OLD);
  }
}
