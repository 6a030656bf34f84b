package org.dateline.read;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The letters of a text by script, and the language that a script tells. */
final class Scripts {
  private final Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
  private final String text;
  private int letters;

  private Scripts(String text) {
    this.text = text;
  }

  /** Counts the first letters of a text. */
  static Scripts of(String text, int maxLetters) {
    Scripts scripts = new Scripts(text);
    for (int i = 0; i < text.length() && scripts.letters < maxLetters; ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetter(c)) {
        scripts.letters++;
        scripts.counts.merge(UnicodeScript.of(c), 1, Integer::sum);
      }
    }
    return scripts;
  }

  /** The language of a text whose script has one main user; null for Latin and for mixtures. */
  @Nullable String language() {
    if (letters < 20) {
      return null;
    }
    // Japanese mixes three scripts, and kana occur in no other language's text.
    if (share(UnicodeScript.HIRAGANA) + share(UnicodeScript.KATAKANA) > 0.1) {
      return "ja";
    }
    for (UnicodeScript script : counts.keySet()) {
      if (share(script) > 0.6) {
        return languageOf(script);
      }
    }
    return null;
  }

  private @Nullable String languageOf(UnicodeScript script) {
    return switch (script) {
      case HAN -> "zh";
      case HANGUL -> "ko";
      case GREEK -> "el";
      case HEBREW -> "he";
      case DEVANAGARI -> "hi";
      case THAI -> "th";
      case GEORGIAN -> "ka";
      case ARMENIAN -> "hy";
      case BENGALI -> "bn";
      case TAMIL -> "ta";
      // Letters that Persian and Ukrainian have and Arabic and Russian lack.
      case ARABIC -> holds("پچژگ") ? holds("ٹڈڑے") ? "ur" : "fa" : "ar";
      case CYRILLIC -> holds("іїєґ") ? "uk" : holds("ыэё") ? "ru" : null;
      default -> null;
    };
  }

  private boolean holds(String anyOf) {
    return text.chars().limit(8000).anyMatch(c -> anyOf.indexOf(c) >= 0);
  }

  private double share(UnicodeScript script) {
    return counts.getOrDefault(script, 0) / (double) Math.max(1, letters);
  }
}
