package org.dateline.tag;

import java.util.Set;
import org.dateline.language.Sentence;

/** What names tell of those of whom nothing more need be known. */
final class PersonNames {
  private PersonNames() {}

  /** Whether a name says by the noun before it what it names: "the tanker Delos" is a tanker. */
  static boolean ofKind(Sentence s, int word, Set<String> kinds) {
    return word > 0
        && s.tag(word).equals("NNP")
        && s.tag(word - 1).equals("NN")
        && s.head(word - 1) == word
        && kinds.contains(s.lemma(word - 1));
  }

  /** Whether a word heads the like of "Kemal Duran" or "Mayor Duran". */
  static boolean at(Clauses clauses, int word) {
    Sentence s = clauses.sentence();
    if (!s.tag(word).equals("NNP")) {
      return false;
    }
    for (int c = s.firstChild(word); c >= 0; c = s.nextSibling(c)) {
      boolean titled = s.relation(c).equals("nmod:desc");
      boolean part = clauses.is(c, "flat") || clauses.is(c, "compound");
      if (titled || (part && s.tag(c).equals("NNP"))) {
        return clauses.child(word, "det") < 0;
      }
    }
    return false;
  }
}
