package org.dateline.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.language.Sentence;

/** Look-ups in one parsed sentence's tree, as the parser drew it; token numbers in and out. */
class Relations {

  /** Links of clauses that have a verb of their own. */
  private static final Set<String> LINKS =
      Set.of("after", "as", "because", "before", "since", "until", "when", "where", "while");

  final Sentence s;

  final Vocabulary words;

  Relations(Sentence s, Vocabulary words) {
    this.s = s;
    this.words = words;
  }

  Sentence sentence() {
    return s;
  }

  boolean isVerb(int i) {
    return s.tag(i).startsWith("VB");
  }

  boolean isNoun(int i) {
    return s.tag(i).startsWith("NN") || s.tag(i).equals("PRP") || s.tag(i).equals("CD");
  }

  /** Whether a relation is of a kind, its subtype left aside. */
  boolean is(int i, String kind) {
    String r = s.relation(i);
    return r.startsWith(kind) && (r.length() == kind.length() || r.charAt(kind.length()) == ':');
  }

  /** Whether the sentence ends without a stop, as headlines do: "Leader arrested in Kampala". */
  boolean headline() {
    String last = s.form(s.size() - 1);
    return !last.equals(".") && !last.equals("\"") && !last.equals("”");
  }

  /** Whether a bare noun phrase comes right after the verb: then a participle was misread. */
  boolean objectFollows(int v) {
    if (v + 1 >= s.size()) {
      return false;
    }
    String next = s.tag(v + 1);
    return next.startsWith("NN")
        || next.startsWith("JJ")
        || next.equals("DT")
        || next.equals("CD")
        || next.startsWith("PRP")
        || next.equals("TO");
  }

  /** "when police shot at a bus": what has a link and a subject before it is no participle. */
  final boolean finite(int v) {
    int subject = s.child(v, "nsubj");
    if (!is(v, "advcl") || subject < 0 || subject > v) {
      return false;
    }
    for (int c = s.firstChild(v); c >= 0 && c < subject; c = s.nextSibling(c)) {
      if ((is(c, "mark") || is(c, "advmod")) && LINKS.contains(s.lemma(c))) {
        return true;
      }
    }
    return false;
  }

  List<Integer> children(int i, String kind) {
    List<Integer> found = new ArrayList<>();
    for (int c = s.firstChild(i); c >= 0; c = s.nextSibling(c)) {
      if (is(c, kind)) {
        found.add(c);
      }
    }
    return found;
  }

  int child(int i, String kind) {
    for (int c = s.firstChild(i); c >= 0; c = s.nextSibling(c)) {
      if (is(c, kind)) {
        return c;
      }
    }
    return -1;
  }

  /** Whether the verb has an auxiliary of this lemma or, with "", any but a modal. */
  boolean hasAux(int v, String lemma) {
    for (int c = s.firstChild(v); c >= 0; c = s.nextSibling(c)) {
      if (is(c, "aux") && (lemma.isEmpty() || s.lemma(c).equals(lemma))) {
        return true;
      }
    }
    return false;
  }

  boolean hasCase(int i, String preposition) {
    for (int c = s.firstChild(i); c >= 0; c = s.nextSibling(c)) {
      if (is(c, "case") && s.lemma(c).equals(preposition)) {
        return true;
      }
    }
    return false;
  }

  /** A word and its coordinated words, in the text's order. */
  List<Integer> conjuncts(int i) {
    List<Integer> found = new ArrayList<>();
    found.add(i);
    for (int c = s.firstChild(i); c >= 0; c = s.nextSibling(c)) {
      if (is(c, "conj") && (isNoun(c) || s.tag(c).startsWith("JJ") || s.tag(c).equals("FW"))) {
        found.add(c);
      }
    }
    return found;
  }

  /** Whether a participle tells what its subject is about to do: "is prepared to lend". */
  boolean minded(int v) {
    if (s.lemma(v).equals("engage") && s.child(v, "obl:agent") < 0) {
      for (int c : children(v, "obl")) {
        if (hasCase(c, "in")) {
          return true;
        }
      }
    }
    int to = child(v, "xcomp");
    // "was set free" is no plan
    boolean freed = to >= 0 && s.lemma(to).equals("free");
    return words.grammar.minded.contains(s.lemma(v))
        && to >= 0
        && !freed
        && s.child(v, "obl:agent") < 0;
  }

  /** "charged Rwanda with arming them": whose deed it was. */
  boolean charged(int mark, int verb) {
    return mark >= 0 && s.lemma(mark).equals("with") && s.lemma(verb).equals("charge");
  }

  /** Whether a "by" phrase hangs on the verb. */
  boolean by(int v) {
    return children(v, "obl").stream().anyMatch(c -> hasCase(c, "by"));
  }

  /** Whether a verb is an infinitive with "to". */
  boolean infinitive(int v) {
    for (int c = s.firstChild(v); c >= 0; c = s.nextSibling(c)) {
      if (s.tag(c).equals("TO") || (is(c, "mark") && s.lemma(c).equals("to"))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word heads a clause: a verb, an adjective, or a noun that is said of a subject. */
  boolean isVerbal(int i) {
    return isVerb(i) || s.tag(i).startsWith("JJ") || child(i, "nsubj") >= 0;
  }
}
