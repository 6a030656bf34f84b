package org.dateline.tag;

import java.util.List;
import java.util.Set;
import org.dateline.language.Sentence;
import org.dateline.lexicon.CameoTable;
import org.dateline.lexicon.Pattern.Inner;
import org.jspecify.annotations.Nullable;

/** Whether events happened: from negation, modals, governing words and conditions. */
final class RealisRules {

  private static final int DEPTH = 5;

  static final Set<String> CONDITION = Set.of("if", "unless", "should", "whether");

  /** What these lead in is done, whatever it is done for. */
  private static final Set<String> MEANS = Set.of("by", "after", "before", "while", "when", "in");

  private static final Set<String> AFTER = Set.of("after", "over", "following", "since", "despite");

  private final Clauses clauses;
  private final Sentence s;
  private final Vocabulary words;
  private final Intents intents;
  private final Warnings warnings;
  private final TimesAhead times;
  private final Means means;
  private final SharedForms shared;

  RealisRules(Clauses clauses, Vocabulary words, CameoTable cameo) {
    this.clauses = clauses;
    this.s = clauses.sentence();
    this.words = words;
    this.intents = new Intents(clauses, cameo);
    this.warnings = new Warnings(clauses, words);
    this.times = new TimesAhead(clauses, words);
    this.shared = new SharedForms(clauses, times);
    this.means = new Means(clauses, words, this::own);
  }

  /** Sets the realis of each draft, outer ones before those that they hold. */
  void apply(List<Draft> drafts) {
    for (Draft draft : drafts) {
      draft.realis = of(draft);
      if (draft.inner != null) {
        continue;
      }
      int v = shared.future(draft.anchor);
      if (draft.realis == Realis.PLANNED
          && (shared.modal(v) || beTo(draft.anchor) || times.tomorrow(draft.anchor))) {
        intents.announce(draft);
      } else if (draft.realis == Realis.HYPOTHETICAL && warnings.hold(draft, v)) {
        draft.realis = Realis.PLANNED;
        intents.announce(draft);
      } else if (draft.realis == Realis.NEGATED && refusing(draft)) {
        intents.refuse(draft);
      }
    }
  }

  private Realis of(Draft draft) {
    Realis inner = inner(draft.inner);
    if (inner != null) {
      draft.trace.add("realis " + inner + " by " + draft.outerRule());
      return inner;
    }
    int at = draft.anchor;
    Realis found = clauses.isVerb(at) || s.tag(at).startsWith("JJ") ? verb(at, 0) : noun(at, 0);
    if (found == Realis.PLANNED && Deciding.decided(draft, clauses)
        || found == Realis.NEGATED && draft.pattern.tellsNegation()) {
      found = Realis.ACTUAL;
    }
    if (found != Realis.ACTUAL) {
      return found;
    }
    boolean goesOn = times.goesOn(draft) && own(s.head(at)) == Realis.PLANNED;
    if (goesOn || draft.type.equals("CONSULT") && times.dated(at)) {
      return Realis.PLANNED;
    }
    int named = at != draft.trigger ? draft.trigger : times.announced(at);
    return named < 0 ? found : modifiers(named);
  }

  private static @Nullable Realis inner(@Nullable Inner inner) {
    if (inner == null) {
      return null;
    }
    return switch (inner) {
      case PLANNED -> Realis.PLANNED;
      case HYPOTHETICAL -> Realis.HYPOTHETICAL;
      case NEGATED -> Realis.NEGATED;
      case DROP, KEEP, CLAIMED -> null;
    };
  }

