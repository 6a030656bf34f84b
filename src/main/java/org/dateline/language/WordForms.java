package org.dateline.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Sets of words by which tags are mended and sentences split: {@code forms.txt}. */
final class WordForms {

  private static final Map<String, Set<String>> KINDS = read();

  private WordForms() {}

  /**
   * The words of a kind, as an immutable hash set.
   *
   * @throws IllegalArgumentException if there is no such kind
   */
  static Set<String> of(String kind) {
    Set<String> words = KINDS.get(kind);
    if (words == null) {
      throw new IllegalArgumentException("no kind '" + kind + "' in forms.txt");
    }
    return words;
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> kinds = new HashMap<>();
    for (String line : WordFile.lines("forms.txt")) {
      String[] words = line.split(" ");
      Set<String> of = Set.copyOf(Arrays.asList(words).subList(1, words.length));
      if (of.isEmpty() || kinds.put(words[0], of) != null) {
        throw new IllegalStateException("forms.txt: a kind twice, or without words: " + line);
      }
    }
    return kinds;
  }
}
