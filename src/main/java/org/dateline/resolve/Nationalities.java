package org.dateline.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.lexicon.LexiconFile;

/**
 * The words for countries and their people: "Russian" in two names is a country, which is compared
 * as such, and no name that they share.
 */
final class Nationalities {
  private static final String FILE = "countries.tsv";

  /** Those of one word. */
  private static final Set<Integer> WORDS = new HashSet<>();

  /** The countries that one word tells: by their names, people, capitals and regions. */
  private static final Map<Integer, String> CODES = new HashMap<>();

  /** Those of several, which "Helena Costa" is not made of: Saint Helena, Costa Rica. */
  private static final List<int[]> LONGER = new ArrayList<>();

  static {
    read();
  }

  private Nationalities() {}

  /** Name words without those, see {@link ContentWords#ofName}. */
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
    return Arrays.stream(ContentWords.SHIPPED.ofName(text)).anyMatch(WORDS::contains);
  }

  /** The codes of the countries that a text names in one word, or by a capital or a region. */
  static Set<String> codes(String text) {
    Set<String> codes = new TreeSet<>();
    for (int word : ContentWords.SHIPPED.ofName(text)) {
      String code = CODES.get(word);
      if (code != null && !code.isEmpty()) {
        codes.add(code);
      }
    }
    return codes;
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
    List<String> people = List.of("name", "adjectives", "demonyms");
    List<String> columns =
        List.of("code", "name", "adjectives", "demonyms", "aliases", "capitals", "regions");
    for (LexiconFile.Row row : LexiconFile.shipped(FILE, columns).rows()) {
      for (String column : columns.subList(1, columns.size())) {
        for (String name : row.list(column)) {
          int[] words = ContentWords.SHIPPED.ofName(name);
          if (words.length == 1 && WordHashes.words(name).size() == 1) {
            CODES.merge(words[0], row.get("code"), (one, other) -> one.equals(other) ? one : "");
          }
        }
      }
      for (String column : people) {
        for (String name : row.list(column)) {
          int[] words = ContentWords.SHIPPED.ofName(name);
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
