package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TreeDecoderTest {

  private static final Offset<Double> CLOSE = within(1e-4);

  @Test
  void findsTheBestTreeUnderItsRoot() {
    Random random = new Random(7);
    TreeDecoder decoder = new TreeDecoder();
    for (int round = 0; round < 500; round++) {
      int n = 1 + random.nextInt(5);
      float[][] scores = new float[n + 2][n + 2];
      for (int d = 1; d <= n; d++) {
        for (int h = 1; h <= n + 1; h++) {
          scores[d][h] = h == d ? -1e9f : (float) random.nextGaussian();
        }
      }
      int[] heads = Arrays.copyOf(decoder.decode(scores, n), n + 2);
      int root = 0;
      for (int d = 1; d <= n; d++) {
        if (heads[d] == n + 1) {
          assertThat(root).isZero();
          root = d;
        }
      }
      assertThat(tree(heads, n)).isTrue();
      assertThat(sum(scores, heads, n)).isCloseTo(best(scores, n, root), CLOSE);
    }
  }

  /** The best sum of all trees with a root, each of which is looked at. */
  private static double best(float[][] scores, int n, int root) {
    double best = Double.NEGATIVE_INFINITY;
    int[] heads = new int[n + 2];
    int count = (int) Math.pow(n, n);
    for (int code = 0; code < count; code++) {
      int rest = code;
      for (int d = 1; d <= n; d++) {
        heads[d] = d == root ? n + 1 : rest % n + 1;
        rest /= n;
      }
      if (tree(heads, n)) {
        best = Math.max(best, sum(scores, heads, n));
      }
    }
    return best;
  }

  private static boolean tree(int[] heads, int n) {
    for (int d = 1; d <= n; d++) {
      int at = d;
      for (int step = 0; step < n && at <= n; step++) {
        at = heads[at];
      }
      if (at <= n) {
        return false;
      }
    }
    return true;
  }

  private static double sum(float[][] scores, int[] heads, int n) {
    double sum = 0;
    for (int d = 1; d <= n; d++) {
      sum += scores[d][heads[d]];
    }
    return sum;
  }
}
