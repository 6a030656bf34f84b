package org.dateline.dedup;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * Splits a text into the words that are compared: runs of letters and digits, NFKC, in lower case
 * by {@link Locale#ROOT}. Apostrophes inside a word are dropped, so that straight, curly and
 * missing ones are the same word; points and commas stay between digits, but a comma that groups
 * thousands is dropped; currency signs are words; all other signs and spaces only separate.
 * Ideographs, kana and the scripts that are written without spaces give one word a character.
 *
 * <p>One pass, linear in the text; not safe for use by several threads (it keeps its buffers).
 */
final class WordScanner {
  /** Version of this splitting; part of an index of earlier runs. */
  static final int VERSION = 1;

  private static final byte OTHER = 0;
  private static final byte LETTER = 1;
  private static final byte DIGIT = 2;
  private static final byte MARK = 3;
  private static final byte APOSTROPHE = 4;
  private static final byte CURRENCY = 5;
  private static final byte ALONE = 6;
  private static final byte IGNORED = 7;

  private static final byte[] ASCII = new byte[128];

  static {
    for (char c = 'a'; c <= 'z'; c++) {
      ASCII[c] = LETTER;
      ASCII[Character.toUpperCase(c)] = LETTER;
    }
    for (char c = '0'; c <= '9'; c++) {
      ASCII[c] = DIGIT;
    }
    ASCII['\''] = APOSTROPHE;
    ASCII['$'] = CURRENCY;
  }

  private long[] hashes = new long[128];
  private int[] starts = new int[128];
  private int[] ends = new int[128];
  private byte[] marks = new byte[128];
  private int count;

  /** The words of a text. */
  Words scan(String text) {
    count = 0;
    boolean opening = true;
    boolean quoted = false;
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int width = Character.charCount(c);
      byte kind = kind(c);
      switch (kind) {
        case LETTER, DIGIT -> {
          int end = endOfWord(text, at);
          add(text, at, end, (opening ? Words.OPENING : 0) | (quoted ? Words.QUOTED : 0));
          opening = false;
          at = end;
          continue;
        }
        case CURRENCY, ALONE -> {
          add(text, at, at + width, quoted ? Words.QUOTED : 0);
          opening = false;
        }
        default -> {
          if (c == '!' || c == '?' || c == ':' || (c == '.' && !afterAbbreviation())) {
            opening = true;
          } else if (c == '"') {
            quoted = !quoted;
            opening = true;
          } else if (c == '\u201C' || c == '\u201E' || c == '\u00AB') {
            quoted = true;
            opening = true;
          } else if (c == '\u201D' || c == '\u00BB') {
            quoted = false;
          }
        }
      }
      at += width;
    }
    return new Words(
        text,
        Arrays.copyOf(hashes, count),
        Arrays.copyOf(starts, count),
        Arrays.copyOf(ends, count),
        Arrays.copyOf(marks, count));
  }

  /** Whether the last word looks like "Mr", "Gen" or an initial, after which no sentence opens. */
  private boolean afterAbbreviation() {
    return count > 0
        && ends[count - 1] - starts[count - 1] <= 3
        && (marks[count - 1] & Words.CAPITAL) != 0;
  }

  /** The end of the word that starts at a letter or digit. */
  private static int endOfWord(String text, int start) {
    int at = start;
    int end = start;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int width = Character.charCount(c);
      byte kind = kind(c);
      if (kind == LETTER || kind == DIGIT || kind == MARK) {
        at += width;
        end = at;
      } else if (kind == IGNORED) {
        at += width;
      } else if (kind == APOSTROPHE && nextIs(text, at + width, LETTER)) {
        at += width;
      } else if ((c == '.' || c == ',')
          && kind(text.codePointBefore(at)) == DIGIT
          && nextIs(text, at + width, DIGIT)) {
        at += width;
      } else {
        break;
      }
    }
    return end;
  }

  private static boolean nextIs(String text, int at, byte kind) {
    return at < text.length() && kind(text.codePointAt(at)) == kind;
  }

  private void add(String text, int start, int end, int context) {
    if (count == hashes.length) {
      hashes = Arrays.copyOf(hashes, count * 2);
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
      marks = Arrays.copyOf(marks, count * 2);
    }
    boolean figure = false;
    boolean plain = true;
    long hash = 0;
    int length = 0;
    for (int i = start; i < end && plain; i++) {
      char c = text.charAt(i);
      plain = c < 128;
      byte kind = plain ? ASCII[c] : OTHER;
      if (kind == LETTER) {
        hash = Hashes.add(hash, c | 0x20);
        length++;
      } else if (kind == DIGIT || kind == CURRENCY || c == '.') {
        figure |= kind == DIGIT;
        hash = Hashes.add(hash, c);
        length++;
      } else if (c == ',' && !groupsThousands(text, i, end)) {
        hash = Hashes.add(hash, c);
        length++;
      }
    }
    if (!plain) {
      String compared = compared(text.substring(start, end));
      hash = 0;
      length = compared.length();
      for (int i = 0; i < length; i++) {
        char c = compared.charAt(i);
        figure |= Character.isDigit(c);
        hash = Hashes.add(hash, c);
      }
    }
    hashes[count] = Hashes.mix(hash + length);
    starts[count] = start;
    ends[count] = end;
    boolean capital = Character.isUpperCase(text.codePointAt(start));
    marks[count++] = (byte) (context | (figure ? Words.FIGURE : 0) | (capital ? Words.CAPITAL : 0));
  }

  /** The hash that a lower-case ASCII word without apostrophes gets. */
  static long hashOf(String word) {
    long hash = 0;
    for (int i = 0; i < word.length(); i++) {
      hash = Hashes.add(hash, word.charAt(i));
    }
    return Hashes.mix(hash + word.length());
  }

  private static boolean groupsThousands(String text, int comma, int end) {
    int digits = 0;
    while (comma + 1 + digits < end && Character.isDigit(text.charAt(comma + 1 + digits))) {
      digits++;
    }
    return digits == 3;
  }

  /** The compared form of a word with signs beyond ASCII. */
  private static String compared(String word) {
    String folded = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder kept = new StringBuilder(folded.length());
    folded
        .codePoints()
        .filter(c -> kind(c) != APOSTROPHE && kind(c) != IGNORED)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static byte kind(int c) {
    if (c < 128) {
      return ASCII[c];
    }
    if (c == '\u2019' || c == '\u2018' || c == '\u02BC' || c == '\uFF07') {
      return APOSTROPHE;
    }
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.LETTER_NUMBER,
          Character.OTHER_LETTER ->
          unspaced(c) ? ALONE : LETTER;
      case Character.DECIMAL_DIGIT_NUMBER, Character.OTHER_NUMBER -> DIGIT;
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          MARK;
      case Character.FORMAT -> IGNORED;
      case Character.CURRENCY_SYMBOL -> CURRENCY;
      default -> OTHER;
    };
  }

  private static boolean unspaced(int c) {
    if (c < 0x0E00) {
      return false;
    }
    if (Character.isIdeographic(c)) {
      return true;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }
}
