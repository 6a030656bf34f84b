package org.dateline.resolve;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.lexicon.CueLexicon;
import org.dateline.lexicon.Synonyms;

/**
 * What a participant is, by the noun that heads its name: "14 missionaries", "the missionaries
 * abducted", "the convoy of the agency". Two reports of a day that have one such noun mostly tell
 * of the same, save for the nouns that all news has. Immutable.
 */
final class Things implements Serializable {
  private static final long serialVersionUID = 1L;

  /** A noun phrase's head stands before the first of them. */
  private static final Set<String> BEHIND_HEAD =
      Set.of(
          "of", "in", "at", "on", "off", "from", "by", "to", "for", "with", "near", "over", "who",
          "that", "which", "whose", "and", "under", "inside", "outside", "between");

  private final ContentWords content;
  private final Set<Integer> plain;

  /** A word → the first of those that are used for it. */
  private final Map<Integer, Integer> same;

  Things(ContentWords content, CueLexicon cues, Synonyms synonyms) {
    this.content = content;
    this.plain =
        cues.words("plain-head").stream()
            .map(WordHashes::ofWord)
            .collect(Collectors.toUnmodifiableSet());
    Map<Integer, Integer> firsts = new HashMap<>();
    synonyms
        .firsts("thing")
        .forEach((word, first) -> firsts.put(WordHashes.ofWord(word), WordHashes.ofWord(first)));
    this.same = Map.copyOf(firsts);
  }

  /** The hash of the head's stem; 0 where it is a name, or tells nothing. */
  int head(String name) {
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
    return plain.contains(hash) || content.common(head) ? 0 : same.getOrDefault(hash, hash);
  }
}
