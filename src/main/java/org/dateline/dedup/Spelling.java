package org.dateline.dedup;

/** Whether two words are one word with a slip of the keys or of the scanner. */
final class Spelling {
  private static final int MAX_LENGTH = 32;

  private Spelling() {}

  /**
   * Whether words are a slip apart: one edit in words of three characters and more, two in words of
   * seven and more (optimal string alignment distance: insert, delete, replace, swap neighbours).
   */
  static boolean near(String left, String right) {
    if (Math.abs(left.length() - right.length()) > 2 || !sameEnd(left, right)) {
      return false;
    }
    String a = left.toLowerCase(java.util.Locale.ROOT);
    String b = right.toLowerCase(java.util.Locale.ROOT);
    int shorter = Math.min(a.length(), b.length());
    int longer = Math.max(a.length(), b.length());
    if (longer > MAX_LENGTH) {
      return a.equals(b);
    }
    int allowed = longer >= 7 ? 2 : longer >= 3 ? 1 : 0;
    return longer - shorter <= allowed && distance(a, b) <= allowed;
  }

  /** Whether words have their first or their last letter in common: slips seldom take both. */
  private static boolean sameEnd(String left, String right) {
    return lower(left.charAt(0)) == lower(right.charAt(0))
        || lower(left.charAt(left.length() - 1)) == lower(right.charAt(right.length() - 1));
  }

  private static char lower(char c) {
    return Character.toLowerCase(c);
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
