package org.dateline.tag;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.dateline.language.Sentence;

/**
 * A sentence's words as dates need them: tokens cut at inner hyphens, dashes and slashes, in lower
 * case, without an abbreviation's full stop; so that "19/11/2024" and "mid-June" read alike however
 * the tokeniser left them.
 */
final class DateText {
  private final Sentence sentence;
  private final List<String> words = new ArrayList<>();
  private final List<Integer> tokens = new ArrayList<>();
  private final List<Boolean> capital = new ArrayList<>();
  private final List<Boolean> stop = new ArrayList<>();

  DateText(Sentence sentence) {
    this.sentence = sentence;
    for (int i = 0; i < sentence.size(); i++) {
      String form = sentence.form(i);
      int from = 0;
      for (int k = 1; k < form.length(); k++) {
        if (isCut(form.charAt(k)) && k + 1 < form.length()) {
          add(form.substring(from, k), i);
          add(form.substring(k, k + 1), i);
          from = k + 1;
          k++;
        }
      }
      add(form.substring(from), i);
    }
  }

  private static boolean isCut(char c) {
    return c == '-' || c == '/' || c == '\u2013';
  }

  private void add(String part, int token) {
    boolean stopped = part.length() > 2 && part.endsWith(".");
    String plain = stopped ? part.substring(0, part.length() - 1) : part;
    words.add(plain.toLowerCase(Locale.ROOT));
    tokens.add(token);
    capital.add(!part.isEmpty() && Character.isUpperCase(part.charAt(0)));
    stop.add(stopped);
  }

  int size() {
    return words.size();
  }

  /** The word in lower case; empty beyond either end. */
  String word(int i) {
    return i >= 0 && i < words.size() ? words.get(i) : "";
  }

  boolean is(int i, String word) {
    return word(i).equals(word);
  }

  boolean isOneOf(int i, String... options) {
    String word = word(i);
    for (String option : options) {
      if (word.equals(option)) {
        return true;
      }
    }
    return false;
  }

  boolean isDash(int i) {
    return isOneOf(i, "-", "\u2013", "\u2014");
  }

  boolean isCapital(int i) {
    return i >= 0 && i < words.size() && capital.get(i);
  }

  boolean hadStop(int i) {
    return i >= 0 && i < words.size() && stop.get(i);
  }

  /** The Penn tag of the token that the word is of; empty beyond either end. */
  String tag(int i) {
    return i >= 0 && i < words.size() ? sentence.tag(tokens.get(i)) : "";
  }

  int token(int i) {
    return tokens.get(i);
  }

  /** The first word of a token, or the number of words for the end of the sentence. */
  int wordOf(int token) {
    int at = Collections.binarySearch(tokens, token);
    if (at < 0) {
      return words.size();
    }
    while (at > 0 && tokens.get(at - 1) == token) {
      at--;
    }
    return at;
  }

  /** Whether the word is a whole token. */
  boolean isWhole(int i) {
    return i < words.size()
        && (i == 0 || !tokens.get(i - 1).equals(tokens.get(i)))
        && (i + 1 == words.size() || !tokens.get(i + 1).equals(tokens.get(i)));
  }

  Sentence sentence() {
    return sentence;
  }

  /** The word as a whole number of at most four digits; -1 where it is none. */
  int number(int i) {
    String word = word(i);
    if (word.isEmpty() || word.length() > 4) {
      return -1;
    }
    int value = 0;
    for (int k = 0; k < word.length(); k++) {
      char c = word.charAt(k);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + (c - '0');
    }
    return value;
  }

  /** A day of the month, with or without st, nd, rd, th; 0 where it is none. */
  int dayOfMonth(int i) {
    String word = word(i);
    int n = word.length();
    boolean ordinal =
        n > 2
            && (word.endsWith("st")
                || word.endsWith("nd")
                || word.endsWith("rd")
                || word.endsWith("th"));
    int digits = ordinal ? n - 2 : n;
    if (digits < 1 || digits > 2) {
      return 0;
    }
    int value = 0;
    for (int k = 0; k < digits; k++) {
      char c = word.charAt(k);
      if (c < '0' || c > '9') {
        return 0;
      }
      value = value * 10 + (c - '0');
    }
    return value <= 31 ? value : 0;
  }

  boolean isOrdinalDay(int i) {
    return dayOfMonth(i) > 0 && number(i) < 0;
  }

  /** A year of four digits from 1000 to 2199; 0 where it is none. */
  int year(int i) {
    int value = word(i).length() == 4 ? number(i) : -1;
    return value >= 1000 && value < 2200 ? value : 0;
  }
}