  private Realis verb(int v, int depth) {
    Realis found = means.spared(v) ? Realis.NEGATED : own(v);
    boolean march = s.lemma(v).equals("plan") && s.child(v, "obj") >= 0 && s.child(v, "xcomp") < 0;
    boolean ahead = march || s.lemma(v).equals("schedule") || times.tomorrow(v);
    if (found == Realis.ACTUAL && (ahead || s.head(v) < 0 && clauses.infinitive(v))) {
      return Realis.PLANNED; // "talks are scheduled"; the headline "France to send troops"
    }
    if (found != Realis.ACTUAL || depth >= DEPTH || s.head(v) < 0) {
      return found;
    }
    int h = s.head(v);
    if (clauses.is(v, "conj") && clauses.isVerb(h) && shared.shares(v)) {
      return verb(h, depth + 1);
    }
    if (means.tells(v) || means.aimed(v)) {
      return means.tells(v) ? means.realis(v) : own(h);
    }
    boolean complement =
        clauses.is(v, "xcomp")
            || clauses.is(v, "ccomp")
            || clauses.is(v, "advcl")
            || clauses.is(v, "acl");
    if (!complement || s.relation(v).equals("acl:relcl")) {
      return found;
    }
    String lemma = s.lowerLemma(h);
    boolean to = clauses.infinitive(v);
    if (to && times.wasAble(h) && own(h) == Realis.ACTUAL) {
      return verb(h, depth + 1);
    }
    if (unfounded(h, lemma) || shortOf(v, lemma) || (to && times.yet(h)) || stopped(v, h, lemma)) {
      return Realis.NEGATED;
    }
    if (clauses.is(v, "advcl") && times.behind(v, h)) {
      return Realis.HYPOTHETICAL;
    }
    int mark = clauses.child(v, "mark");
    boolean ing = s.tag(v).equals("VBG") || times.participle(v);
    if (!to && open(v, h)) {
      return Realis.HYPOTHETICAL;
    }
    if (ing && (mark < 0 && own(h) == Realis.NEGATED || clauses.is(v, "acl") && negatedNoun(h))) {
      // "They are not flying planes, bombing towns", "no commitment to joining"
      return Realis.NEGATED;
    }
    boolean done = mark >= 0 && MEANS.contains(s.lemma(mark));
    if (ing && mark >= 0 && !done && clauses.is(v, "acl") && times.talkedOf(lemma)) {
      return Realis.HYPOTHETICAL;
    }
    if (mark >= 0 && s.lemma(mark).equals("against")) {
      // "warned Tehran against using", "decided against sending"
      return lemma.equals("decide") || lemma.equals("vote") ? Realis.NEGATED : Realis.HYPOTHETICAL;
    }
    boolean denied = own(h) == Realis.NEGATED || negatedNoun(h);
    boolean doubted = !to && (denied ? words.opining.contains(lemma) : lemma.equals("doubt"));
    if (doubted || clauses.is(v, "ccomp") && !to) {
      return doubted || words.wanting.contains(lemma) ? Realis.HYPOTHETICAL : found;
    }
    boolean besides = clauses.is(v, "advcl") && words.wanting.contains(s.lemma(v));
    if (words.failing.contains(lemma) && !done && (to || ing && !besides)) {
      return Realis.NEGATED;
    }
    if (!to && ing && words.grammar.begun.contains(lemma)) {
      return verb(h, depth + 1); // "needs to begin working"
    }
    if (!to && s.tag(v).equals("VB") && lemma.equals("help")) {
      return verb(h, depth + 1); // "may need to help evacuate them"
    }
    if (!to) {
      return times.wanted(v, h) ? Realis.HYPOTHETICAL : found;
    }
    if (words.wanting.contains(lemma)) {
      return Realis.HYPOTHETICAL;
    }
    if (words.planning.contains(lemma) || words.planNouns.contains(lemma)) {
      return Realis.PLANNED;
    }
    if (words.possibleNouns.contains(lemma) || words.striving.contains(lemma)) {
      return Realis.HYPOTHETICAL;
    }
    if (lemma.equals("go") && s.tag(h).equals("VBG")) {
      return own(h) == Realis.NEGATED ? Realis.NEGATED : Realis.PLANNED;
    }
    if (clauses.is(v, "xcomp") || words.grammar.employing.contains(lemma) && clauses.isVerb(h)) {
      return verb(h, depth + 1);
    }
    return clauses.is(v, "advcl") || clauses.is(v, "acl") ? purpose(v) : found;
  }

