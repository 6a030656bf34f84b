package org.dateline.tag;

import java.util.Set;
import org.dateline.language.Sentence;

/** What a verb has from those beside or above it: auxiliaries, conditions, and who says so. */
final class SharedForms {
  private static final int DEPTH = 5;

  static final Set<String> MAYBE =
      Set.of("may", "might", "could", "can", "should", "must", "ought");

  private final Clauses clauses;
  private final Sentence s;
  private final TimesAhead times;

  SharedForms(Clauses clauses, TimesAhead times) {
    this.clauses = clauses;
    this.s = clauses.sentence();
    this.times = times;
  }

  /** Whether a second verb shares the auxiliary or the condition of the first. */
  boolean shares(int v) {
    String tag = s.tag(v);
    boolean bare = tag.equals("VB") || tag.equals("VBN") || tag.equals("VBG");
    return clauses.child(v, "nsubj") < 0
        && clauses.child(v, "aux") < 0
        && (bare || awaited(v) || (tag.equals("VBP") && s.head(v) >= 0 && hedgedBy(s.head(v))));
  }

  /** "until Chad ends the war and withdraws": a second verb of the same condition. */
  private boolean awaited(int v) {
    int h = s.head(v);
    int mark = h < 0 ? -1 : clauses.child(h, "mark");
    return mark >= 0 && s.tag(v).equals("VBZ") && times.awaited(mark, h);
  }

  private boolean hedgedBy(int v) {
    return modal(v) || MAYBE.stream().anyMatch(aux -> clauses.hasAux(v, aux));
  }

  /** Whether somebody says or is said to say it: "said that it would attack". */
  boolean reported(int v) {
    int at = v;
    for (int depth = 0; depth < DEPTH && at >= 0; depth++) {
      int h = s.head(at);
      if (clauses.is(at, "ccomp")
          && h >= 0
          && clauses.words.grammar.thinking.contains(s.lemma(h))) {
        return false;
      }
      if (clauses.is(at, "ccomp") || clauses.is(at, "parataxis")) {
        return true;
      }
      if (clauses.child(at, "parataxis") >= 0) {
        return true;
      }
      if (!clauses.is(at, "conj") && !clauses.is(at, "xcomp")) {
        return false;
      }
      at = s.head(at);
    }
    return false;
  }

  /** The verb that carries the auxiliary: the first of coordinated ones. */
  int future(int v) {
    int at = v;
    for (int depth = 0; depth < DEPTH && clauses.is(at, "conj") && shares(at); depth++) {
      at = s.head(at);
    }
    return at;
  }

  /** Whether a verb has an auxiliary by which it lies ahead or may be. */
  boolean modal(int v) {
    for (String aux : new String[] {"will", "would", "can", "could", "shall"}) {
      if (clauses.hasAux(v, aux)) {
        return true;
      }
    }
    return false;
  }
}
