package org.dateline.language;

import java.util.Map;
import java.util.Set;

/**
 * Irregular verbs and nouns, and verbs whose base form is hard to restore: {@code irregular.txt}.
 */
final class IrregularForms {

  private IrregularForms() {}

  /**
   * Adds what the list has; it overrules what the training saw.
   *
   * @param exceptions base forms by form, a tab, and tag
   * @param verbs known base forms of verbs
   */
  static void addTo(Map<String, String> exceptions, Set<String> verbs) {
    for (String line : WordFile.lines("irregular.txt")) {
      add(line.split(" ", -1), exceptions, verbs);
    }
  }

  private static void add(String[] words, Map<String, String> exceptions, Set<String> verbs) {
    switch (words[0]) {
      case "verb" -> {
        verbs.add(words[1]);
        for (int i = 2; i < words.length; i++) {
          if (words[i].endsWith("ing")) {
            exceptions.put(words[i] + "\tVBG", words[1]);
            continue;
          }
          exceptions.put(words[i] + "\tVBD", words[1]);
          exceptions.put(words[i] + "\tVBN", words[1]);
        }
      }
      case "noun" -> exceptions.put(words[2] + "\tNNS", words[1]);
      case "base" -> {
        for (int i = 1; i < words.length; i++) {
          verbs.add(words[i]);
        }
      }
      default -> throw new IllegalStateException("irregular.txt: no such kind: " + words[0]);
    }
  }
}
