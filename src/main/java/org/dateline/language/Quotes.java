package org.dateline.language;

/** Curly quotes to straight ones, one character for one, so that offsets hold. */
final class Quotes {

  private Quotes() {}

  /** Folds curly, low and angle quotes, primes and the grave accent. */
  static String fold(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (fold(text.charAt(i)) != text.charAt(i)) {
        return folded(text, i);
      }
    }
    return text;
  }

  private static String folded(String text, int from) {
    char[] chars = text.toCharArray();
    for (int i = from; i < chars.length; i++) {
      chars[i] = fold(chars[i]);
    }
    return new String(chars);
  }

  /** One character, folded. */
  static char fold(char c) {
    switch (c) {
      case '\u2018':
      case '\u2019':
      case '\u201A':
      case '\u201B':
      case '\u2032':
      case '\u02BC':
      case '\u2039':
      case '\u203A':
      case '`':
      case '\u00B4':
        return '\'';
      case '\u201C':
      case '\u201D':
      case '\u201E':
      case '\u201F':
      case '\u2033':
      case '\u00AB':
      case '\u00BB':
        return '"';
      default:
        return c;
    }
  }
}
