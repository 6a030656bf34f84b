package org.dateline.resolve;

import java.util.Locale;
import java.util.Set;

/** The means of violence that a sentence names, as bits: a drone raid is no missile strike. */
final class Instruments {
  /** End a noun phrase's head, save after a number: "five of six rockets". */
  private static final Set<String> PREPOSITIONS =
      Set.of("of", "in", "at", "on", "from", "by", "to", "for", "with", "near", "that", "which");

  private static final Set<String> NUMBERS =
      Set.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "out");

  private Instruments() {}

  /** The instruments among content words. */
  static int of(int[] contentWords, Wording wording) {
    int found = 0;
    for (int word : contentWords) {
      Integer bits = wording.means().get(word & ~1);
      if (bits != null) {
        found |= bits;
      }
    }
    return found;
  }

  /**
   * Whether a noun phrase names a weapon or an attack, which does nothing and suffers nothing by
   * itself: its head, the last word before a preposition, is one.
   */
  static boolean weapon(String phrase, Wording wording) {
    String head = "";
    for (String word : WordHashes.words(phrase)) {
      if (PREPOSITIONS.contains(word)) {
        if (!head.isEmpty() && !NUMBERS.contains(head.toLowerCase(Locale.ROOT))) {
          break;
        }
      } else if (!word.isEmpty()) {
        head = word;
      }
    }
    return !head.isEmpty() && wording.weapons().contains(WordHashes.ofWord(head));
  }
}
