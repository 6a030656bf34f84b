package org.dateline.language;

import java.util.Arrays;
import java.util.List;

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

  /** The averages of the weights that were updated often enough; the rest are mostly noise. */
  private float[] averages(int rarest) {
    float[] averages = new float[weights.length];
    for (int i = 0; i < weights.length; i++) {
      if (updates[i] >= rarest) {
        averages[i] = (float) (weights[i] - sums[i] / Math.max(1, step));
      }
    }
    return averages;
  }

  /** The averages, scaled to bytes: see {@link #pack(int, List)}. */
  PackedWeights pack(int rarest) {
    return pack(rarest, List.of(this));
  }

  /**
   * The averages over several trainings on the same data in other orders, scaled to bytes.
   *
   * @param rarest weights that were updated less often are dropped
   * @param trained the trainings, of one size
   */
  static PackedWeights pack(int rarest, List<Perceptron> trained) {
    float[] sum = trained.get(0).averages(rarest);
    for (Perceptron other : trained.subList(1, trained.size())) {
      float[] more = other.averages(rarest);
      for (int i = 0; i < sum.length; i++) {
        sum[i] += more[i];
      }
    }
    float top = 1e-6f;
    for (float weight : sum) {
      // The greatest weights belong to the most frequent features: clipping them costs accuracy.
      top = Math.max(top, Math.abs(weight));
    }
    byte[] table = new byte[sum.length];
    for (int i = 0; i < table.length; i++) {
      table[i] = (byte) Math.round(sum[i] * 127 / top);
    }
    return new PackedWeights(table);
  }
}
