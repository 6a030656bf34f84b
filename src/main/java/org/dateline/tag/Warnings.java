package org.dateline.tag;

import java.util.List;
import org.dateline.language.Sentence;
import org.dateline.lexicon.EventTypes;

/** "said it would strike if attacked": who says what it would do to somebody threatens. */
final class Warnings {

  private final Clauses clauses;
  private final Sentence s;
  private final Vocabulary words;

  Warnings(Clauses clauses, Vocabulary words) {
    this.clauses = clauses;
    this.s = clauses.sentence();
    this.words = words;
  }

  /**
   * Whether an event is what its actor says to do on a condition; who is to meet the condition
   * becomes the recipient where there is none.
   *
   * @param v the verb that carries the auxiliary
   */
  boolean hold(Draft draft, int v) {
    int h = s.head(v);
    boolean told =
        EventTypes.quad(draft.type).equals("MATERIAL CONFLICT")
            && (clauses.hasAux(v, "would") || clauses.hasAux(v, "will"))
            && !clauses.hasAux(v, "have")
            && clauses.is(v, "ccomp")
            && h >= 0
            && words.saying.contains(s.lemma(h));
    if (!told || clauses.subjects(h).stream().noneMatch(draft.actors::contains)) {
      return false;
    }
    for (int c : clauses.children(v, "advcl")) {
      int mark = clauses.child(c, "mark");
      if (mark >= 0 && RealisRules.CONDITION.contains(s.lemma(mark))) {
        if (draft.recipients.isEmpty()) {
          List<Integer> others = clauses.passive(c) ? clauses.objects(c) : clauses.subjects(c);
          others.stream().filter(o -> !draft.actors.contains(o)).forEach(draft.recipients::add);
        }
        return true;
      }
    }
    return false;
  }
}
