package org.dateline.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    try (InputStream in = IrregularForms.class.getResourceAsStream("irregular.txt")) {
      if (in == null) {
        throw new IllegalStateException("irregular.txt is missing from the jar: build it anew");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          add(line.split(" ", -1), exceptions, verbs);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read irregular.txt from the jar", e);
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
