package org.dateline.language;

import java.util.Arrays;

/**
 * Weights while they are trained: the averaged perceptron (Collins, 2002; Freund and Schapire,
 * 1999), hashed like {@link PackedWeights}.
 */
final class Perceptron implements Weights {

  private final int[] weights;
  private final double[] sums;
  private final byte[] updates;
  private final int mask;
  private long step;

  Perceptron(int bits) {
    weights = new int[1 << bits];
    sums = new double[1 << bits];
    updates = new byte[1 << bits];
    mask = weights.length - 1;
  }

  /** Counts one more decision; averages are over decisions. */
  void tick() {
    step++;
  }

  /** Moves some features' weights from one class to another. */
  void update(int[] features, int count, int better, int worse) {
    for (int f = 0; f < count; f++) {
      add((features[f] ^ better) & mask, 1);
      add((features[f] ^ worse) & mask, -1);
    }
  }

  private void add(int at, int delta) {
    weights[at] += delta;
    sums[at] += (double) step * delta;
    if (updates[at] < Byte.MAX_VALUE) {
      updates[at]++;
    }
  }

  @Override
  public void score(int[] features, int count, int[] candidates, int candidateCount, int[] scores) {
    Arrays.fill(scores, 0, candidateCount, 0);
    for (int f = 0; f < count; f++) {
      for (int c = 0; c < candidateCount; c++) {
        scores[c] += weights[(features[f] ^ candidates[c]) & mask];
      }
    }
  }

  /**
   * The averages, scaled to bytes.
   *
   * @param rarest weights that were updated less often are dropped: they are mostly noise
   */
  PackedWeights pack(int rarest) {
    float[] averages = new float[weights.length];
    float[] sizes = new float[weights.length];
    int kept = 0;
    for (int i = 0; i < weights.length; i++) {
      if (updates[i] >= rarest) {
        averages[i] = (float) (weights[i] - sums[i] / Math.max(1, step));
        sizes[kept++] = Math.abs(averages[i]);
      }
    }
    Arrays.sort(sizes, 0, kept);
    // The greatest weights belong to the most frequent features: clipping them costs accuracy.
    float top = kept == 0 ? 1 : Math.max(1e-6f, sizes[kept - 1]);
    byte[] table = new byte[weights.length];
    for (int i = 0; i < table.length; i++) {
      int scaled = Math.round(averages[i] * 127 / top);
      table[i] = (byte) Math.max(-127, Math.min(127, scaled));
    }
    return new PackedWeights(table);
  }
}
