package org.dateline.report;

/** Makes text from articles fit for a page: one line, well-formed, without hidden controls. */
final class PageText {
  private static final char REPLACEMENT = '\uFFFD';

  private PageText() {}

  /**
   * Replaces character for character, so that UTF-16 offsets stay: line breaks and other controls
   * by a space; lone surrogates and the controls that reorder text (which could make a sentence
   * read as another) by the replacement character.
   */
  static String clean(String text) {
    StringBuilder clean = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char fit = c;
      if (c < ' ' || (c >= '\u007f' && c < '\u00a0') || c == '\u2028' || c == '\u2029') {
        fit = ' ';
      } else if (reorders(c)) {
        fit = REPLACEMENT;
      } else if (Character.isHighSurrogate(c)) {
        if (i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
          i++;
          continue;
        }
        fit = REPLACEMENT;
      } else if (Character.isLowSurrogate(c)) {
        fit = REPLACEMENT;
      }
      if (fit != c) {
        clean = clean == null ? new StringBuilder(text) : clean;
        clean.setCharAt(i, fit);
      }
    }
    return clean == null ? text : clean.toString();
  }

  /** Cleans, trims and cuts at {@code most} UTF-16 units, never within a character. */
  static String cut(String text, int most) {
    String clean = clean(text).strip();
    if (clean.length() <= most) {
      return clean;
    }
    int end = most - 1;
    if (Character.isHighSurrogate(clean.charAt(end - 1))) {
      end--;
    }
    return clean.substring(0, end) + "…";
  }

  private static boolean reorders(char c) {
    return (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
  }
}
