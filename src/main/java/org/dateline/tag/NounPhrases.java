package org.dateline.tag;

import java.util.Set;
import org.dateline.language.Sentence;

/** The span of tokens that name the participant whose head word is given. */
final class NounPhrases {

  /** Longest participant, in tokens; a longer phrase is a description, and is cut to its core. */
  private static final int LONGEST = 16;

  private static final Set<String> BEFORE =
      Set.of("det", "amod", "compound", "nummod", "flat", "fixed", "goeswith", "advmod");
  private static final Set<String> AFTER =
      Set.of("compound", "nummod", "flat", "fixed", "goeswith");

  /** What follows these tells of the deed, and not who takes part: "two men over the killing". */
  private static final Set<String> LOOSE =
      Set.of(
          "over",
          "after",
          "before",
          "during",
          "since",
          "as",
          "despite",
          "amid",
          "following",
          "about",
          "without",
          "through",
          "because",
          "around",
          "until");

  private final Sentence s;

  private final Vocabulary words;

  NounPhrases(Sentence s, Vocabulary words) {
    this.s = s;
    this.words = words;
  }

  /**
   * A span.
   *
   * @param from first token
   * @param to the token after the last
   */
  record Phrase(int from, int to, int head) {}

  /** The phrase around a head: determiners, modifiers, names, possessors and "of X" included. */
  Phrase around(int head) {
    Phrase wide = span(head, true);
    return wide.to() - wide.from() <= LONGEST ? wide : span(head, false);
  }

  private Phrase span(int head, boolean complements) {
    int from = head;
    int to = head + 1;
    for (int c = s.firstChild(head); c >= 0; c = s.nextSibling(c)) {
      if (!belongs(c, complements)) {
        continue;
      }
      int left = c;
      int right = c + 1;
      if (!s.relation(c).equals("case")) {
        left = leftmost(c, 0);
        right = rightmost(c, 0);
      }
      from = Math.min(from, left);
      to = Math.max(to, right);
    }
    if (from > 0 && s.form(from).equals("least") && s.lemma(from - 1).equals("at")) {
      from--;
    }
    return new Phrase(from, to, head);
  }

  private boolean belongs(int c, boolean complements) {
    String relation = s.relation(c);
    String kind =
        relation.indexOf(':') < 0 ? relation : relation.substring(0, relation.indexOf(':'));
    int head = s.head(c);
    if (c > head ? AFTER.contains(kind) : BEFORE.contains(kind)) {
      return true;
    }
    if (relation.equals("nmod:poss")) {
      return true;
    }
    if (relation.equals("appos")) {
      return !comma(Math.min(head, c), Math.max(head, c));
    }
    return complements
        && kind.equals("nmod")
        && !temporal(c)
        && !loose(c)
        && !answers(c)
        && !sentence(c)
        && !comma(Math.min(head, c), Math.max(head, c));
  }

  private boolean loose(int noun) {
    for (int c = s.firstChild(noun); c >= 0 && c < noun; c = s.nextSibling(c)) {
      if (s.relation(c).equals("case") && LOOSE.contains(s.lowerLemma(c))) {
        return true;
      }
    }
    return false;
  }

  /** "expelled a diplomat in answer to it", "in connection with": why, and not who. */
  private boolean answers(int noun) {
    String lemma = s.lowerLemma(noun);
    return cased(noun, "in") && (words.answers.contains(lemma) || lemma.equals("connection"));
  }

  /** "sentenced an activist to a prison term": what befalls somebody. */
  private boolean sentence(int noun) {
    return cased(noun, "to") && words.sentenceNouns.contains(s.lowerLemma(noun));
  }

  private boolean cased(int noun, String preposition) {
    for (int c = s.firstChild(noun); c >= 0 && c < noun; c = s.nextSibling(c)) {
      if (s.relation(c).equals("case") && s.lemma(c).equalsIgnoreCase(preposition)) {
        return true;
      }
    }
    return false;
  }

  /** "on Friday", "by the end of August". */
  private boolean temporal(int noun) {
    if (words.temporal.contains(s.lowerLemma(noun))) {
      return true;
    }
    int of = noun + 1;
    return of + 1 < s.size()
        && s.lemma(of).equals("of")
        && words.grammar.partOfTime.contains(s.lemma(noun))
        && s.head(of) >= 0
        && words.temporal.contains(s.lowerLemma(s.head(of)));
  }

  private boolean comma(int from, int to) {
    for (int i = from; i < to; i++) {
      String form = s.form(i);
      if (form.equals(",") || form.equals("(") || form.equals("--") || form.equals("-")) {
        return true;
      }
    }
    return false;
  }

  private int leftmost(int i, int depth) {
    int left = i;
    if (depth < 12) {
      for (int c = s.firstChild(i); c >= 0 && c < i; c = s.nextSibling(c)) {
        if (!s.relation(c).equals("punct") && !s.relation(c).equals("cc")) {
          left = Math.min(left, leftmost(c, depth + 1));
        }
      }
    }
    return left;
  }

  private int rightmost(int i, int depth) {
    int right = i + 1;
    if (depth < 12) {
      for (int c = s.firstChild(i); c >= 0; c = s.nextSibling(c)) {
        String relation = s.relation(c);
        if (c > i
            && !relation.startsWith("acl")
            && !relation.startsWith("advcl")
            && !relation.equals("punct")
            && !relation.equals("appos")
            && !relation.equals("parataxis")) {
          right = Math.max(right, rightmost(c, depth + 1));
        }
      }
    }
    return right;
  }
}
