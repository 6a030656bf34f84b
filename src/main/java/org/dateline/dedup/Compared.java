package org.dateline.dedup;

import java.util.Arrays;

/**
 * A text made ready to be compared with others.
 *
 * @param words its words
 * @param grams its distinct word 3-grams, sorted
 * @param bag the hashes of its words, sorted
 * @param sketch of its bag
 * @param dateline how many words at its start are its dateline
 */
record Compared(Words words, long[] grams, long[] bag, BagSketch sketch, int dateline) {
  /** Of a text's words. */
  static Compared of(Words words) {
    long[] bag = words.hashes().clone();
    Arrays.sort(bag);
    return new Compared(
        words, Grams.of(words, Grams.COMPARED), bag, BagSketch.of(bag), Dateline.words(words));
  }
}
