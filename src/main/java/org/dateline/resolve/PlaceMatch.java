package org.dateline.resolve;

/** How well the places of two profiles fit each other. */
final class PlaceMatch {
  /** What it tells against one event that two places nobody knows have two names. */
  private static final double OTHER_NAME = 0.8;

  /** What it tells that both articles are on one country, or are on two. */
  private static final double ONE_COUNTRY = 0.4;

  private static final double TWO_COUNTRIES = 0.8;

  private PlaceMatch() {}

  /** Adds up what the places tell; whether they may be those of one event. */
  static boolean weigh(Profile report, Profile event, Evidence evidence) {
    boolean placed = event.placed();
    boolean deeds = Family.deed(report.type) && Family.deed(event.type);
    if (SortedHashes.meet(report.scenes, event.scenes)) {
      evidence.nearby = true;
      evidence.anchored |= placed && !event.reciprocal();
      evidence.add(placed ? 1.6 : 0.4, placed ? 0.8 : 0.1);
    } else if (placed && report.scenes.length > 0 && event.scenes.length > 0) {
      evidence.score -= OTHER_NAME;
    }
    Where left = report.where;
    Where right = event.where;
    if (left == null || right == null) {
      return true;
    }
    Where.Relation relation = left.to(right);
    evidence.nearby = relation.near();
    evidence.anchored |= relation.near() && placed && !event.reciprocal();
    switch (relation) {
      case SAME_CITY -> evidence.add(placed ? 2.2 : deeds ? 1.2 : 0.5, placed ? 1 : 0.2);
      case NEAR -> evidence.add(placed ? 1.2 : 0.3, placed ? 0.5 : 0);
      case SAME_REGION -> evidence.add(placed ? 1.4 : 0.4, placed ? 0.8 : 0.1);
      case SAME_COUNTRY -> evidence.score += 0.3;
      case UNKNOWN -> {}
      case OTHER_CITY, OTHER_REGION, OTHER_COUNTRY -> {
        // Words and accords are placed by what they are about, if at all.
        evidence.score -= placed ? 1.2 : 0.6;
        evidence.elsewhere = placed;
        return !placed || left.level() <= 1 || right.level() <= 1;
      }
    }
    return true;
  }

  /** What the countries tell that the two articles name, whoever they name them for. */
  static void weighSetting(Profile report, Profile event, Evidence evidence) {
    if (evidence.within || report.setting.length == 0 || event.setting.length == 0) {
      return;
    }
    evidence.background = SortedHashes.meet(report.setting, event.setting);
    if (!evidence.background) {
      evidence.score -= TWO_COUNTRIES;
    } else if (!evidence.known && !evidence.nearby) {
      evidence.score += ONE_COUNTRY;
    }
  }

  /** Whether the place is no more than the country of who did it. */
  static boolean ofActors(Profile profile) {
    Where where = profile.where;
    if (where == null || where.level() != 1) {
      return false;
    }
    for (Party actor : profile.actorsAgreed()) {
      if (actor.country() != null && actor.country().equals(where.country())) {
        return true;
      }
    }
    return false;
  }

  /** Whether both are placed in one country. */
  static boolean oneCountry(Profile report, Profile event) {
    Where left = report.where;
    Where right = event.where;
    return left != null
        && right != null
        && left.country() != null
        && left.country().equals(right.country());
  }

  /** Whether both happened in one city. */
  static boolean oneCity(Profile report, Profile event) {
    Where left = report.where;
    Where right = event.where;
    return left != null && right != null && left.to(right) == Where.Relation.SAME_CITY;
  }

  /** Whether both happened in one city, or in one region. */
  static boolean shared(Profile report, Profile event) {
    Where left = report.where;
    Where right = event.where;
    if (left == null || right == null) {
      return false;
    }
    Where.Relation relation = left.to(right);
    return relation == Where.Relation.SAME_CITY || relation == Where.Relation.SAME_REGION;
  }
}
