package org.dateline.language;

import java.util.Arrays;

/**
 * Weights while they are trained: the averaged perceptron (Collins, 2002; Freund and Schapire,
 * 1999), hashed like {@link PackedWeights}.
 */
final class Perceptron implements Weights {

  private final int[] weights;
  private final double[] sums;
  private final int mask;
  private long step;

  Perceptron(int bits) {
    weights = new int[1 << bits];
    sums = new double[1 << bits];
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

  /** The averages, scaled to bytes. */
  PackedWeights pack() {
    float[] averages = new float[weights.length];
    float top = 1e-6f;
    for (int i = 0; i < averages.length; i++) {
      averages[i] = (float) (weights[i] - sums[i] / Math.max(1, step));
      // The greatest weights belong to the most frequent features: clipping them costs accuracy.
      top = Math.max(top, Math.abs(averages[i]));
    }
    byte[] table = new byte[averages.length];
    for (int i = 0; i < table.length; i++) {
      table[i] = (byte) Math.round(averages[i] * 127 / top);
    }
    return new PackedWeights(table);
  }
}
