package org.dateline.tag;

import java.util.Set;
import org.dateline.language.Sentence;

/** Verbs of two objects, of which one stays where it is in the passive. */
final class TwoObjects {
  private static final Set<String> GIVING =
      Set.of(
          "give",
          "hand",
          "award",
          "grant",
          "offer",
          "send",
          "deny",
          "pay",
          "issue",
          "serve",
          "promise",
          "lend",
          "guarantee",
          "refuse",
          "owe",
          "allocate",
          "accord",
          "sell");

  private TwoObjects() {}

  /** "was handed ten years": the object that is not the subject, or -1 where there is none. */
  static int kept(Clauses clauses, int verb) {
    Sentence s = clauses.sentence();
    boolean two = GIVING.contains(s.lemma(verb)) && s.child(verb, "nsubj:pass") >= 0;
    return two && clauses.passive(verb) ? s.child(verb, "obj") : -1;
  }
}
