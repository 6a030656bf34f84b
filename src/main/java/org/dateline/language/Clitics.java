package org.dateline.language;

import java.util.Map;

/** Where a word is split from what is written onto it: 's, n't, 'll; can|not, gon|na. */
final class Clitics {

  private static final Map<String, Integer> FUSED =
      Map.of(
          "cannot", 3, "gonna", 3, "wanna", 3, "gotta", 3, "lemme", 3, "gimme", 3, "d'you", 2,
          "'tis", 2, "'twas", 2);

  private Clitics() {}

  /** The split's offset, or the word's start or end when it is one token. */
  static int split(String t, int from, int to) {
    int n = to - from;
    if (n >= 5 && n <= 6 || n == 4 && t.charAt(from) == '\'') {
      StringBuilder word = new StringBuilder(n);
      for (int i = from; i < to; i++) {
        word.append(Character.toLowerCase(t.charAt(i)));
      }
      Integer at = FUSED.get(word.toString());
      if (at != null) {
        return from + at;
      }
    }
    char last = Character.toLowerCase(t.charAt(to - 1));
    if (n > 3
        && last == 't'
        && t.charAt(to - 2) == '\''
        && Character.toLowerCase(t.charAt(to - 3)) == 'n') {
      return to - 3;
    }
    if (n > 2 && t.charAt(to - 2) == '\'' && (last == 's' || last == 'd' || last == 'm')) {
      return to - 2;
    }
    if (n > 3 && t.charAt(to - 3) == '\'') {
      char c = Character.toLowerCase(t.charAt(to - 2));
      if ((c == 'l' && last == 'l') || (c == 'r' && last == 'e') || (c == 'v' && last == 'e')) {
        return to - 3;
      }
    }
    return to;
  }
}
