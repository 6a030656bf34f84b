package org.dateline.resolve;

import java.util.Arrays;

/** Sets of hashes as ascending arrays. */
final class SortedHashes {
  private SortedHashes() {}

  /** Whether two sets have one in common. */
  static boolean meet(long[] left, long[] right) {
    int i = 0;
    int j = 0;
    while (i < left.length && j < right.length) {
      if (left[i] == right[j]) {
        return true;
      }
      if (left[i] < right[j]) {
        i++;
      } else {
        j++;
      }
    }
    return false;
  }

  /** All of one set and those of another until there are so many. */
  static long[] union(long[] left, long[] right, int atMost) {
    long[] all = Arrays.copyOf(left, left.length + right.length);
    int size = left.length;
    for (long value : right) {
      if (size < atMost && Arrays.binarySearch(left, value) < 0) {
        all[size++] = value;
      }
    }
    if (size == left.length) {
      return left;
    }
    long[] sorted = size == all.length ? all : Arrays.copyOf(all, size);
    Arrays.sort(sorted);
    return sorted;
  }
}
