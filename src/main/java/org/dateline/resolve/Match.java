package org.dateline.resolve;

import java.util.List;

/**
 * How well two profiles tell of one event: evidence for it, added up, or {@link #NO} where they
 * contradict each other. The weights were set on the project's own suite of affairs; what matters
 * is their order: a shared city, figure or named person outweighs a shared pair of countries, which
 * half of a war's reports have.
 */
final class Match {
  /** They cannot be one event. */
  static final double NO = Double.NEGATIVE_INFINITY;

  /** Reports of two articles are one event from here on. */
  static final double JOIN = 3.4;

  /** Sentences of one article are from here on: it seldom tells of two events so alike. */
  static final double JOIN_WITHIN = 2.3;

  /** Fewer words in common tell nothing. */
  private static final double FAR_WORDS = 0.12;

  private static final int ENOUGH_WORDS = 6;

  private static final double STRANGE = 10;

  private static final double STRONG_FIGURES = 0.8;

  private final Profile report;
  private final Profile event;

  /** How alike the words are: 0 to 1; negative until asked for, as it costs most. */
  private double words;

  private double score;

  /** Evidence that few other events share. */
  private double specific;

  private Match(Profile report, Profile event, double words) {
    this.report = report;
    this.event = event;
    this.words = words;
  }

  /** Evidence that an article's report tells of an event; {@link #NO}, or above 0. */
  static double between(Profile report, Profile event) {
    Match match = new Match(report, event, -1);
    if (!match.weigh()) {
      return NO;
    }
    return match.specific >= 1 ? match.score : Math.min(match.score, JOIN - 0.01);
  }

  /**
   * The same within one article, which needs no more than agreement.
   *
   * @param oneSentence whether the event is told in the same sentence too; then common words tell
   *     nothing
   */
  static double within(Profile mention, Profile event, boolean oneSentence) {
    if (oneSentence && otherKind(mention, event)) {
      return NO;
    }
    Match match = new Match(mention, event, oneSentence ? FAR_WORDS : -1);
    if (!match.weigh()) {
      return NO;
    }
    return match.score + (Family.spoken(event.family()) ? 0 : 0.8);
  }

  /** A sentence that names two kinds of doing tells of two events: "condemned and demanded". */
  private static boolean otherKind(Profile left, Profile right) {
    return !left.type.equals(right.type)
        || (left.mode != null && right.mode != null && !left.mode.equals(right.mode));
  }

  /** Adds up the evidence, what is cheap to look at first; whether nothing contradicts. */
  private boolean weigh() {
    if (!report.realis.joins(event.realis) || !report.family().equals(event.family())) {
      return false;
    }
    double figures = figures();
    if (!when(figures >= STRONG_FIGURES) || !where() || !participants()) {
      return false;
    }
    type();
    score += 4.5 * words() - strangeWords();
    specific += words() / 0.22;
    return true;
  }

  /** What it tells against one event that two reports of some length share hardly a word. */
  private double strangeWords() {
    boolean enough =
        report.words.words().length >= ENOUGH_WORDS && event.words.words().length >= ENOUGH_WORDS;
    return enough ? STRANGE * Math.max(0, FAR_WORDS - words()) : 0;
  }

  private double words() {
    if (words < 0) {
      words = report.words.likeness(event.words);
    }
    return words;
  }

  private void type() {
    boolean sameType = report.type.equals(event.type);
    score += sameType ? 0.5 : Family.spoken(event.family()) ? -0.8 : -0.4;
    String mode = report.mode;
    if (mode != null && event.mode != null) {
      if (mode.equals(event.mode)) {
        score += 0.3;
        specific += 0.2;
      } else {
        score -= otherMode(event.type);
      }
    }
    if (shares(report.triggers, event.triggers)) {
      score += 0.5;
      specific += 0.15;
    }
    if (report.instruments != 0 && event.instruments != 0) {
      score += (report.instruments & event.instruments) != 0 ? 0.4 : -1.6;
    }
    if (shares(report.groups, event.groups)) {
      score += 3;
      specific += 2;
    }
  }

  /** An arrest is no seizure; but one outlet's bombing is another's air strike. */
  private static double otherMode(String type) {
    return switch (type) {
      case "ASSAULT" -> 0.5;
      case "PROTEST", "CONSULT" -> 0.9;
      default -> 2.2;
    };
  }

  private boolean when(boolean sameFigures) {
    When left = report.when;
    When right = event.when;
    int gap = left.gap(right);
    boolean old = report.realis != event.realis;
    if (old && !(left.stated() && right.stated() && gap == 0)) {
      return false;
    }
    if (left.stated() && right.stated()) {
      if (gap > 0) {
        score -= 1;
        return gap == 1 && left.exact() && right.exact() && sameFigures;
      }
      boolean exact = left.exact() && right.exact();
      score += exact ? 1.3 : 0.6;
      specific += exact ? 0.3 : 0;
      return true;
    }
    if (gap > 0) {
      return false;
    }
    if (left != When.UNKNOWN && right != When.UNKNOWN) {
      score += left.last() == right.last() ? 0.5 : 0.2;
    }
    return true;
  }

  private boolean where() {
    Where left = report.where;
    Where right = event.where;
    if (left == null || right == null) {
      return true;
    }
    boolean placed = Family.placed(event.family());
    switch (left.to(right)) {
      case SAME_CITY -> known(placed ? 2.2 : 0.5, placed ? 1 : 0.2);
      case NEAR -> known(placed ? 1.2 : 0.3, placed ? 0.5 : 0);
      case SAME_REGION -> known(placed ? 1.4 : 0.4, placed ? 0.8 : 0.1);
      case SAME_COUNTRY -> score += 0.3;
      case UNKNOWN -> score += 0;
      case OTHER_CITY, OTHER_REGION, OTHER_COUNTRY -> {
        score -= 1.2;
        return !placed;
      }
    }
    return true;
  }

