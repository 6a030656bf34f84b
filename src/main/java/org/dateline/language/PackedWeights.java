package org.dateline.language;

import java.util.Arrays;

/**
 * Weights of one byte in a flat table that features are hashed into, without a check for collisions
 * (feature hashing: Weinberger and others, 2009). All classes of a feature lie in one block of 64
 * bytes, mostly one cache line: the class is folded into the low bits of the feature's hash.
 * Immutable once filled, so it may be shared.
 */
final class PackedWeights implements Weights {

  private final byte[] table;
  private final int mask;

  /**
   * @param table the weights; its length is a power of two
   */
  PackedWeights(byte[] table) {
    this.table = table;
    mask = table.length - 1;
  }

  /** Where in a table of some length a feature's weight for a class is. */
  static int index(int feature, int kind, int mask) {
    return (feature ^ kind) & mask;
  }

  byte[] table() {
    return table;
  }

  @Override
  public void score(int[] features, int count, int[] candidates, int candidateCount, int[] scores) {
    byte[] t = table;
    int m = mask;
    Arrays.fill(scores, 0, candidateCount, 0);
    for (int f = 0; f < count; f++) {
      int feature = features[f];
      for (int c = 0; c < candidateCount; c++) {
        scores[c] += t[(feature ^ candidates[c]) & m];
      }
    }
  }
}
