package org.dateline.language;

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
    // Four candidates at a time, so that their sums stay in registers.
    int c = 0;
    for (; c + 4 <= candidateCount; c += 4) {
      score4(features, count, candidates, c, scores);
    }
    byte[] t = table;
    int m = mask;
    for (; c < candidateCount; c++) {
      int candidate = candidates[c];
      int sum = 0;
      for (int f = 0; f < count; f++) {
        sum += t[(features[f] ^ candidate) & m];
      }
      scores[c] = sum;
    }
  }

  private void score4(int[] features, int count, int[] candidates, int at, int[] scores) {
    byte[] t = table;
    int m = mask;
    int c0 = candidates[at];
    int c1 = candidates[at + 1];
    int c2 = candidates[at + 2];
    int c3 = candidates[at + 3];
    int s0 = 0;
    int s1 = 0;
    int s2 = 0;
    int s3 = 0;
    for (int f = 0; f < count; f++) {
      int feature = features[f];
      s0 += t[(feature ^ c0) & m];
      s1 += t[(feature ^ c1) & m];
      s2 += t[(feature ^ c2) & m];
      s3 += t[(feature ^ c3) & m];
    }
    scores[at] = s0;
    scores[at + 1] = s1;
    scores[at + 2] = s2;
    scores[at + 3] = s3;
  }
}
