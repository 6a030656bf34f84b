package org.dateline.passages;

import java.util.Locale;

/** A paragraph as the rules compare it: lower case, straight quotes, single spaces. */
final class PlainText {

  /** Rules look at no more than this many characters at either end of a paragraph. */
  private static final int LOOKED_AT = 400;

  private PlainText() {}

  /** The paragraph's beginning, without bullets and arrows before its first letter or digit. */
  static String head(String text) {
    String plain = of(text.substring(0, Math.min(text.length(), LOOKED_AT)));
    int start = 0;
    while (start < plain.length() && isOrnament(plain.codePointAt(start))) {
      start += Character.charCount(plain.codePointAt(start));
    }
    return plain.substring(start);
  }

  /** The paragraph's end, without stops, brackets and arrows after its last letter or digit. */
  static String tail(String text) {
    String plain = of(text.substring(Math.max(0, text.length() - LOOKED_AT)));
    int end = plain.length();
    while (end > 0 && !Character.isLetterOrDigit(plain.codePointBefore(end))) {
      end -= Character.charCount(plain.codePointBefore(end));
    }
    return plain.substring(0, end);
  }

  /** Words of a text: runs without white space. */
  static int words(String text) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space = Stretch.isSpace(text.charAt(i));
      words += !space && !inWord ? 1 : 0;
      inWord = !space;
    }
    return words;
  }

  /** Letters and digits alone, in lower case: for comparing titles. */
  static String lettersOnly(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Stretch.isSpace(c)) {
        space = true;
        continue;
      }
      if (space && !out.isEmpty()) {
        out.append(' ');
      }
      space = false;
      out.append(straight(c));
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }

  private static char straight(char c) {
    return switch (c) {
      case '‘', '’', 'ʼ', '`' -> '\'';
      case '“', '”', '„' -> '"';
      case '–', '—', '‐', '‑' -> '-';
      default -> c;
    };
  }

  private static boolean isOrnament(int c) {
    return !Character.isLetterOrDigit(c) && "©(@#\"'".indexOf(c) < 0;
  }
}
