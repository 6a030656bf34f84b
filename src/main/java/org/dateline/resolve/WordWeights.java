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

  private final int[] words;
  private final int[] counts;
  private final int full;

  /** Counts the words of a day's reports. */
  WordWeights(List<Report> reports) {
    int slots = 16;
    int total = 0;
    for (Report report : reports) {
      total += report.profile().words.words().length;
    }
    while (slots < 2 * total) {
      slots *= 2;
    }
    words = new int[slots];
    counts = new int[slots];
    full = Math.max(FEW, reports.size() / SHARE);
    for (Report report : reports) {
      count(report.profile().words.words());
    }
  }

  private void count(int[] held) {
    for (int word : held) {
      int slot = slot(word >>> 1);
      words[slot] = word >>> 1;
      counts[slot]++;
    }
  }

  /** The factor for a word as a {@link WordBag} holds it: 1 to {@link #LEAST}. */
  float of(int word) {
    int count = counts[slot(word >>> 1)];
    if (count <= full) {
      return 1;
    }
    double times = Math.log((double) count / full) / Math.log(2);
    return (float) Math.max(LEAST, 1 - LOSS * times);
  }

  private int slot(int word) {
    int mask = words.length - 1;
    int slot = (word * 0x9E3779B9 >>> 7) & mask;
    while (counts[slot] > 0 && words[slot] != word) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
