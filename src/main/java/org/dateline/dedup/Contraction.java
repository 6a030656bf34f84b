package org.dateline.dedup;

import java.util.Arrays;
import java.util.function.LongPredicate;

/**
 * One round of finding connected sets of texts, for the pairs of one range: every pair that has an
 * end in the range is here. The range joins what it sees with union-find and points each text to
 * the lowest key of its set. This does at least what the large-star and small-star steps of R.
 * Kiveris et al. (Connected Components in MapReduce and Beyond, 2014) do, and as much more as the
 * range is wide.
 */
final class Contraction {
  /** Receives a text and the lowest key known of its set. */
  interface Sink {
    void pair(long key, long lowest);
  }

  private long[] ends = new long[256];
  private int size;

  /** Adds a pair. */
  void add(long one, long other) {
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, size * 2);
    }
    ends[size++] = one;
    ends[size++] = other;
  }

  /**
   * Gives the contracted pairs. What a range knows of a text of another one is left out where that
   * one sees the same pair itself; connections are kept.
   *
   * @param owned whether a key is of this range
   */
  void forEach(LongPredicate owned, Sink sink) {
    long[] keys = Arrays.stream(ends, 0, size).sorted().distinct().toArray();
    int[] parents = new int[keys.length];
    Arrays.setAll(parents, i -> i);
    long[] direct = new long[size / 2];
    for (int i = 0; i < size; i += 2) {
      int one = Arrays.binarySearch(keys, ends[i]);
      int other = Arrays.binarySearch(keys, ends[i + 1]);
      int low = Math.min(one, other);
      int high = Math.max(one, other);
      direct[i / 2] = (long) high << 32 | low;
      join(parents, low, high);
    }
    Arrays.sort(direct);
    for (int i = 0; i < keys.length; i++) {
      int root = root(parents, i);
      if (root != i
          && (owned.test(keys[i]) || Arrays.binarySearch(direct, (long) i << 32 | root) < 0)) {
        sink.pair(keys[i], keys[root]);
      }
    }
  }

  private static void join(int[] parents, int one, int other) {
    int first = root(parents, one);
    int second = root(parents, other);
    parents[Math.max(first, second)] = Math.min(first, second);
  }

  private static int root(int[] parents, int node) {
    int at = node;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  /**
   * Gives each text of the range with the lowest key of its set, the lowest itself left out.
   *
   * @throws IllegalStateException where a text still points to several, or is pointed to while it
   *     points on: more rounds are needed
   */
  void finish(LongPredicate owned, int rounds, Sink sink) {
    long[] keys = Arrays.stream(ends, 0, size).sorted().distinct().toArray();
    int[] lowest = new int[keys.length];
    Arrays.fill(lowest, -1);
    boolean[] pointedTo = new boolean[keys.length];
    boolean several = false;
    for (int i = 0; i < size; i += 2) {
      int high = Arrays.binarySearch(keys, Math.max(ends[i], ends[i + 1]));
      int low = Arrays.binarySearch(keys, Math.min(ends[i], ends[i + 1]));
      pointedTo[low] = true;
      several |= owned.test(keys[high]) && lowest[high] >= 0 && lowest[high] != low;
      lowest[high] = low;
    }
    for (int i = 0; i < keys.length; i++) {
      if (lowest[i] >= 0 && owned.test(keys[i])) {
        if (several || pointedTo[i]) {
          throw new IllegalStateException(
              "grouping near-identical passages did not converge in "
                  + rounds
                  + " rounds: raise the number of rounds");
        }
        sink.pair(keys[i], keys[lowest[i]]);
      }
    }
  }
}
