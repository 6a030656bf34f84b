package org.dateline.tag;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.lexicon.CueLexicon;

/** The cue words that the rules of this room look at, as hash sets. Immutable. */
final class Vocabulary {

  /** Endings of nouns that name an act or a quality. */
  private static final List<String> ABSTRACT_ENDINGS =
      List.of(
          "tion", "sion", "ment", "ness", "ity", "ance", "ence", "ism", "ship", "acy", "ency",
          "ancy", "ing");

  /** Words by the sentences that they build. */
  final GrammarWords grammar;

  private final Set<String> transparent;
  private final Set<String> light;
  private final Set<String> complementMarks;
  private final Set<String> collective;
  final Set<String> planning;
  final Set<String> wanting;
  final Set<String> failing;
  final Set<String> saying;
  final Set<String> denying;

  /** Verbs whose own "not" is meant of what is thought: "didn't think that they had agreed". */
  final Set<String> opining;

  /** What there is "in" a bombing that is not going on. */
  final Set<String> lulls;

  /** Verbs whose object was done before. */
  final Set<String> reacting;

  /** Words that tell that a strike is of workers. */
  final Set<String> labour;

  /** Nouns whose plural stands for several states. */
  final Set<String> states;

  /** Verbs that tell in a participle what came of something: "allowing them to leave". */
  final Set<String> effects;

  /** Verbs of saying whose object is who hears it. */
  final Set<String> informing;

  final Set<String> hedging;
  final Set<String> habitual;
  final Set<String> longTimes;
  final Set<String> artworks;
  final Set<String> negating;
  final Set<String> planNouns;
  final Set<String> possibleNouns;
  final Set<String> media;
  final Set<String> evidence;
  final Set<String> temporal;
  final Set<String> notParties;
  final Set<String> past;
  final Set<String> instrument;
  final Set<String> deed;

  /** Nouns for a blow that is struck once and is over. */
  final Set<String> blows;

  /** What a line is that is no figure of speech: "a power line". */
  final Set<String> lines;

  /** What is done to people at one time: "protested against the arrests". */
  final Set<String> dealt;

  /** What a blow does to a place: "tore through the market". */
  final Set<String> tearing;

  /** Those whom a deed has: "the planners of the attack", "the victims of the bombing". */
  final Set<String> involved;

  /** What answers a deed: "in protest against", "in response to". */
  final Set<String> answerNouns;

  /** What one has in a deed, or a deed has in it: "a part in the killing", "deaths in the raid". */
  final Set<String> sharing;

  /** Nouns of bodies of people that a name may follow: "the militant group Boko Haram". */
  final Set<String> namedBodies;

  final Set<String> vague;
  final Set<String> embodied;
  final Set<String> occurring;
  final Set<String> pointing;
  final Set<String> kind;
  final Set<String> nature;
  final Set<String> armedKinds;
  final Set<String> civilVehicles;
  final Set<String> accidentVerbs;
  final Set<String> foulPlay;
  final Set<String> intercepting;
  final Set<String> tookPlace;
  final Set<String> doing;
  final Set<String> troops;
  final Set<String> siteNouns;
  final Set<String> documents;
  final Set<String> tellingNouns;

  /** Nouns for what somebody said, whose clause tells it. */
  final Set<String> striving;

  final Set<String> tellings;

  /** Where people are, and what is attacked of them: "the mall attack". */
  final Set<String> buildings;

  /** What somebody may do who need not: "the power to detain". */
  final Set<String> abilities;

  final Set<String> grounds;
  final Set<String> odds;

  /** Verbs whose subject says how many. */
  final Set<String> counting;

  final Set<String> countNouns;
  final Set<String> crowdNouns;
  final Set<String> harmedNouns;
  final Set<String> admitting;
  final Set<String> rivalCounting;
  final Set<String> rising;

  /** Verbs that say with "as" what they hold somebody or something to be. */
  final Set<String> regarding;

  /** Verbs of taking and turning down whose object has its own "from" and "to". */
  final Set<String> refusing;

  /** What is done "in … for" or "to" a deed. */
  final Set<String> answers;

  /** Verbs that take "of" beside whom they befall. */
  final Set<String> charging;

  /** What befalls people who come from somewhere. */
  final Set<String> receiving;

  /** People who come from somewhere. */
  final Set<String> visitors;

  /** What somebody is doing who is met, struck or seen. */
  final Set<String> onTheWay;

  /** Verbs of what crowds and troops do, without an object. */
  final Set<String> withoutObject;

  /** Waters, whose name is of nobody: "the Persian Gulf". */
  final Set<String> waters;

  /** Verbs that wish somebody something; fewer than the wanting ones. */
  final Set<String> wishing;

  /** Verbs of telling and showing, of what need not have been. */
  final Set<String> depicting;

  /** Verbs by which a right or a power is used. */
  final Set<String> exercising;

  /** What one does because of what was done before: "in retaliation for an attack". */
  final Set<String> replies;

  /** Words by which one thing comes right after another. */
  final Set<String> soon;

  /** Nouns of what is only talked of. */
  final Set<String> ideas;

  /** Verbs that make a plan known. */
  final Set<String> unveiling;

  /** Verbs of an answer to what is new; what is remembered may lie far back. */
  final Set<String> judging;

  /** Verbs whose "of" or "for" tells for what. */
  final Set<String> blaming;

