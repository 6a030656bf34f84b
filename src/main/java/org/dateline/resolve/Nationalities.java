package org.dateline.resolve;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.lexicon.LexiconFile;

/**
 * The words for countries and their people: "Russian" in two names is a country, which is compared
 * as such, and no name that they share.
 */
final class Nationalities {
  private static final String FILE = "countries.tsv";
  private static final Set<Integer> WORDS = words();

  private Nationalities() {}

  /** Name words without those, see {@link WordHashes#nameWords}. */
  static int[] without(int[] nameWords) {
    int kept = 0;
    int[] names = new int[nameWords.length];
    for (int word : nameWords) {
      if (!WORDS.contains(word)) {
        names[kept++] = word;
      }
    }
    return kept == nameWords.length ? nameWords : Arrays.copyOf(names, kept);
  }

  private static Set<Integer> words() {
    Set<Integer> words = new HashSet<>();
    List<String> columns = List.of("name", "adjectives", "demonyms");
    for (LexiconFile.Row row : LexiconFile.shipped(FILE, columns).rows()) {
      for (String column : columns) {
        for (String name : row.list(column)) {
          for (int word : WordHashes.nameWords(name)) {
            words.add(word);
          }
        }
      }
    }
    return Set.copyOf(words);
  }
}
