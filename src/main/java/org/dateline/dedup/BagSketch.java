package org.dateline.dedup;

/**
 * A bit for each word of a text, a word's second occurrence counting as another word, in 512 bits:
 * tells at the cost of sixteen reads that two texts share too few words, which most texts do that
 * share a stock phrase. Two texts of 35 words have about one bit in common by chance.
 */
final class BagSketch {
  private static final int LONGS = 8;
  private static final int BITS = LONGS * Long.SIZE;

  private final long[] bits;
  private final int words;
  private final int set;

  private BagSketch(long[] bits, int words) {
    this.bits = bits;
    this.words = words;
    int count = 0;
    for (long part : bits) {
      count += Long.bitCount(part);
    }
    this.set = count;
  }

  /** Of the sorted hashes of a text's words. */
  static BagSketch of(long[] bag) {
    long[] bits = new long[LONGS];
    int times = 0;
    for (int i = 0; i < bag.length; i++) {
      times = i > 0 && bag[i] == bag[i - 1] ? times + 1 : 0;
      long hash = times == 0 ? bag[i] : Hashes.mix(bag[i] + times);
      int bit = (int) (hash >>> 32) & (BITS - 1);
      bits[bit / Long.SIZE] |= 1L << bit;
    }
    return new BagSketch(bits, bag.length);
  }

  /** No fewer words than two texts share, each word as often as both have it. */
  int mostShared(BagSketch other) {
    int common = 0;
    for (int i = 0; i < LONGS; i++) {
      common += Long.bitCount(bits[i] & other.bits[i]);
    }
    // Words of the same bit may all be shared, though the bit counts once.
    return common + Math.min(words - set, other.words - other.set);
  }
}
