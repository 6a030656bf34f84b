package org.dateline.tag;

import org.dateline.language.Sentence;

/** Verbs of two objects, of which one stays where it is in the passive. */
final class TwoObjects {
  private TwoObjects() {}

  /** "was handed ten years": the object that is not the subject, or -1 where there is none. */
  static int kept(Clauses clauses, int verb) {
    Sentence s = clauses.sentence();
    boolean two =
        clauses.words.grammar.twoObjects.contains(s.lemma(verb))
            && s.child(verb, "nsubj:pass") >= 0;
    return two && clauses.passive(verb) ? s.child(verb, "obj") : -1;
  }
}
