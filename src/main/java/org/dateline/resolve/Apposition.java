package org.dateline.resolve;

import org.jspecify.annotations.Nullable;

/** The name that a sentence puts behind what somebody is: "the mayor, Kemal Duran, …". */
final class Apposition {
  private static final int MOST_WORDS = 4;

  private Apposition() {}

  /**
   * The name between commas behind a place in a sentence, or null. One word alone is none: it may
   * be the next of a list.
   *
   * @param end where the words before it end
   */
  static @Nullable String after(String sentence, int end) {
    if (end < 0 || !sentence.startsWith(", ", end)) {
      return null;
    }
    int start = end + 2;
    int at = start;
    int words = 0;
    while (at < sentence.length() && Character.isUpperCase(sentence.charAt(at))) {
      while (at < sentence.length() && inName(sentence.charAt(at))) {
        at++;
      }
      words++;
      if (at < sentence.length() && sentence.charAt(at) == ' ') {
        at++;
      } else {
        break;
      }
    }
    boolean closed = at == sentence.length() || ",.;".indexOf(sentence.charAt(at)) >= 0;
    return words > 1 && words <= MOST_WORDS && closed ? sentence.substring(start, at) : null;
  }

  private static boolean inName(char c) {
    return Character.isLetter(c) || c == '-' || c == '\'' || c == '\u2019';
  }
}
