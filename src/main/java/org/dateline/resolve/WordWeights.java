package org.dateline.resolve;

import java.util.List;

/**
 * How much each word tells on one day: a word that many of a day's reports hold tells few of them
 * apart. Words of a few reports count in full, so that a small input is weighed as if there were no
 * weights.
 */
final class WordWeights {
  /** Every word in full. */
  static final WordWeights EVEN = new WordWeights(List.of());

  /** A word of so many reports still counts in full, however few reports there are. */
  private static final int FEW = 8;

  /** Or of one in so many reports. */
  private static final int SHARE = 200;

  /** What a word loses each time it is twice as common. */
  private static final float LOSS = 0.25f;

  private static final float LEAST = 0.25f;

  private static final int FIRST_SLOTS = 1 << 10;

  private int[] words = new int[FIRST_SLOTS];
  private int[] counts = new int[FIRST_SLOTS];
  private int distinct;

  /**
   * The word in each slot, and in the lower half its factor, so that a look-up reads one place in
   * memory; {@link #EMPTY} where there is none.
   */
  private final long[] factors;

  private static final long EMPTY = 0;

  /** Counts the words of a day's reports. */
  WordWeights(List<Report> reports) {
    for (Report report : reports) {
      count(report.profile().words.words());
    }
    int full = Math.max(FEW, reports.size() / SHARE);
    factors = new long[counts.length];
    for (int i = 0; i < factors.length; i++) {
      if (counts[i] > 0) {
        int factor = Float.floatToRawIntBits(factor(counts[i], full));
        factors[i] = (long) words[i] << Integer.SIZE | factor;
      }
    }
  }

  private void count(int[] held) {
    for (int word : held) {
      int slot = slot(word >>> 1);
      if (counts[slot]++ == 0) {
        words[slot] = word >>> 1;
        if (++distinct * 2 > counts.length) {
          grow();
        }
      }
    }
  }

  private void grow() {
    int[] oldWords = words;
    int[] oldCounts = counts;
    words = new int[oldWords.length * 2];
    counts = new int[words.length];
    for (int i = 0; i < oldCounts.length; i++) {
      if (oldCounts[i] > 0) {
        int slot = slot(oldWords[i]);
        words[slot] = oldWords[i];
        counts[slot] = oldCounts[i];
      }
    }
  }

  private static float factor(int count, int full) {
    if (count <= full) {
      return 1;
    }
    double times = Math.log((double) count / full) / Math.log(2);
    return (float) Math.max(LEAST, 1 - LOSS * times);
  }

  /** The factor for a word as a {@link WordBag} holds it: 1 to {@link #LEAST}. */
  float of(int word) {
    int sought = word >>> 1;
    int mask = factors.length - 1;
    int slot = first(sought) & mask;
    while (factors[slot] != EMPTY) {
      if ((int) (factors[slot] >>> Integer.SIZE) == sought) {
        return Float.intBitsToFloat((int) factors[slot]);
      }
      slot = (slot + 1) & mask;
    }
    return 1;
  }

  private static int first(int word) {
    return word * 0x9E3779B9 >>> 7;
  }

  private int slot(int word) {
    int mask = words.length - 1;
    int slot = first(word) & mask;
    while (counts[slot] > 0 && words[slot] != word) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
