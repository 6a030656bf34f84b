package org.dateline.dedup;

import java.util.Arrays;

/** Sets of word n-grams as sorted arrays of distinct hashes, and exact comparison of two sets. */
final class Grams {
  /** Words in the n-grams by which similarity is stated. */
  static final int COMPARED = 3;

  private Grams() {}

  /**
   * The distinct n-grams of some words, sorted. A text of fewer than n words, but one at least, has
   * one: all of it.
   */
  static long[] of(Words words, int n) {
    int size = words.size();
    if (size == 0) {
      return new long[0];
    }
    int count = Math.max(1, size - n + 1);
    long[] grams = new long[count];
    for (int i = 0; i < count; i++) {
      grams[i] = Hashes.words(words.hashes(), i, Math.min(size, i + n), n);
    }
    Arrays.sort(grams);
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || grams[i] != grams[i - 1]) {
        grams[kept++] = grams[i];
      }
    }
    return kept == count ? grams : Arrays.copyOf(grams, kept);
  }

  /** How many values two sorted arrays share; equal ones count as often as both have them. */
  static int shared(long[] left, long[] right) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < left.length && j < right.length) {
      if (left[i] < right[j]) {
        i++;
      } else if (left[i] > right[j]) {
        j++;
      } else {
        shared++;
        i++;
        j++;
      }
    }
    return shared;
  }
}
