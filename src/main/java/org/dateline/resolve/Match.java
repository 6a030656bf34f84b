package org.dateline.resolve;

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
  static final double FAR_WORDS = 0.12;

  /** So many words in common tell that an article goes on about one thing. */
  static final double SAME_WORDS = 0.3;

  /** What bodies and states do of one thing a day, in words of their own. */
  static final String DISAPPROVES = "disapprove";

  /** So many words in common around two sentences tell that the articles are on one thing. */
  private static final double SAME_CONTEXT = 0.25;

  /** So many words in common tell one deed, though it is called by two names. */
  static final double SAME_DEED = 0.2;

  /** So alike are words that are hardly a chance. */
  private static final double ALMOST_COPIED = 0.8;

  /** So many words in common, within and around, tell that two articles are on one thing. */
  private static final double TOLD_ALIKE = 0.25;

  private static final double AROUND_ALIKE = 0.2;

  /** What it tells that a deed is named as one that is known: there is one. */
  private static final double KNOWN_OF = 0.5;

  /** What articles alike add for two sentences that say little. */
  private static final double MOST_BY_CONTEXT = 1;

  /** Counts that agree so well anchor an event. */
  static final double STRONG_FIGURES = 0.8;

  private final Profile report;
  private final Profile event;
  private final WordWeights weights;
  private final Weighing weighing;
  private final Evidence evidence;

  private Match(Profile report, Profile event, double words, WordWeights weights) {
    this.report = report;
    this.event = event;
    this.weights = weights;
    this.weighing = new Weighing(report, event, words, weights);
    this.evidence = weighing.evidence;
  }

  /** Evidence that an article's report tells of an event; {@link #NO}, or above 0. */
  static double between(Profile report, Profile event, WordWeights weights) {
    if (WhenMatch.strangers(report, event)) {
      return NO;
    }
    Match match = new Match(report, event, -1, weights);
    if (!match.weighing.weigh()) {
      return NO;
    }
    boolean alone =
        !match.evidence.anchored && !match.toldAlike() && match.weighing.words() < ALMOST_COPIED;
    if (alone || match.onlyDated()) {
      return match.knownOf() ? Math.min(match.evidence.score + KNOWN_OF, JOIN - 0.01) : NO;
    }
    match.weighContext();
    double score = match.evidence.score;
    return match.evidence.specific >= 1 ? score : Math.min(score, JOIN - 0.01);
  }

  /**
   * Whether one of them names the deed as one that is known, and nothing speaks against its being
   * the other's: then it is, where there is no other.
   */
  private boolean knownOf() {
    return (report.definite || event.definite)
        && Family.deed(event.type)
        && report.type.equals(event.type)
        && (evidence.background || report.setting.length == 0 || event.setting.length == 0);
  }

  /** Whether two articles of one country go on about it in many of the same words. */
  private boolean toldAlike() {
    return evidence.background
        && !PartyMatch.otherVictims(report, event)
        && (weighing.words() >= SAME_WORDS
            || (weighing.words() >= TOLD_ALIKE
                && report.context.likeness(event.context, weights) >= AROUND_ALIKE));
  }

  /**
   * Evidence that a report tells of what an event was founded on: of a deed, however little it is
   * anchored. {@link #NO} where they contradict.
   */
  static double founded(Profile report, Profile event, WordWeights weights) {
    if (event.spoken()) {
      return between(report, event, weights);
    }
    if (WhenMatch.strangers(report, event)) {
      return NO;
    }
    Match match = new Match(report, event, -1, weights);
    if (!match.weighing.weigh()) {
      return NO;
    }
    return match.evidence.score + (match.knownOf() ? KNOWN_OF : 0);
  }

  /** Whether what two profiles have in common is more than a country and its kind of deed. */
  static boolean telling(Profile report, Profile event, WordWeights weights) {
    if (WhenMatch.strangers(report, event)) {
      return false;
    }
    Match match = new Match(report, event, -1, weights);
    return match.weighing.weigh() && match.tells();
  }

  /** Whether place, count, both sides, or a name and a kind of deed that is rare are the same. */
  private boolean tells() {
    if (event.reciprocal() || evidence.otherWords) {
      return false;
    }
    String mode = report.mode;
    boolean sameMode = mode != null && mode.equals(event.mode);
    boolean praises = report.type.equals("SUPPORT") && mode == null && event.mode == null;
    boolean speaks = praises || (sameMode && DISAPPROVES.equals(mode));
    boolean rare = sameMode && mode != null && Family.rare(mode);
    boolean whom = PartyMatch.sameRecipients(report, event);
    boolean who = PartyMatch.sameActors(report, event);
    return (event.placed() && evidence.nearby)
        || evidence.figures >= STRONG_FIGURES
        || knownOf()
        || KindMatch.single(report, event, evidence)
        || (who && whom)
        || (who && rare)
        || (evidence.named && (speaks || whom));
  }

  /** Two bombs of one day, of which neither party, place nor toll is the same, may be two. */
  private boolean onlyDated() {
    return event.placed()
        && !event.reciprocal()
        && !evidence.nearby
        && !evidence.known
        && evidence.figures < STRONG_FIGURES
        && weighing.words() < SAME_WORDS
        && !SortedHashes.meet(report.groups, event.groups)
        && report.context.likeness(event.context, weights) < SAME_CONTEXT;
  }

  /** The words around count where the sentences themselves all but tell one event. */
  private void weighContext() {
    boolean open = evidence.score < JOIN || evidence.specific < 1;
    if (open
        && !evidence.series
        && !evidence.otherWords
        && evidence.score >= JOIN - MOST_BY_CONTEXT) {
      double alike = report.context.likeness(event.context, weights);
      evidence.add(Math.min(MOST_BY_CONTEXT, 4 * alike), alike / 0.25);
    }
  }

  /**
   * The same within one article, which needs no more than agreement.
   *
   * @param oneSentence whether the event is told in the same sentence too; then common words tell
   *     nothing
   */
  static double within(Profile mention, Profile event, boolean oneSentence) {
    if (WhenMatch.strangers(mention, event) || (oneSentence && Family.otherKind(mention, event))) {
      return NO;
    }
    if (event.placed() && WhenMatch.earlier(mention, event) && !mention.refersBack()) {
      return NO;
    }
    Match match = new Match(mention, event, oneSentence ? FAR_WORDS : -1, WordWeights.EVEN);
    match.evidence.within = true;
    if (!match.weighing.weigh()) {
      return NO;
    }
    boolean otherWords = event.spoken() && !mention.type.equals(event.type);
    if (otherWords && match.weighing.words() < SAME_WORDS) {
      return NO;
    }
    if (!match.evidence.anchored
        && !mention.refersBack()
        && !event.anonymous()
        && match.weighing.words() < SAME_WORDS
        && !(PartyMatch.swapped(mention, event) && match.weighing.words() >= FAR_WORDS)) {
      return NO;
    }
    return match.evidence.score + (event.spoken() ? 0 : 0.8);
  }
}
