package org.dateline.dedup;

import java.util.Arrays;

/**
 * Sorts hashes with their texts: first into buckets by the highest bits, each small enough for the
 * processor's cache, then each bucket. So time stays almost linear in the number of postings.
 */
final class SortedPostings {
  private static final int BUCKET_BITS = 12;
  private static final int FEW = 1 << 16;

  private SortedPostings() {}

  /** Sorts the first values, as signed numbers. */
  static void sort(long[] values, int count) {
    if (count < FEW) {
      Arrays.sort(values, 0, count);
      return;
    }
    int[] starts = new int[(1 << BUCKET_BITS) + 1];
    for (int i = 0; i < count; i++) {
      starts[bucket(values[i]) + 1]++;
    }
    for (int b = 0; b < starts.length - 1; b++) {
      starts[b + 1] += starts[b];
    }
    long[] spread = new long[count];
    int[] next = starts.clone();
    for (int i = 0; i < count; i++) {
      spread[next[bucket(values[i])]++] = values[i];
    }
    for (int b = 0; b < starts.length - 1; b++) {
      Arrays.sort(spread, starts[b], starts[b + 1]);
    }
    System.arraycopy(spread, 0, values, 0, count);
  }

  private static int bucket(long value) {
    return (int) ((value ^ Long.MIN_VALUE) >>> (Long.SIZE - BUCKET_BITS));
  }
}
