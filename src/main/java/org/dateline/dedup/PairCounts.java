package org.dateline.dedup;

import java.util.Arrays;

/** Counts pairs of ranks: rank, rank and count in one primitive value each, folded by sorting. */
final class PairCounts {
  private static final int RANK_BITS = 24;

  private static final int MAX_RANK = (1 << RANK_BITS) - 1;

  private static final int COUNT_BITS = 64 - 2 * RANK_BITS;
  private static final long COUNT = (1L << COUNT_BITS) - 1;

  private long[] values = new long[1 << 12];
  private int size;

  /** Counts a pair so many times more. */
  void add(int earlier, int later, int times) {
    if (size == values.length) {
      fold();
      if (size > values.length / 2) {
        values = Arrays.copyOf(values, values.length * 2);
      }
    }
    values[size++] = ((long) earlier << RANK_BITS | later) << COUNT_BITS | Math.min(COUNT, times);
  }

  /** Sorts, and joins the counts of equal pairs; a count stops at its highest value. */
  private void fold() {
    Arrays.sort(values, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (kept > 0 && (values[kept - 1] | COUNT) == (values[i] | COUNT)) {
        long sum = Math.min(COUNT, (values[kept - 1] & COUNT) + (values[i] & COUNT));
        values[kept - 1] = (values[i] & ~COUNT) | sum;
      } else {
        values[kept++] = values[i];
      }
    }
    size = kept;
  }

  /** Gives every pair once, in order. */
  void forEach(CandidatePairs.Sink sink) {
    fold();
    for (int i = 0; i < size; i++) {
      long pair = values[i] >>> COUNT_BITS;
      sink.pair((int) (pair >>> RANK_BITS), (int) pair & MAX_RANK, (int) (values[i] & COUNT));
    }
  }
}
