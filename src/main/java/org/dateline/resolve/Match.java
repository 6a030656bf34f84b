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

  private static final int ENOUGH_WORDS = 6;

  /** So many words in common tell that an article goes on about one thing. */
  static final double SAME_WORDS = 0.3;

  /** What bodies and states do of one thing a day, in words of their own. */
  static final String DISAPPROVES = "disapprove";

  /** So many words in common around two sentences tell that the articles are on one thing. */
  private static final double SAME_CONTEXT = 0.25;

  /** What it tells against one statement that nothing said in it is the same. */
  private static final double OTHER_WORDS = 1.5;

  /** So many words in common tell one deed, though it is called by two names. */
  static final double SAME_DEED = 0.2;

  /** So alike are words that are hardly a chance. */
  private static final double ALMOST_COPIED = 0.8;

  /** So many words in common, within and around, tell that two articles are on one thing. */
  private static final double TOLD_ALIKE = 0.25;

  private static final double AROUND_ALIKE = 0.2;

  private static final double STRANGE = 10;

  /** What it tells that a deed is named as one that is known: there is one. */
  private static final double KNOWN_OF = 0.5;

  /** What articles alike add for two sentences that say little. */
  private static final double MOST_BY_CONTEXT = 1;

  /** What it tells that it was done to the same kind of people or thing, which few reports have. */
  private static final double SAME_THING = 0.5;

  private static final double STRONG_FIGURES = 0.8;
  private static final double MOST_BY_FIGURES = 2;

  /** What it tells that two sides each say that the other did it. */
  private static final double CLASH = 1.5;

  /** What it tells that an article counts the losses of those whose raid it told. */
  private static final double LOSSES = 1.5;

  private final Profile report;
  private final Profile event;

  /** How alike the words are: 0 to 1; negative until asked for, as it costs most. */
  private double words;

  /** How alike those are who did it, see {@link PartyMatch#best}. */
  private double actors;

  private final Evidence evidence = new Evidence();

  private final WordWeights weights;

  private Match(Profile report, Profile event, double words, WordWeights weights) {
    this.report = report;
    this.event = event;
    this.words = words;
    this.weights = weights;
  }

  /** Evidence that an article's report tells of an event; {@link #NO}, or above 0. */
  static double between(Profile report, Profile event, WordWeights weights) {
    if (WhenMatch.strangers(report, event)) {
      return NO;
    }
    Match match = new Match(report, event, -1, weights);
    if (!match.weigh()) {
      return NO;
    }
    boolean alone = !match.evidence.anchored && !match.toldAlike() && match.words() < ALMOST_COPIED;
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
        && (words() >= SAME_WORDS
            || (words() >= TOLD_ALIKE
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
    if (!match.weigh()) {
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
    return match.weigh() && match.tells();
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
        && words() < SAME_WORDS
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
    if (!match.weigh()) {
      return NO;
    }
    boolean otherWords = event.spoken() && !mention.type.equals(event.type);
    if (otherWords && match.words() < SAME_WORDS) {
      return NO;
    }
    if (!match.evidence.anchored
        && !mention.refersBack()
        && !event.anonymous()
        && match.words() < SAME_WORDS
        && !(PartyMatch.swapped(mention, event) && match.words() >= FAR_WORDS)) {
      return NO;
    }
    return match.evidence.score + (event.spoken() ? 0 : 0.8);
  }

  /** Adds up the evidence, what is cheap to look at first; whether nothing contradicts. */
  private boolean weigh() {
    // Most are of another place: that is looked at before what costs more.
    if (!PlaceMatch.weigh(report, event, evidence) || otherActors()) {
      return false;
    }
    double figures = figures();
    if (!WhenMatch.weigh(report, event, figures >= STRONG_FIGURES, evidence)
        || !participants()
        || elsewhere()) {
      return false;
    }
    KindMatch.weigh(report, event, this::words, evidence);
    PlaceMatch.weighSetting(report, event, evidence);
    if (KindMatch.single(report, event, evidence)) {
      evidence.anchored = true;
      evidence.known = true;
    }
    KindMatch.numbers(report, event, figures, this::words, evidence);
    evidence.add(4.5 * words() - strangeWords() - otherWords(), words() / 0.22);
    return true;
  }

  /**
   * Who speaks every day says many things: that he did, and no more, is no one statement. Nor is
   * what one side may do to the other one deed, or what a government ordains one ban.
   */
  private double otherWords() {
    boolean supposed = report.realis == Realis.AHEAD && !event.reciprocal();
    boolean said = Family.wordsAlone(report.type) || Family.promised(report.type);
    boolean open =
        !evidence.within
            && (said || supposed || otherDay())
            && !(DISAPPROVES.equals(report.mode) && DISAPPROVES.equals(event.mode))
            && !evidence.dated
            && !evidence.nearby;
    boolean told = evidence.toWhom && !supposed && !PartyMatch.chambers(report, event);
    boolean later = !evidence.toWhom && report.when().apart(event.when()) > 0;
    evidence.otherWords = open && !told && words() < (later ? SAME_WORDS : SAME_DEED);
    return evidence.otherWords ? OTHER_WORDS : 0;
  }

  /** Whether they tell of what a government ordains, on two days. */
  private boolean otherDay() {
    return Family.rules(report.type, report.mode) && report.when().apart(event.when()) > 0;
  }

  /** What it tells against one event that two reports of some length share hardly a word. */
  private double strangeWords() {
    boolean enough =
        !evidence.within
            && !refers()
            && !evidence.named
            && report.words.words().length >= ENOUGH_WORDS
            && event.words.words().length >= ENOUGH_WORDS;
    return enough ? STRANGE * Math.max(0, FAR_WORDS - words()) : 0;
  }

  /** Whether one of them refers to a deed in a sentence that is about something else. */
  private boolean refers() {
    return (report.definite || event.definite) && Family.deed(event.type);
  }

  private double words() {
    if (words < 0) {
      words = report.words.likeness(event.words, weights);
    }
    return words;
  }

  /**
   * Whether two places tell two events. A country by its bare name may be no place of it, but whose
   * guests or waters it was near, or who did it: so it does not where both sides are the same, and
   * the day, or where it is their own.
   */
  private boolean elsewhere() {
    return evidence.elsewhere
        && !((evidence.dated || PlaceMatch.ofActors(report) || PlaceMatch.ofActors(event))
            && PartyMatch.sameActors(report, event)
            && PartyMatch.sameRecipients(report, event));
  }

  private void score(double more) {
    evidence.score += more;
  }

  /** Whether others did it, and nobody disputes who. */
  private boolean otherActors() {
    if (report.reciprocal() && event.reciprocal()) {
      return PartyMatch.otherPromise(report, event);
    }
    actors = PartyMatch.best(report.actorsAgreed(), event.actorsAgreed());
    return actors <= Party.UNLIKE && !report.actorClaimed && !event.actorClaimed;
  }

  private boolean participants() {
    if (report.reciprocal() && event.reciprocal()) {
      return PartyMatch.meeting(report, event, evidence);
    }
    if (evidence.within && (PartyMatch.losses(report, event) || PartyMatch.losses(event, report))) {
      score(LOSSES);
      evidence.anchored = true;
      return true;
    }
    double recipients = PartyMatch.best(report.recipientsAgreed(), event.recipientsAgreed());
    if (evidence.nearby && PartyMatch.clash(report, event)) {
      score(CLASH);
      evidence.anchored = true;
      return true;
    }
    if (actors <= Party.UNLIKE) {
      if (!disputable()) {
        return false;
      }
      score(PartyMatch.swapped(report, event) ? 1 : -0.5);
    } else {
      boolean undergone =
          report.mode != null && report.mode.equals(event.mode) && Family.undergone(report.mode);
      PartyMatch.weighActors(actors, undergone, evidence);
    }
    evidence.toWhom = recipients > 0;
    if (recipients == Party.DIFFERENT) {
      boolean person =
          PartyMatch.persons(report.recipients) && PartyMatch.persons(event.recipients);
      boolean alike = words() >= FAR_WORDS && PlaceMatch.oneCity(report, event);
      boolean sameDeed = evidence.figures > 0 && actors >= PartyMatch.KNOWN && evidence.dated;
      if (person || !(alike || sameDeed)) {
        return false;
      }
      score(-1);
    } else if (recipients <= Party.UNLIKE) {
      score(-1.6);
    } else {
      if (PartyMatch.alike(report.recipients, event.recipients)) {
        evidence.add(SAME_THING, SAME_THING);
      }
      PartyMatch.weighRecipients(recipients, evidence);
      PartyMatch.weighSides(report.recipientsAgreed(), event.recipientsAgreed(), evidence);
    }
    if (actors > 0.5 && recipients > 0.5) {
      evidence.specific += 0.3;
    }
    return true;
  }

  /** Figures that agree, the rarer the better; those that differ are rivals, not strangers. */
  private double figures() {
    FigureMatch figures = FigureMatch.of(report, event, evidence.within);
    double capped = Math.min(figures.agreeing(), MOST_BY_FIGURES);
    evidence.add(capped, capped / 1.2);
    evidence.figures = capped;
    evidence.anchored |= capped >= STRONG_FIGURES;
    score(-figures.against());
    return figures.agreeing();
  }

  /**
   * Who did it may be in dispute where one side only claims it, and all else agrees: the place, the
   * day, and the words; or one's culprit is the other's victim.
   */
  private boolean disputable() {
    boolean claimed =
        (report.actorClaimed || event.actorClaimed)
            && event.placed()
            && report.when().gap(event.when()) == 0;
    boolean sameTarget =
        PlaceMatch.shared(report, event)
            || PartyMatch.shareName(report.recipients, event.recipients);
    return claimed && sameTarget && (PartyMatch.swapped(report, event) || words() >= FAR_WORDS);
  }
}
