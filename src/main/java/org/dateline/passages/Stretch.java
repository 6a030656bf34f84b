package org.dateline.passages;

/**
 * A run of an article's text, in UTF-16 units, without white space at either end.
 *
 * @param start first unit
 * @param end unit after the last
 */
record Stretch(int start, int end) {

  /**
   * The stretch of a text between two places, without the white space at its ends; may be empty.
   */
  static Stretch trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Stretch(start, end);
  }

  /** White space in the sense of this room; none lies outside the basic plane. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  boolean isEmpty() {
    return start >= end;
  }

  int length() {
    return end - start;
  }

  String in(String text) {
    return text.substring(start, end);
  }
}
