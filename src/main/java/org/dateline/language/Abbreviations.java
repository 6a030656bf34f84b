package org.dateline.language;

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
    WordFile.lines("abbreviations.txt").forEach(all::add);
    return all;
  }

  private void add(String line) {
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
