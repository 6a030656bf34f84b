package org.dateline.resolve;

/** How well the days of two profiles fit each other. */
final class WhenMatch {
  private static final int MANY_DAYS = 8;

  /** What each day between two publications tells against one event that neither dates. */
  private static final double DAY_APART = 0.35;

  /** The same against one that is dated, and that is told of as known. */
  private static final double LATE = 0.03;

  private WhenMatch() {}

  /** Whether their kinds or days cannot be one event's: what is cheapest to tell. */
  static boolean strangers(Profile report, Profile event) {
    return !report.realis.joins(event.realis)
        || !report.family().equals(event.family())
        || daysApart(report, event)
        || Family.apart(report, event);
  }

  /** Whether no figures can make up for the days between the two: cheap to tell. */
  private static boolean daysApart(Profile report, Profile event) {
    int gap = report.daysTo(event);
    return gap > 1 || (gap == 1 && !(report.exact() && event.exact()));
  }

  /**
   * Whether one is told of an earlier time and the other of the news: "earlier this month" is not
   * what happened today.
   */
  static boolean earlier(Profile left, Profile right) {
    return over(left.when(), right.when()) || over(right.when(), left.when());
  }

  private static boolean over(When period, When news) {
    return period.stated()
        && !period.exact()
        && !news.stated()
        && news.known()
        && period.last() < news.last();
  }

  /** Whether one tells of a time long enough to be history, and the other of the news as such. */
  private static boolean old(Profile left, Profile right) {
    return !left.definite
        && !right.definite
        && earlier(left, right)
        && (lasting(left.when()) || lasting(right.when()));
  }

  private static boolean lasting(When period) {
    return period.stated() && period.last() - period.first() > When.UNDATED_DAYS;
  }

  /**
   * Adds up what the days tell; whether they may be those of one event.
   *
   * @param sameFigures whether counts agree that are hardly a chance
   */
  static boolean weigh(Profile report, Profile event, boolean sameFigures, Evidence evidence) {
    When left = report.when();
    When right = event.when();
    int gap = left.gap(right);
    boolean old = report.realis != event.realis;
    if (old && !(left.stated() && right.stated() && gap == 0)) {
      return false;
    }
    if (left.stated() && right.stated()) {
      if (gap > 0) {
        evidence.score -= 1;
        return gap == 1 && left.exact() && right.exact() && sameFigures;
      }
      boolean exact = left.exact() && right.exact();
      evidence.add(exact ? 1.3 : 0.6, exact ? 0.3 : 0);
      evidence.anchored |= exact;
      evidence.dated = exact;
      return true;
    }
    if (gap > 0 || (event.placed() && !evidence.within && old(report, event))) {
      return false;
    }
    if (left.known() && right.known()) {
      boolean neither = !left.stated() && !right.stated();
      int apart = left.apart(right);
      boolean near = neither && apart < MANY_DAYS;
      double late = neither ? 0 : LATE * Math.max(0, apart - When.UNDATED_DAYS);
      evidence.score += apart == 0 ? 0.5 : near ? 0.2 - DAY_APART * (apart - 1) : 0.2 - late;
    }
    return true;
  }
}
