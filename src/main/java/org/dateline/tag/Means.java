package org.dateline.tag;

import java.util.Set;
import java.util.function.IntFunction;
import org.dateline.language.Sentence;

/** Deeds told as the means of others: "could respond by bombing", "steps such as mining". */
final class Means {
  private static final int DEPTH = 12;

  private static final Set<String> TOWARDS = Set.of("on", "to", "into");

  private final Clauses clauses;
  private final Sentence s;
  private final Vocabulary words;
  private final IntFunction<Realis> own;

  /**
   * Over a sentence.
   *
   * @param own the realis that a verb's own auxiliaries and negation tell
   */
  Means(Clauses clauses, Vocabulary words, IntFunction<Realis> own) {
    this.clauses = clauses;
    this.s = clauses.sentence();
    this.words = words;
    this.own = own;
  }

  /** Whether a gerund tells the means of something. */
  boolean tells(int v) {
    int mark = clauses.child(v, "mark");
    boolean by = mark >= 0 && s.lemma(mark).equals("by") && clauses.is(v, "advcl");
    boolean such = v > 1 && s.lemma(v - 1).equals("as") && s.lemma(v - 2).equals("such");
    return s.tag(v).equals("VBG") && (by || such);
  }

  /**
   * The means are used if what they serve is done. What is tried was begun: "tried to disperse them
   * by firing" tells that somebody fired.
   */
  Realis realis(int v) {
    int at = verb(s.head(v));
    for (int depth = 0; depth < DEPTH && at >= 0; depth++) {
      Realis told = own.apply(at);
      if (told != Realis.ACTUAL) {
        return told;
      }
      int h = s.head(at);
      if (h < 0 || !clauses.is(at, "xcomp") || !clauses.infinitive(at)) {
        return Realis.ACTUAL;
      }
      if (words.planning.contains(s.lowerLemma(h))) {
        return Realis.PLANNED;
      }
      at = h;
    }
    return Realis.ACTUAL;
  }

  /** "Without arresting them", "rather than arresting them": what is not done. */
  boolean spared(int v) {
    if (v == 0 || !s.tag(v).equals("VBG")) {
      return false;
    }
    String before = s.lemma(v - 1);
    return before.equals("without")
        || v > 1 && before.equals("than") && s.lemma(v - 2).equalsIgnoreCase("rather");
  }

  /** "Should focus on attacking": whether a gerund tells what is only meant to be done. */
  boolean aimed(int v) {
    int h = s.head(v);
    if (v == 0
        || h < 0
        || !s.tag(v).equals("VBG")
        || !TOWARDS.contains(s.lemma(v - 1))
        || !clauses.isVerb(h)) {
      return false;
    }
    Realis above = own.apply(h);
    return above == Realis.HYPOTHETICAL || above == Realis.PLANNED;
  }

  private int verb(int i) {
    int at = i;
    for (int depth = 0; depth < DEPTH && at >= 0 && !clauses.isVerb(at); depth++) {
      at = s.head(at);
    }
    return at;
  }
}
