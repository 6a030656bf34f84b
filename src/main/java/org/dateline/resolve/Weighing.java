package org.dateline.resolve;

/**
 * Adds up what two profiles have in common and what speaks against their being one event, feature
 * by feature; what the sum means is told by {@link Match}.
 */
final class Weighing {

  private static final int ENOUGH_WORDS = 6;

  /** What it tells against one statement that nothing said in it is the same. */
  private static final double OTHER_WORDS = 1.5;

  private static final double STRANGE = 10;

  /** What it tells that it was done to the same kind of people or thing, which few reports have. */
  private static final double SAME_THING = 0.5;

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

  final Evidence evidence = new Evidence();

  private final WordWeights weights;

  /**
   * @param words how alike the words are taken to be; negative where that is still to be seen
   */
  Weighing(Profile report, Profile event, double words, WordWeights weights) {
    this.report = report;
    this.event = event;
    this.words = words;
    this.weights = weights;
  }

  /** Adds up the evidence, what is cheap to look at first; whether nothing contradicts. */
  boolean weigh() {
    // Most are of another place: that is looked at before what costs more.
    if (!PlaceMatch.weigh(report, event, evidence) || otherActors()) {
      return false;
    }
    double figures = figures();
    if (!WhenMatch.weigh(report, event, figures >= Match.STRONG_FIGURES, evidence)
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
            && !(Match.DISAPPROVES.equals(report.mode) && Match.DISAPPROVES.equals(event.mode))
            && !evidence.dated
            && !evidence.nearby;
    boolean told = evidence.toWhom && !supposed && !PartyMatch.chambers(report, event);
    boolean later = !evidence.toWhom && report.when().apart(event.when()) > 0;
    evidence.otherWords = open && !told && words() < (later ? Match.SAME_WORDS : Match.SAME_DEED);
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
    return enough ? STRANGE * Math.max(0, Match.FAR_WORDS - words()) : 0;
  }

  /** Whether one of them refers to a deed in a sentence that is about something else. */
  private boolean refers() {
    return (report.definite || event.definite) && Family.deed(event.type);
  }

  double words() {
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
      boolean alike = words() >= Match.FAR_WORDS && PlaceMatch.oneCity(report, event);
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
    evidence.anchored |= capped >= Match.STRONG_FIGURES;
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
    return claimed
        && sameTarget
        && (PartyMatch.swapped(report, event) || words() >= Match.FAR_WORDS);
  }
}