  /** "No evidence that", "no truth in the report that". */
  private boolean unfounded(int noun, String lemma) {
    return words.grounds.contains(lemma) && negatedNoun(noun);
  }

  /** "Stopped short of condemning", "far from arresting". */
  private boolean shortOf(int v, String lemma) {
    int mark = clauses.child(v, "mark");
    return mark >= 0
        && (lemma.equals("short") && s.lemma(mark).equals("of")
            || lemma.equals("far") && s.lemma(mark).equals("from"));
  }

  /** "Blocked an attempt to impose tariffs". */
  private boolean stopped(int v, int noun, String lemma) {
    int h = s.head(noun);
    return clauses.is(v, "acl")
        && words.possibleNouns.contains(lemma)
        && h >= 0
        && clauses.isVerb(h)
        && (clauses.is(noun, "obj") || s.relation(noun).equals("nsubj:pass"))
        && words.failing.contains(s.lowerLemma(h));
  }

  /** "sent troops to attack": meant, not told. */
  private Realis purpose(int v) {
    return s.child(v, "mark") >= 0 || clauses.infinitive(v) ? Realis.PLANNED : Realis.ACTUAL;
  }

  private Realis own(int v) {
    boolean will = false;
    boolean would = false;
    boolean maybe = false;
    boolean perfect = false;
    boolean condition = false;
    for (int c = s.firstChild(v); c >= 0; c = s.nextSibling(c)) {
      String lemma = s.lowerLemma(c);
      if (clauses.is(c, "advmod") || clauses.is(c, "det") || clauses.is(c, "cc")) {
        if (words.negating.contains(lemma) && !times.notOnly(c)) {
          return Realis.NEGATED;
        }
      } else if (clauses.is(c, "aux")) {
        will |= lemma.equals("will") || lemma.equals("shall") || lemma.equals("'ll");
        would |= lemma.equals("would") || lemma.equals("'d");
        maybe |= SharedForms.MAYBE.contains(lemma);
        perfect |= lemma.equals("have");
      } else if (clauses.is(c, "mark")) {
        condition |= CONDITION.contains(lemma) || times.awaited(c, v);
      } else if (clauses.is(c, "advcl")) {
        int mark = clauses.child(c, "mark");
        condition |= (would || will) && mark >= 0 && CONDITION.contains(s.lemma(mark));
      } else if ((clauses.is(c, "nsubj") || clauses.is(c, "obj")) && negatedNoun(c)) {
        return Realis.NEGATED;
      }
    }
    if (condition || maybe) {
      return Realis.HYPOTHETICAL;
    }
    if (would) {
      return perfect || !shared.reported(v) ? Realis.HYPOTHETICAL : Realis.PLANNED;
    }
    return will || beTo(v) ? Realis.PLANNED : Realis.ACTUAL;
  }

  private boolean negatedNoun(int noun) {
    int det = clauses.child(noun, "det");
    int not = clauses.child(noun, "advmod");
    if (not >= 0 && not < noun && s.lemma(not).equals("not")) {
      return !times.notOnly(not);
    }
    int neither = clauses.child(noun, "cc");
    return det >= 0
            && (s.lemma(det).equalsIgnoreCase("no") || s.lemma(det).equalsIgnoreCase("neither"))
        || neither >= 0 && neither < noun && s.lemma(neither).equalsIgnoreCase("neither")
        || s.lemma(noun).equalsIgnoreCase("nobody")
        || s.lemma(noun).equalsIgnoreCase("none");
  }

