package org.dateline.dedup;

import java.util.Locale;

/** Whether two words are one word with a slip of the keys or of the scanner. */
final class Spelling {
  private static final int MAX_LENGTH = 32;

  /** Letters that a regular form adds to a verb, a doubled one included: stop, stopped. */
  private static final int LONGEST_ENDING = 3;

  private Spelling() {}

  /**
   * Whether words are a slip apart: one edit in words of three characters and more, two in words of
   * seven and more (optimal string alignment distance: insert, delete, replace, swap neighbours).
   */
  static boolean near(String left, String right) {
    int longer = Math.max(left.length(), right.length());
    int allowed = longer >= 7 ? 2 : longer >= 3 ? 1 : 0;
    if (longer - Math.min(left.length(), right.length()) > allowed || !sameEnd(left, right)) {
      return false;
    }
    int from = 0;
    int leftTo = left.length();
    int rightTo = right.length();
    while (from < leftTo
        && from < rightTo
        && lower(left.charAt(from)) == lower(right.charAt(from))) {
      from++;
    }
    while (leftTo > from
        && rightTo > from
        && lower(left.charAt(leftTo - 1)) == lower(right.charAt(rightTo - 1))) {
      leftTo--;
      rightTo--;
    }
    int differing = Math.max(leftTo, rightTo) - from;
    if (differing <= 1 || longer > MAX_LENGTH) {
      return differing <= (longer > MAX_LENGTH ? 0 : allowed);
    }
    // One edit touches two neighbours at most.
    return (allowed > 1 || differing <= 2)
        && distance(lower(left.substring(from, leftTo)), lower(right.substring(from, rightTo)))
            <= allowed;
  }

  /** Whether words have their first or their last letter in common: slips seldom take both. */
  private static boolean sameEnd(String left, String right) {
    return lower(left.charAt(0)) == lower(right.charAt(0))
        || lower(left.charAt(left.length() - 1)) == lower(right.charAt(right.length() - 1));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static char lower(char c) {
    return Character.toLowerCase(c);
  }

  /**
   * Whether words look like forms of one verb: sign and signed, try and tried, stop and stopped.
   */
  static boolean sameStem(String left, String right) {
    int shorter = Math.min(left.length(), right.length());
    int longer = Math.max(left.length(), right.length());
    int same = 0;
    while (same < shorter && lower(left.charAt(same)) == lower(right.charAt(same))) {
      same++;
    }
    return (same >= 2 && same >= shorter - 1 && longer - same <= LONGEST_ENDING)
        || consonants(left).equals(consonants(right));
  }

  private static String consonants(String word) {
    return lower(word).replaceAll("[aeiou]", "");
  }

  /** Whether words of a text that is full of slips may be one: up to half of the letters differ. */
  static boolean faintlyNear(String left, String right) {
    int longer = Math.max(left.length(), right.length());
    return longer <= MAX_LENGTH && distance(left, right) * 2 <= longer;
  }

  private static int distance(String a, String b) {
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replace = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replace, Math.min(last[j], row[j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      before = last;
      last = row;
    }
    return last[b.length()];
  }
}
