package org.dateline.tag;

import org.dateline.language.Sentence;

/** What is asked to be told, and not to be done. */
final class Questions {
  private Questions() {}

  /** "asked whether it would stop": no request. */
  static boolean only(Draft draft, Clauses clauses) {
    Sentence s = clauses.sentence();
    if (!draft.type.equals("REQUEST") || !s.lemma(draft.trigger).equals("ask")) {
      return false;
    }
    if (draft.trigger == 0 && s.tag(0).equals("VBN")) {
      return true;
    }
    for (int c = s.firstChild(draft.trigger); c >= 0; c = s.nextSibling(c)) {
      int mark = clauses.child(c, "mark");
      boolean asks = mark >= 0 && (s.lemma(mark).equals("if") || s.lemma(mark).equals("whether"));
      boolean told = c > draft.trigger && clauses.is(c, "ccomp");
      if (asks || told && (s.tag(draft.trigger + 1).startsWith("W") || wonders(s, c))) {
        return true;
      }
    }
    return false;
  }

  /** "asked them which way they vote". */
  private static boolean wonders(Sentence s, int clause) {
    for (int i = clause - 1; i > s.head(clause); i--) {
      if (s.tag(i).startsWith("W")) {
        return true;
      }
    }
    return false;
  }
}