  /** "would not rule out sending", "the chance that they sent": what may be, or have been. */
  private boolean open(int clause, int h) {
    String lemma = s.lowerLemma(h);
    boolean that = clauses.is(clause, "acl") && clauses.child(clause, "mark") >= 0;
    return that && words.possibleNouns.contains(lemma)
        || lemma.equals("rule") && own(h) == Realis.NEGATED;
  }

  private Realis modifiers(int noun) {
    if (negatedNoun(noun) || clauses.hasCase(noun, "without")) {
      return Realis.NEGATED;
    }
    for (int c : clauses.children(noun, "amod")) {
      String lemma = s.lowerLemma(c);
      if (words.planNouns.contains(lemma)) {
        return Realis.PLANNED;
      }
      if (words.possibleNouns.contains(lemma)) {
        return Realis.HYPOTHETICAL;
      }
    }
    return Realis.ACTUAL;
  }

  private Realis noun(int noun, int depth) {
    Realis found = modifiers(noun);
    int h = s.head(noun);
    if (found != Realis.ACTUAL || h < 0 || depth >= DEPTH) {
      return found;
    }
    String lemma = s.lowerLemma(h);
    if (open(noun, h) && !clauses.is(noun, "obj")) {
      return Realis.HYPOTHETICAL;
    }
    if (clauses.isVerb(h)) {
      if (clauses.is(noun, "obj") || s.relation(noun).equals("nsubj:pass")) {
        if (words.failing.contains(lemma)) {
          return Realis.NEGATED;
        }
        // a strike that is aimed at something took place
        if (words.planning.contains(lemma) && !lemma.equals("aim")) {
          return Realis.PLANNED;
        }
        if (words.wanting.contains(lemma)) {
          return Realis.HYPOTHETICAL;
        }
        return words.isLight(lemma)
                || clauses.infinitive(h)
                || s.tag(h).equals("VBG") && clauses.is(h, "acl")
            ? verb(h, depth + 1)
            : found;
      }
      if (clauses.is(noun, "obl") && words.wanting.contains(lemma) && !after(noun)) {
        return Realis.HYPOTHETICAL;
      }
      if (words.planning.contains(lemma)
          && clauses.is(noun, "obl")
          && clauses.hasCase(noun, "for")) {
        return Realis.PLANNED;
      }
      return clauses.is(noun, "nsubj") ? subjectOf(h, depth) : found;
    }
    if (clauses.is(noun, "nsubj") && words.odds.contains(lemma)) {
      return Realis.HYPOTHETICAL;
    }
    if (clauses.is(noun, "nmod")) {
      if (words.lulls.contains(lemma) && clauses.hasCase(noun, "in")) {
        return Realis.NEGATED;
      }
      if (words.planNouns.contains(lemma)) {
        return Realis.PLANNED;
      }
      if (words.possibleNouns.contains(lemma)) {
        return Realis.HYPOTHETICAL;
      }
    }
    return clauses.is(noun, "conj") ? noun(h, depth + 1) : found;
  }

  /** "demanded elections after his resignation". */
  private boolean after(int noun) {
    return AFTER.stream().anyMatch(word -> clauses.hasCase(noun, word));
  }

  private Realis subjectOf(int verb, int depth) {
    // "talks will resume" tells of the talks; "the attack will anger Moscow" does not
    return clauses.child(verb, "obj") < 0 && clauses.child(verb, "ccomp") < 0
        ? verb(verb, depth + 1)
        : Realis.ACTUAL;
  }

  private boolean refusing(Draft draft) {
    int at = draft.anchor;
    for (int depth = 0; depth < DEPTH && at >= 0; depth++) {
      if (shared.modal(at)) {
        return true;
      }
      at = clauses.is(at, "xcomp") ? s.head(at) : -1;
    }
    return draft.type.equals("CONCEDE");
  }

  /** "is to send troops". */
  private boolean beTo(int v) {
    int cop = s.tag(v).equals("VB") ? clauses.child(v, "cop") : -1;
    return cop >= 0 && s.lemma(cop).equals("be") && clauses.infinitive(v);
  }
}
