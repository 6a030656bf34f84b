package org.dateline.tag;

import java.util.Set;
import org.dateline.language.Sentence;

/** Ways through a sentence's tree from a word to the clauses and events above it. */
final class ClausePaths {
  private static final int DEPTH = 40;

  /** Clauses behind these tell of another time than the rest. */
  private static final Set<String> BOUNDS =
      Set.of("since", "until", "till", "if", "unless", "because", "although", "though", "whereas");

  /** So do clauses behind these at a stated distance. */
  private static final Set<String> AWAY = Set.of("after", "before");

  /** What they lead in happened before what they hang on. */
  private static final Set<String> EARLIER =
      Set.of("after", "since", "over", "following", "against");

  private final Clauses clauses;
  private final Sentence s;
  private final Vocabulary words;

  ClausePaths(Clauses clauses, Vocabulary words) {
    this.clauses = clauses;
    this.s = clauses.sentence();
    this.words = words;
  }

  /** "freed a man held since 2012": the time is that of being held, wherever it hangs. */
  boolean ofParticiple(int day, int anchor) {
    if (!clauses.hasCase(day, "since") || !s.tag(anchor).equals("VBD")) {
      return false;
    }
    for (int i = anchor + 1; i < day; i++) {
      if (clauses.is(i, "acl") && s.tag(i).equals("VBN")) {
        return true;
      }
    }
    return false;
  }

  /** "told troops in Chad that it was bombing": where it was told. */
  boolean toldBelow(int i, int verb) {
    int at = i;
    for (int steps = 0; steps < DEPTH && at >= 0 && at != verb; steps++, at = s.head(at)) {
      if (clauses.is(at, "ccomp")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a word stands in a clause that lies at another time than the rest, and another doesn't:
   * "since the war began in 2022", "days after he allowed it".
   */
  boolean apart(int i, int other) {
    int at = i;
    for (int steps = 0; steps < DEPTH && at >= 0; steps++) {
      int mark = clauses.child(at, "mark");
      boolean clause = mark >= 0 && clauses.is(at, "advcl") && within(other, at) < 0;
      if (clause
          && (BOUNDS.contains(lemma(mark)) || (AWAY.contains(lemma(mark)) && measured(at)))) {
        return true;
      }
      at = s.head(at);
    }
    return false;
  }

  /**
   * Whether an event lies before what a date tells of: "police arrested a man on Friday over the
   * shooting of two people"; but "hours after" is the same day.
   */
  boolean before(int anchor, int dateToken) {
    int verb = verbAbove(dateToken);
    int at = anchor;
    for (int steps = 0; steps < DEPTH && at >= 0 && at != verb; steps++) {
      for (int c = s.firstChild(at); c >= 0; c = s.nextSibling(c)) {
        boolean link = clauses.is(c, "case") || clauses.is(c, "mark");
        if (link && EARLIER.contains(lemma(c)) && !(c > 0 && words.soon.contains(lemma(c - 1)))) {
          return true;
        }
      }
      int h = s.head(at);
      if (h >= 0 && clauses.is(at, "nmod") && words.replies.contains(lemma(h))) {
        return true;
      }
      at = h;
    }
    return false;
  }

  /** "bombed a camp two days after the killings in Gao": the place is that of the killings. */
  boolean ofEarlier(int place, int anchor) {
    int at = s.head(place);
    for (int steps = 0; steps < DEPTH && at >= 0 && !clauses.isVerb(at); steps++, at = s.head(at)) {
      if (words.blows.contains(lemma(at)) && within(anchor, at) < 0 && follows(at)) {
        return true;
      }
    }
    return false;
  }

  /** "after the killings", "over the shooting": whether what is told came after a noun's deed. */
  private boolean follows(int noun) {
    return clauses.children(noun, "case").stream().anyMatch(c -> EARLIER.contains(lemma(c)));
  }

  /** "the men killed in the raid were buried in Gao": what is told of them since, and where. */
  boolean behindWhole(int place, int anchor) {
    int noun = s.head(anchor);
    int verb = noun < 0 ? -1 : s.head(noun);
    return s.tag(anchor).equals("VBN")
        && clauses.is(anchor, "acl")
        && noun < anchor
        && s.relation(noun).startsWith("nsubj")
        && place > verb
        && within(place, anchor) < 0;
  }

  /** "days after", "two months before"; but in "left on Tuesday after", the day is the verb's. */
  private boolean measured(int clause) {
    int mark = clauses.child(clause, "mark");
    return mark > 0
        && words.temporal.contains(lemma(mark - 1))
        && !s.tag(mark - 1).startsWith("NNP");
  }

  /** Steps from a token up to an ancestor, or -1 where it is none. */
  int within(int i, int ancestor) {
    int at = i;
    for (int steps = 0; steps < DEPTH && at >= 0; steps++) {
      if (at == ancestor) {
        return steps;
      }
      at = s.head(at);
    }
    return -1;
  }

  /** Whether a verb tells that something is said or denied. */
  boolean speech(int verb) {
    String lemma = s.lowerLemma(verb);
    return words.saying.contains(lemma) || words.denying.contains(lemma);
  }

  /** The nearest verb above a word, or -1. */
  int verbAbove(int i) {
    int at = s.head(i);
    for (int steps = 0; steps < DEPTH && at >= 0; steps++) {
      if (clauses.isVerb(at)) {
        return at;
      }
      at = s.head(at);
    }
    return -1;
  }

  private String lemma(int i) {
    return s.lowerLemma(i);
  }

  /** Whether a preposition before a word tells that something is there: "soldiers near Beni". */
  boolean located(int token) {
    for (String preposition : words.grammar.locating) {
      if (clauses.hasCase(token, preposition)) {
        return true;
      }
    }
    return false;
  }
}
