package org.dateline.dedup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/** Sorts long lists by a number first: comparing objects all over the memory takes far longer. */
final class Sorting {
  private Sorting() {}

  /** Sorts by a number, and values of the same number by a comparator. */
  static <T> void sort(List<T> values, ToLongFunction<T> number, Comparator<T> rest) {
    int size = values.size();
    long[] numbers = new long[size];
    for (int i = 0; i < size; i++) {
      numbers[i] = number.applyAsLong(values.get(i));
    }
    long[] distinct = numbers.clone();
    Arrays.sort(distinct);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || distinct[i] != distinct[i - 1]) {
        distinct[kept++] = distinct[i];
      }
    }
    long[] order = new long[size];
    for (int i = 0; i < size; i++) {
      order[i] = (long) Arrays.binarySearch(distinct, 0, kept, numbers[i]) << 32 | i;
    }
    Arrays.sort(order);
    List<T> sorted = new ArrayList<>(size);
    int from = 0;
    for (int to = 1; to <= size; to++) {
      sorted.add(values.get((int) order[to - 1]));
      if (to == size || order[to] >>> 32 != order[from] >>> 32) {
        if (to - from > 1) {
          sorted.subList(from, to).sort(rest);
        }
        from = to;
      }
    }
    for (int i = 0; i < size; i++) {
      values.set(i, sorted.get(i));
    }
  }
}
