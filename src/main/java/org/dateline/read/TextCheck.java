package org.dateline.read;

import org.dateline.reject.Reason;
import org.jspecify.annotations.Nullable;

/** What decoded text must hold to be an article's. */
final class TextCheck {

  /** More than one control character in this many and the text is no text. */
  private static final int CHARS_PER_CONTROL = 50;

  /** As many may stray into short text. */
  private static final int STRAY_CONTROLS = 2;

  private TextCheck() {}

  /**
   * Checks a text against what an article's owes.
   *
   * @param atRoot whether the text is the whole input rather than a field of it
   * @throws Refusal EMPTY, NO_TEXT, BINARY or TOO_LONG
   */
  static void check(@Nullable String text, Limits limits, boolean atRoot) throws Refusal {
    if (text == null || isBlank(text)) {
      throw atRoot
          ? new Refusal(Reason.EMPTY, "The file holds no text; remove it, or look why it is empty.")
          : new Refusal(Reason.NO_TEXT, "The record has no text; fill its field \"text\".");
    }
    int codePoints = text.codePointCount(0, text.length());
    if (codePoints > limits.maxArticleChars()) {
      throw new Refusal(
          Reason.TOO_LONG,
          "The text has "
              + codePoints
              + " characters where "
              + limits.maxArticleChars()
              + " are allowed; split it, or raise --maxArticleChars.");
    }
    int controls = controls(text);
    if (controls > STRAY_CONTROLS && (long) controls * CHARS_PER_CONTROL > text.length()) {
      throw new Refusal(
          Reason.BINARY, "Too many control characters for text; look how the file was made.");
    }
  }

  /**
   * The text with what no UTF-8 file and no warehouse can hold, unpaired surrogates and NUL, as
   * U+FFFD: one code point for one, so that offsets stay. The same object where there is none.
   */
  static String storable(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean paired =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (paired) {
        i++;
      } else if (c == 0 || Character.isSurrogate(c)) {
        out = out == null ? new StringBuilder(text) : out;
        out.setCharAt(i, '\uFFFD');
      }
    }
    return out == null ? text : out.toString();
  }

  /** Whether text holds C1 controls, which only a wrong decoding makes (NEL excepted). */
  static boolean hasC1Controls(String text) {
    return text.chars().anyMatch(c -> c >= 0x80 && c < 0xA0 && c != 0x85);
  }

  private static boolean isBlank(String text) {
    return text.codePoints().allMatch(TextCheck::invisible);
  }

  /** White space of any kind, and what shows nothing: zero-width characters, byte order marks. */
  private static boolean invisible(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT
        || Character.getType(c) == Character.CONTROL;
  }

  private static int controls(String text) {
    int n = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' || c == 0x7F) {
        n++;
      }
    }
    return n;
  }
}
