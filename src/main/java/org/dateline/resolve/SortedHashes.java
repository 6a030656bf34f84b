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

  /** Two sets without a common hash as one, the second being the first so many of an array. */
  static long[] merge(long[] left, long[] right, int size) {
    long[] all = new long[left.length + size];
    int i = left.length - 1;
    int j = size - 1;
    int at = all.length - 1;
    while (i >= 0 && j >= 0) {
      long a = left[i];
      long b = right[j];
      // Which is the higher cannot be foreseen: it is counted, not branched to.
      int own = a > b ? 1 : 0;
      all[at--] = Math.max(a, b);
      i -= own;
      j -= 1 - own;
    }
    System.arraycopy(left, 0, all, 0, i + 1);
    System.arraycopy(right, 0, all, 0, j + 1);
    return all;
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
