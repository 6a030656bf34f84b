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

  @Override
  public void score3(int[] features, int count, int[] scores) {
    byte[] t = table;
    int m = mask;
    int a = 0;
    int b = 0;
    int c = 0;
    for (int f = 0; f < count; f++) {
      int at = features[f] & m;
      a += t[at];
      b += t[at ^ 1];
      c += t[at ^ 2];
    }
    scores[0] = a;
    scores[1] = b;
    scores[2] = c;
  }
}