  /** What somebody is sentenced to: "to prison". */
  final Set<String> sentenceNouns;

  /** People who act for the one whose they are: "his aide". */
  final Set<String> followers;

  /** Words before or in a name that "she" goes back to. */
  final Set<String> female;

  /** Words before or in a name that "he" goes back to. */
  final Set<String> male;

  /** One word for many people, whom no "he" means. */
  final Set<String> bodies;

  /** Verbs whose participle has a weapon for its object: "attacked the post using mortars". */
  final Set<String> wielding;

  /** Verbs whose "with" tells by what, though it stands behind the target. */
  final Set<String> striking;

  /** The mode of an attack by the weapon it is made with. */
  final Map<String, String> modes = new HashMap<>();

  /** Which subject a word tells of. */
  final Map<String, Subject> subjects = new HashMap<>();

  Vocabulary(CueLexicon cues) {
    grammar = new GrammarWords(cues);
    transparent = cues.words("transparent");
    light = cues.words("light-verb");
    complementMarks = cues.words("complement-mark");
    collective = cues.words("collective");
    planning = cues.words("planning");
    wanting = cues.words("wanting");
    failing = cues.words("failing");
    saying = cues.words("saying");
    denying = cues.words("denying");
    opining = cues.words("opining");
    lulls = cues.words("lull");
    reacting = cues.words("reacting");
    informing = cues.words("informing");
    effects = cues.words("effect");
    states = cues.words("states");
    labour = cues.words("labour");
    hedging = cues.words("hedging");
    habitual = cues.words("habitual");
    longTimes = cues.words("long-time");
    artworks = cues.words("artwork");
    negating = cues.words("negating");
    planNouns = cues.words("plan-noun");
    buildings = cues.words("building");
    abilities = cues.words("ability");
    grounds = cues.words("ground");
    odds = cues.words("odds");
    possibleNouns = cues.words("possible-noun");
    media = cues.words("media");
    evidence = cues.words("evidence");
    temporal = cues.words("temporal");
    notParties = cues.words("not-party");
    past = cues.words("past");
    instrument = cues.words("instrument");
    deed = cues.words("deed");
    blows = cues.words("blow");
    lines = cues.words("lines");
    dealt = cues.words("dealt");
    tearing = cues.words("tearing");
    involved = cues.words("involved");
    answerNouns = cues.words("answer-noun");
    sharing = cues.words("sharing");
    regarding = cues.words("regarding");
    refusing = cues.words("refusing");
    answers = cues.words("answer");
    charging = cues.words("charging");
    receiving = cues.words("receiving");
    visitors = cues.words("visitor");
    onTheWay = cues.words("on-the-way");
    withoutObject = cues.words("without-object");
    namedBodies = cues.words("named-body");
    vague = cues.words("vague");
    embodied = cues.words("embodied");
    occurring = cues.words("occurring");
    pointing = cues.words("pointing");
    kind = cues.words("kind");
    nature = cues.words("nature");
    armedKinds = cues.words("armed-kind");
    civilVehicles = cues.words("civil-vehicle");
    accidentVerbs = cues.words("accident-verb");
    foulPlay = cues.words("foul-play");
    intercepting = cues.words("intercepting");
    tookPlace = cues.words("took-place");
    doing = cues.words("doing");
    troops = cues.words("troops");
    siteNouns = cues.words("site-noun");
    documents = cues.words("document");
    tellingNouns = cues.words("telling-noun");
    striving = cues.words("striving");
    tellings = cues.words("telling");
    counting = cues.words("counting");
    countNouns = cues.words("count-noun");
    crowdNouns = cues.words("crowd-noun");
    harmedNouns = cues.words("harmed-noun");
    admitting = cues.words("admitting");
    rivalCounting = cues.words("rival-counting");
    rising = cues.words("rising");
    waters = cues.words("waters");
    wishing = cues.words("wishing");
    depicting = cues.words("depicting");
    exercising = cues.words("exercising");
    replies = cues.words("reply-noun");
    soon = cues.words("soon");
    ideas = cues.words("idea-noun");
    unveiling = cues.words("unveiling");
    judging = cues.words("judging");
    blaming = cues.words("blaming");
    sentenceNouns = cues.words("sentence-noun");
    followers = cues.words("follower");
    female = cues.words("female");
    male = cues.words("male");
    bodies = cues.words("body-noun");
    wielding = cues.words("wielding");
    striking = cues.words("striking");
    for (String mode : Manner.MODES) {
      cues.words("mode-" + mode).forEach(word -> modes.put(word, mode));
    }
    for (Subject subject : Subject.values()) {
      String cue = "subject-" + subject.name().toLowerCase(Locale.ROOT);
      cues.words(cue).forEach(word -> subjects.put(word, subject));
    }
  }

  /** Whether a noun names an abstraction, by list or by its ending. */
  boolean isVague(String lemma) {
    return vague.contains(lemma)
        || (lemma.length() > 6
            && !embodied.contains(lemma)
            && ABSTRACT_ENDINGS.stream().anyMatch(lemma::endsWith));
  }

  boolean isTransparent(String lemma) {
    return transparent.contains(lemma);
  }

  boolean isLight(String lemma) {
    return light.contains(lemma);
  }

  boolean isComplementMark(String lemma) {
    return complementMarks.contains(lemma);
  }

  boolean isCollective(String lemma) {
    return collective.contains(lemma);
  }
}
