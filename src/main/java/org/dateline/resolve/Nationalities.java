package org.dateline.resolve;

import java.util.ArrayList;
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

  /** Those of one word. */
  private static final Set<Integer> WORDS = new HashSet<>();

  /** Those of several, which "Helena Costa" is not made of: Saint Helena, Costa Rica. */
  private static final List<int[]> LONGER = new ArrayList<>();

  static {
    read();
  }

  private Nationalities() {}

  /** Name words without those, see {@link WordHashes#nameWords}. */
  static int[] without(int[] nameWords) {
    if (nameWords.length == 0) {
      return nameWords;
    }
    Set<Integer> country = new HashSet<>();
    for (int word : nameWords) {
      if (WORDS.contains(word)) {
        country.add(word);
      }
    }
    if (nameWords.length > 1) {
      for (int[] name : LONGER) {
        if (holds(nameWords, name)) {
          Arrays.stream(name).forEach(country::add);
        }
      }
    }
    return country.isEmpty()
        ? nameWords
        : Arrays.stream(nameWords).filter(word -> !country.contains(word)).toArray();
  }

  /** Whether a text has the word for a country or its people in it, as one word. */
  static boolean in(String text) {
    return Arrays.stream(WordHashes.nameWords(text)).anyMatch(WORDS::contains);
  }

  private static boolean holds(int[] nameWords, int[] name) {
    for (int word : name) {
      if (Arrays.binarySearch(nameWords, word) < 0) {
        return false;
      }
    }
    return true;
  }

  private static void read() {
    List<String> columns = List.of("name", "adjectives", "demonyms");
    for (LexiconFile.Row row : LexiconFile.shipped(FILE, columns).rows()) {
      for (String column : columns) {
        for (String name : row.list(column)) {
          int[] words = WordHashes.nameWords(name);
          if (words.length == 1) {
            WORDS.add(words[0]);
          } else if (words.length > 1) {
            LONGER.add(words);
          }
        }
      }
    }
  }
}
