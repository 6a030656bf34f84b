package org.dateline.tag;

import java.util.Set;
import org.dateline.language.Sentence;

/**
 * Noun phrases found by tags alone, for where the tree has none: a parser loses an object or a
 * prepositional phrase more often than the tagger loses a noun.
 */
final class Chunks {

  /** Farthest that a preposition may stand from its trigger, in tokens. */
  private static final int REACH = 16;

  private static final Set<String> INSIDE =
      Set.of("DT", "PDT", "CD", "JJ", "JJR", "JJS", "PRP$", "POS", "HYPH", "VBN", "$", "RBR", "FW");

  private final Sentence s;
  private final Set<String> temporal;

  Chunks(Sentence s, Set<String> temporal) {
    this.s = s;
    this.temporal = temporal;
  }

  /** The head of the noun phrase that starts at a token, or -1. */
  int head(int from) {
    int head = -1;
    for (int i = from; i < s.size(); i++) {
      String tag = s.tag(i);
      if (tag.startsWith("NN") || (tag.equals("PRP") && head < 0)) {
        head = i;
        if (tag.equals("PRP")) {
          break;
        }
      } else if (!INSIDE.contains(tag) && !(i == from && tag.equals("IN") && atLeast(i))) {
        break;
      } else if (head >= 0 && !tag.equals("POS") && !tag.equals("HYPH")) {
        break;
      }
    }
    return head;
  }

  private boolean atLeast(int i) {
    return s.lemma(i).equals("at") && i + 1 < s.size() && s.tag(i + 1).equals("JJS");
  }

  /** The noun right after a verb, dates and adverbs left aside; -1 where there is none. */
  int object(int verb) {
    int i = verb + 1;
    while (i < s.size() && i < verb + 6) {
      String tag = s.tag(i);
      boolean preposition = tag.equals("IN") && i + 1 < s.size() && isTemporal(i + 1);
      if (tag.startsWith("RB") || tag.equals("RP") || isTemporal(i) || preposition) {
        i++;
      } else {
        break;
      }
    }
    int head = i < s.size() ? head(i) : -1;
    return head >= 0 && !isTemporal(head) ? head : -1;
  }

  /** The noun after a preposition that follows a trigger in its clause; -1 where there is none. */
  int after(int trigger, String preposition) {
    int limit = Math.min(s.size(), trigger + REACH);
    for (int i = trigger + 1; i < limit; i++) {
      String tag = s.tag(i);
      if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD")) {
        return -1;
      }
      if (s.form(i).equals(",") || s.form(i).equals(";") || s.form(i).equals(":")) {
        return -1;
      }
      boolean here = s.lemma(i).equals(preposition) && (tag.equals("IN") || tag.equals("TO"));
      if (here && i + 1 < s.size()) {
        int head = head(i + 1);
        if (head >= 0 && !isTemporal(head) && !s.tag(head).equals("CD")) {
          return head;
        }
      }
    }
    return -1;
  }

  private boolean isTemporal(int i) {
    return temporal.contains(s.lowerLemma(i));
  }
}
