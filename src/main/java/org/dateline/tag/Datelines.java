package org.dateline.tag;

/** The dateline before a report's first sentence: "KYIV, Ukraine (Agency) --". */
final class Datelines {

  private static final int LONGEST = 70;

  private Datelines() {}

  /**
   * Where the report's own words begin.
   *
   * @return 0 where there is no dateline
   */
  static int end(String text) {
    int limit = Math.min(text.length(), LONGEST);
    for (int i = 1; i < limit - 1; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '?' || c == '!') {
        return 0;
      }
      int after = dash(text, i);
      if (after > 0 && capitals(text, i)) {
        return after;
      }
      if (c == ':' && i < 20 && allUpper(text, i) && text.charAt(i + 1) == ' ') {
        return i + 2;
      }
    }
    return 0;
  }

  private static int dash(String text, int i) {
    char c = text.charAt(i);
    if (c == '\u2014' || c == '\u2013') {
      return i + 1;
    }
    if (c == '-' && text.charAt(i + 1) == '-') {
      return i + 2;
    }
    boolean spaced = c == '-' && text.charAt(i - 1) == ' ' && text.charAt(i + 1) == ' ';
    return spaced ? i + 2 : 0;
  }

  /** Whether a city in capitals, with at most a country, a date and an agency, ends here. */
  private static boolean capitals(String text, int end) {
    int letters = 0;
    int i = 0;
    while (i < end && Character.isUpperCase(text.charAt(i))) {
      letters++;
      i++;
    }
    boolean agency = text.lastIndexOf(')', end) >= Math.max(0, end - 3);
    if (letters < 3 && !agency) {
      return false;
    }
    int words = 0;
    for (int k = 0; k < end; k++) {
      if (text.charAt(k) == ' ') {
        words++;
      }
      if (Character.isLowerCase(text.charAt(k))
          && (k == 0 || text.charAt(k - 1) == ' ')
          && !agency) {
        return false;
      }
    }
    return words <= 8;
  }

  private static boolean allUpper(String text, int end) {
    for (int k = 0; k < end; k++) {
      char c = text.charAt(k);
      if (!Character.isUpperCase(c) && c != ' ' && c != ',' && c != '.') {
        return false;
      }
    }
    return end >= 4;
  }

  /** The text with its dateline overwritten by spaces, so that offsets hold. */
  static String blank(String text) {
    int end = end(text);
    return end == 0 ? text : " ".repeat(end) + text.substring(end);
  }
}
