package org.dateline.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.lexicon.LexiconFile;

/**
 * What people are called before their own names: two who are both Michael are no more one than two
 * others. They are listed, or several people of the lexicon bear them.
 */
final class GivenNames {
  private static final String PEOPLE = "people.tsv";
  private static final String NAME = "name";
  private static final String LISTED = "given-names.tsv";
  private static final String NAMES = "names";

  private static final Set<Integer> WORDS = read();

  private GivenNames() {}

  /** Whether a name word is one, see {@link WordHashes#nameWords}. */
  static boolean has(int word) {
    return WORDS.contains(word);
  }

  /** Whether one of some name words is one. */
  static boolean hasAny(int[] words) {
    for (int word : words) {
      if (has(word)) {
        return true;
      }
    }
    return false;
  }

  private static Set<Integer> read() {
    Map<String, Integer> bearers = new HashMap<>();
    for (LexiconFile.Row row : LexiconFile.shipped(PEOPLE, List.of(NAME)).rows()) {
      for (String name : row.list(NAME)) {
        int space = name.indexOf(' ');
        if (space > 0) {
          bearers.merge(name.substring(0, space), 1, Integer::sum);
        }
      }
    }
    Set<Integer> words = new HashSet<>();
    bearers.forEach(
        (name, count) -> {
          if (count > 1) {
            add(name, words);
          }
        });
    for (LexiconFile.Row row : LexiconFile.shipped(LISTED, List.of(NAMES)).rows()) {
      row.list(NAMES).forEach(name -> add(name, words));
    }
    return words;
  }

  private static void add(String name, Set<Integer> words) {
    int[] hashes = WordHashes.nameWords(name);
    if (hashes.length == 1) {
      words.add(hashes[0]);
    }
  }
}
