package org.dateline.tag;

import java.time.LocalDate;
import java.util.List;
import org.dateline.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What is told as history though no date says when: "since he launched it", "in its early days".
 */
final class Background {
  private static final int DEPTH = 12;

  private final Clauses clauses;
  private final Sentence s;
  private final Vocabulary words;

  Background(Clauses clauses, Vocabulary words) {
    this.clauses = clauses;
    this.s = clauses.sentence();
    this.words = words;
  }

  /** Whether an event that has no date of its own lies before what the sentence is about. */
  boolean holds(Draft draft) {
    return since(draft.anchor) || opening(draft.anchor);
  }

  /**
   * "have been hit since 1984": a sum over years is no event of these days.
   *
   * @param before what began before this day is long ago; null where the publication is unknown
   */
  boolean sums(int anchor, List<ResolvedDate> dates, @Nullable LocalDate before) {
    for (ResolvedDate date : dates) {
      LocalDate start = date.start();
      int from = date.fromToken();
      boolean longAgo = start != null && before != null && start.isBefore(before);
      if (since(date)
          && longAgo
          && (perfect(anchor) || perfect(s.head(anchor)))
          && below(from, anchor)) {
        return true;
      }
    }
    return false;
  }

  /** "Since January": from when on, which is no day of its own. */
  boolean since(ResolvedDate date) {
    int from = date.fromToken();
    return from > 0 && lemma(from - 1).equals("since") || lemma(from).equals("since");
  }

  private boolean below(int i, int ancestor) {
    int at = i;
    for (int depth = 0; depth < DEPTH && at >= 0; depth++, at = s.head(at)) {
      if (at == ancestor) {
        return true;
      }
    }
    return false;
  }

  /** "has fled since the army seized the town": told by a finite verb of its own. */
  private boolean since(int anchor) {
    int at = anchor;
    for (int depth = 0; depth < DEPTH && at >= 0; depth++) {
      int mark = clauses.child(at, "mark");
      if (mark >= 0 && lemma(mark).equals("since") && clauses.is(at, "advcl")) {
        return s.tag(at).equals("VBD") && perfect(s.head(at));
      }
      at = s.head(at);
    }
    return false;
  }

  /** "since" gives a reason, not a time, where the main clause is no perfect. */
  private boolean perfect(int verb) {
    return verb >= 0 && clauses.isVerb(verb) && clauses.hasAux(verb, "have");
  }

  /** "In the war's early days". */
  private boolean opening(int anchor) {
    int at = anchor;
    for (int depth = 0; depth < 3 && at >= 0; depth++) {
      for (int c = s.firstChild(at); c >= 0; c = s.nextSibling(c)) {
        if (clauses.is(c, "obl") && opens(c)) {
          return true;
        }
      }
      at = clauses.is(at, "xcomp") || clauses.is(at, "conj") ? s.head(at) : -1;
    }
    return false;
  }

  private boolean opens(int noun) {
    boolean stretch =
        words.temporal.contains(lemma(noun)) || words.grammar.affairPart.contains(lemma(noun));
    boolean whose = clauses.child(noun, "nmod:poss") >= 0 || of(noun);
    return stretch
        && whose
        && s.tag(noun).equals("NNS")
        && clauses.children(noun, "amod").stream()
            .anyMatch(a -> words.grammar.opening.contains(lemma(a)));
  }

  private boolean of(int noun) {
    return clauses.children(noun, "nmod").stream().anyMatch(c -> clauses.hasCase(c, "of"));
  }

  private String lemma(int i) {
    return s.lowerLemma(i);
  }
}
