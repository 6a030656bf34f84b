package org.dateline.dedup;

/**
 * A text made ready to be compared with others.
 *
 * @param words its words
 * @param grams its distinct word 3-grams, sorted
 * @param dateline how many words at its start are its dateline
 */
record Compared(Words words, long[] grams, int dateline) {
  /** Of a text's words. */
  static Compared of(Words words) {
    return new Compared(words, Grams.of(words, Grams.COMPARED), Dateline.words(words));
  }
}