  private void known(double evidence, double rarity) {
    score += evidence;
    specific += rarity;
  }

  private boolean participants() {
    double actors;
    double recipients;
    if (Family.reciprocal(report.type) && Family.reciprocal(event.type)) {
      return meeting();
    }
    actors = best(report.actors, event.actors);
    recipients = best(report.recipients, event.recipients);
    if (actors <= Party.UNLIKE) {
      if (!disputable()) {
        return false;
      }
      score += swapped() ? 1 : -0.5;
    } else {
      weighParty(actors, 1.5);
    }
    if (recipients == Party.DIFFERENT) {
      boolean person = persons(report.recipients) && persons(event.recipients);
      if (person || words() < FAR_WORDS || !sharedPlace()) {
        return false;
      }
      score -= 1;
    } else if (recipients <= Party.UNLIKE) {
      score -= 1.6;
    } else {
      weighParty(recipients, 1.3);
    }
    if (actors > 0.5 && recipients > 0.5) {
      specific += 0.3;
    }
    return true;
  }

  private void weighParty(double likeness, double weight) {
    if (likeness > 0) {
      score += weight * likeness;
      specific += likeness == 1 ? 0.6 : likeness == 0.9 ? 1 : 0;
    }
  }

  /** Talks: the participants as one set; two of each side must not be strangers to the other. */
  private boolean meeting() {
    List<Party> left = everyone(report);
    List<Party> right = everyone(event);
    if (left.isEmpty() || right.isEmpty()) {
      return true;
    }
    List<Party> fewer = left.size() <= right.size() ? left : right;
    List<Party> more = fewer == left ? right : left;
    double sum = 0;
    int strangers = 0;
    for (Party party : fewer) {
      double best = best(List.of(party), more);
      if (best <= Party.UNLIKE) {
        strangers++;
      } else {
        sum += best;
        specific += best == 1 ? 0.5 : 0;
      }
    }
    score += Math.min(sum, 2.5) * 1.4 - strangers * 1.5;
    if (sum >= 1.3 && strangers == 0 && fewer.size() > 1) {
      specific += 0.4;
    }
    return strangers < fewer.size();
  }

  private static List<Party> everyone(Profile profile) {
    List<Party> all = new java.util.ArrayList<>(profile.actors);
    for (Party party : profile.recipients) {
      if (!all.contains(party)) {
        all.add(party);
      }
    }
    return all;
  }

  /** Figures that agree, the rarer the better; those that differ are rivals, not strangers. */
  private double figures() {
    double evidence = 0;
    boolean otherThings = false;
    boolean apart = false;
    for (Figure left : report.figures) {
      for (Figure right : event.figures) {
        if (!left.comparable(right)) {
          otherThings |= left.attribute().equals(right.attribute());
        } else if (left.low() == right.low() && left.compatible(right)) {
          evidence += left.low() >= 10 ? 1.2 : left.low() >= 3 ? 0.8 : 0.4;
        } else {
          apart |= farApart(left, right);
        }
      }
    }
    double capped = Math.min(evidence, 1.8);
    score += capped;
    if (evidence == 0) {
      score -= (otherThings ? 0.7 : 0) + (apart ? 0.6 : 0);
    }
    specific += capped / 1.2;
    return evidence;
  }

  /** Rival figures for one event are seldom one the triple of the other. */
  private static boolean farApart(Figure left, Figure right) {
    double lower = Math.min(left.high(), right.high());
    double higher = Math.max(left.low(), right.low());
    return higher > 3 * lower;
  }

  /**
   * Who did it may be in dispute where one side only claims it, and all else agrees: the place, the
   * day, and the words; or one's culprit is the other's victim.
   */
  private boolean disputable() {
    boolean claimed =
        (report.actorClaimed || event.actorClaimed)
            && Family.placed(event.family())
            && report.when.gap(event.when) == 0;
    return claimed && sharedPlace() && (swapped() || words() >= FAR_WORDS);
  }

  private boolean swapped() {
    return best(report.actors, event.recipients) > 0.5
        || best(report.recipients, event.actors) > 0.5;
  }

  private boolean sharedPlace() {
    Where left = report.where;
    Where right = event.where;
    if (left == null || right == null) {
      return false;
    }
    Where.Relation relation = left.to(right);
    return relation == Where.Relation.SAME_CITY || relation == Where.Relation.SAME_REGION;
  }

  private static boolean persons(List<Party> parties) {
    for (Party party : parties) {
      if (party.person() || (party.entity() == 0 && party.proper())) {
        return true;
      }
    }
    return false;
  }

  /** The best likeness between two lists; 0 where either is empty. */
  static double best(List<Party> left, List<Party> right) {
    if (left.isEmpty() || right.isEmpty()) {
      return 0;
    }
    double best = Party.DIFFERENT;
    for (Party a : left) {
      for (Party b : right) {
        best = Math.max(best, a.compare(b));
      }
    }
    return best;
  }

  static boolean shares(int[] left, int[] right) {
    int i = 0;
    int j = 0;
    while (i < left.length && j < right.length) {
      if (left[i] == right[j]) {
        return true;
      }
      if (left[i] < right[j]) {
        i++;
      } else {
        j++;
      }
    }
    return false;
  }

  static boolean shares(long[] left, long[] right) {
    int i = 0;
    int j = 0;
    while (i < left.length && j < right.length) {
      if (left[i] == right[j]) {
        return true;
      }
      if (left[i] < right[j]) {
        i++;
      } else {
        j++;
      }
    }
    return false;
  }
}
