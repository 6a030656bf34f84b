package org.dateline.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Words → hashes, so that reports can be compared without their text.
 *
 * <p>A word's hash is 30 bits of FNV-1a over its lower-case stem; the lowest bit of the int tells
 * whether the word stood with a capital inside its sentence (a name, which tells more). Two
 * different words share a hash with a chance of 1e-9, which at most adds one word to an overlap.
 */
final class WordHashes {
  /** A sentence of more content words is a list; what follows adds no knowledge. */
  static final int MAX_WORDS = 48;

  private static final int MIN_STEM = 4;

  /** Not negative, so that hashes sort alike with and without their lowest bit. */
  private static final int WORD_BITS = 0x7ffffffe;

  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private WordHashes() {}

  /** A 64-bit hash of a text as it stands; never 0, which means no text. */
  static long of(CharSequence text) {
    long hash = FNV_OFFSET;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * FNV_PRIME;
    }
    hash ^= hash >>> 32;
    return hash == 0 ? 1 : hash;
  }

  /** The hash of one word's stem, its lowest bit 0. */
  static int ofWord(String word) {
    return ofStem(lower(word));
  }

  /** The hash of the stem of a word in lower case. */
  static int ofStem(String lower) {
    return (int) of(stem(lower)) & WORD_BITS;
  }

  /** The runs of letters and digits of a text, in its order. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inWord = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (inWord && start < 0) {
        start = i;
      } else if (!inWord && start >= 0) {
        words.add(text.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  /** Hashes of words ascending, each once, in the form with its lowest bit where both are. */
  static int[] distinct(int[] found, int count) {
    Arrays.sort(found, 0, count);
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (kept > 0 && found[kept - 1] >>> 1 == found[i] >>> 1) {
        found[kept - 1] = found[i];
      } else {
        found[kept++] = found[i];
      }
    }
    return Arrays.copyOf(found, kept);
  }

  /** Whether a character is of a word, or of a number: "1,500". */
  static boolean isWordChar(String text, int at) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    return (c == '.' || c == ',')
        && at > 0
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  /** A light stem: plurals, -ed and -ing go, so that "fired", "fires" and "firing" meet. */
  static String stem(String lower) {
    int length = lower.length();
    if (length > MIN_STEM + 2 && lower.endsWith("ing")) {
      return undouble(lower.substring(0, length - 3));
    }
    if (length > MIN_STEM && lower.endsWith("ies")) {
      return lower.substring(0, length - 3) + "y";
    }
    if (length > MIN_STEM && lower.endsWith("ed")) {
      return undouble(lower.substring(0, length - 2));
    }
    if (length > MIN_STEM && lower.endsWith("es")) {
      return lower.substring(0, length - 2);
    }
    if (length > MIN_STEM - 1 && lower.endsWith("s") && !lower.endsWith("ss")) {
      return dropE(lower.substring(0, length - 1));
    }
    return dropE(lower);
  }

  private static String undouble(String stem) {
    int length = stem.length();
    return length > 2 && stem.charAt(length - 1) == stem.charAt(length - 2)
        ? stem.substring(0, length - 1)
        : dropE(stem);
  }

  private static String dropE(String stem) {
    return stem.length() > 3 && stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
  }

  static String lower(String word) {
    return word.toLowerCase(java.util.Locale.ROOT);
  }
}
