package org.dateline.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a participant is, by the noun that heads its name: "14 missionaries", "the missionaries
 * abducted", "the convoy of the agency". Two reports of a day that have one such noun mostly tell
 * of the same, save for the nouns that all news has.
 */
final class Things {
  /** A noun phrase's head stands before the first of them. */
  private static final Set<String> BEHIND_HEAD =
      Set.of(
          "of", "in", "at", "on", "off", "from", "by", "to", "for", "with", "near", "over", "who",
          "that", "which", "whose", "and", "under", "inside", "outside", "between");

  private static final Set<Integer> PLAIN = plain();

  /** A word → the first of those that are used for it. */
  private static final Map<Integer, Integer> SAME = same();

  private Things() {}

  /** The hash of the head's stem; 0 where it is a name, or tells nothing. */
  static int head(String name) {
    String head = "";
    boolean more = true;
    for (String word : WordHashes.words(name)) {
      if (BEHIND_HEAD.contains(word)) {
        more = false;
      } else if (more) {
        head = word;
      }
    }
    boolean noun = head.length() > 2 && Character.isLowerCase(head.charAt(0));
    int hash = noun ? WordHashes.ofWord(head) : 0;
    return PLAIN.contains(hash) || WordHashes.common(head) ? 0 : SAME.getOrDefault(hash, hash);
  }

  private static Map<Integer, Integer> same() {
    Map<Integer, Integer> same = new HashMap<>();
    for (String line : WordHashes.lines("same-things.txt")) {
      String[] words = line.split(" ");
      for (String word : words) {
        same.put(WordHashes.ofWord(word), WordHashes.ofWord(words[0]));
      }
    }
    return same;
  }

  private static Set<Integer> plain() {
    Set<Integer> heads = new HashSet<>();
    for (String word : WordHashes.list("plain-heads.txt")) {
      heads.add(WordHashes.ofWord(word));
    }
    return heads;
  }
}
