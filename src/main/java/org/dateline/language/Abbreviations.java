package org.dateline.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Words that keep their period, from {@code abbreviations.txt}. Immutable, so it may be shared. */
final class Abbreviations {

  /** What may follow an abbreviation. */
  enum Kind {
    /** No abbreviation. */
    NONE,
    /** A name or number, never a new sentence. */
    TITLE,
    /** A day or year, or a new sentence. */
    MONTH,
    /** Anything: a sentence may end here. */
    NAME,
    /** A word in small letters; at a capital a sentence ends. */
    UNIT
  }

  private final Map<String, Kind> kinds = new HashMap<>();

  private Abbreviations() {}

  /** Reads the list from the resources. */
  static Abbreviations load() {
    Abbreviations all = new Abbreviations();
    try (InputStream in = Abbreviations.class.getResourceAsStream("abbreviations.txt")) {
      if (in == null) {
        throw new IllegalStateException("abbreviations.txt is missing from the jar: build it anew");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        all.add(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read abbreviations.txt from the jar", e);
    }
    return all;
  }

  private void add(String line) {
    if (line.isEmpty() || line.charAt(0) == '#') {
      return;
    }
    String[] words = line.split(" ", -1);
    Kind kind =
        switch (words[0]) {
          case "title" -> Kind.TITLE;
          case "month" -> Kind.MONTH;
          case "name" -> Kind.NAME;
          case "unit" -> Kind.UNIT;
          default ->
              throw new IllegalStateException("abbreviations.txt: no such kind: " + words[0]);
        };
    for (int i = 1; i < words.length; i++) {
      kinds.putIfAbsent(words[i], kind);
    }
  }

  /** The kind of a word, given without its last period. */
  Kind kind(String word) {
    Kind kind = kinds.get(word);
    if (kind != null) {
      return kind;
    }
    int n = word.length();
    if (n == 1) {
      return Character.isUpperCase(word.charAt(0)) ? Kind.TITLE : Kind.NONE;
    }
    // U.S, U.N.H.C.R, J.K, a.k.a: single letters with periods between.
    if (n % 2 == 0 || n > 15) {
      return Kind.NONE;
    }
    for (int i = 0; i < n; i++) {
      if (i % 2 == 0 ? !Character.isLetter(word.charAt(i)) : word.charAt(i) != '.') {
        return Kind.NONE;
      }
    }
    return Kind.NAME;
  }
}
