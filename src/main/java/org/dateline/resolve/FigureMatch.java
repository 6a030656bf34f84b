package org.dateline.resolve;

/**
 * What the counts of two profiles tell: those that agree speak for one event, the rarer the more;
 * those that differ are rivals, not strangers.
 *
 * @param agreeing evidence for one event
 * @param against evidence against it, not negative
 */
record FigureMatch(double agreeing, double against) {
  private static final double OTHER_THINGS = 0.7;
  private static final double APART = 0.6;

  /** What two counts of the same, by one voice in one article, tell against one event. */
  private static final double TWICE_COUNTED = 1.5;

  private static final double OTHER_ATTRIBUTE = 0.8;

  /** How much a number tells that two give of one group of people, by two words for it. */
  private static final double OTHER_WORD = 0.7;

  /** Rival figures for one event are seldom one the triple of the other. */
  private static final int FAR = 3;

  /** Compares all counts of two profiles; {@code within} for two sentences of one article. */
  static FigureMatch of(Profile report, Profile event, boolean within) {
    double agreeing = 0;
    boolean otherThings = false;
    boolean apart = false;
    for (Figure left : report.figures) {
      for (Figure right : event.figures) {
        if (left.sameThings(right)) {
          agreeing += Math.max(OTHER_ATTRIBUTE, left.rarity() * OTHER_WORD);
        } else if (left.samePeople(right)) {
          agreeing += left.rarity() * OTHER_WORD;
        } else if (!left.comparable(right)) {
          otherThings |= left.attribute().equals(right.attribute()) && !left.sameCrowd(right);
        } else if (left.low() == right.low() && left.compatible(right)) {
          agreeing += left.rarity();
        } else {
          apart |= farApart(left, right);
        }
      }
    }
    if (agreeing > 0) {
      return new FigureMatch(agreeing, 0);
    }
    double against = (otherThings ? OTHER_THINGS : 0) + (apart ? APART : 0);
    return new FigureMatch(0, against + (within && twice(report, event) ? TWICE_COUNTED : 0));
  }

  /**
   * Whether one voice counts the same things twice, and differently: an article that does so tells
   * of two events, save where a toll rose.
   */
  private static boolean twice(Profile report, Profile event) {
    if (report.voice != event.voice) {
      return false;
    }
    for (Figure left : report.figures) {
      for (Figure right : event.figures) {
        boolean rivals = left.comparable(right) && !left.compatible(right);
        if (rivals && !left.growing() && left.exact() && right.exact()) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean farApart(Figure left, Figure right) {
    double lower = Math.min(left.high(), right.high());
    double higher = Math.max(left.low(), right.low());
    return higher > FAR * lower;
  }
}
