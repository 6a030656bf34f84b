package org.dateline.dedup;

import java.util.Arrays;

/**
 * Texts of three words, too short for a shingle. Others contain one where they have its three words
 * in a row; only those word 3-grams that are such a text are looked up, so that this costs little.
 */
final class ShortTexts {
  /** Words of such a text: as many as there are in the n-grams by which similarity is stated. */
  static final int WORDS = Grams.COMPARED;

  /** Hashes are those of whole short texts where their first bit is set, else of shingles. */
  private static final long MARK = Long.MIN_VALUE;

  private ShortTexts() {}

  /** Whether a text is such a one. */
  static boolean is(Words words) {
    return words.size() == WORDS;
  }

  /** The marked hash of a short text. */
  static long hash(Words words) {
    return Grams.of(words, WORDS)[0] | MARK;
  }

  /** The marked hashes of the short texts that a text, short or not, may have in it. */
  static long[] in(Words words, HashFilter shortTexts) {
    if (words.size() < WORDS) {
      return new long[0];
    }
    long[] grams = Grams.of(words, WORDS);
    int kept = 0;
    for (long gram : grams) {
      if (shortTexts.mayHave(gram | MARK)) {
        grams[kept++] = gram | MARK;
      }
    }
    return Arrays.copyOf(grams, kept);
  }

  static boolean isMarked(long hash) {
    return (hash & MARK) != 0;
  }

  static long unmarked(long hash) {
    return hash & ~MARK;
  }
}
