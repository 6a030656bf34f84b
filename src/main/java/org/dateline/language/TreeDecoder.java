package org.dateline.language;

import java.util.Arrays;

/**
 * Finds the tree with one root whose arcs score the highest (Chu and Liu, 1965; Edmonds, 1967).
 * Mostly each token's best head makes a tree already.
 */
final class TreeDecoder {

  private static final float NEVER = -1e9f;

  private int[] heads = {};
  private int[] marks = {};

  /**
   * The best heads of the tokens from 1 to n.
   *
   * @param scores for each dependent the scores of its heads, from 1; n + 1 for the root; changed
   * @return the heads, which are good until the next call
   */
  int[] decode(float[][] scores, int n) {
    if (heads.length < n + 2) {
      heads = new int[(n + 2) * 3 / 2];
      marks = new int[(n + 2) * 3 / 2];
    }
    int root = root(scores, n);
    for (int d = 1; d <= n; d++) {
      heads[d] = d == root ? n + 1 : best(scores[d], n);
    }
    if (cyclic(n)) {
      float[][] weights = new float[n + 1][n + 1];
      for (int d = 1; d <= n; d++) {
        System.arraycopy(scores[d], 1, weights[d], 1, n);
        weights[d][d] = NEVER;
        weights[d][0] = NEVER;
      }
      Arrays.fill(weights[root], NEVER);
      weights[root][0] = 0;
      int[] tree = tree(weights);
      for (int d = 1; d <= n; d++) {
        heads[d] = tree[d] == 0 ? n + 1 : tree[d];
      }
    }
    return heads;
  }

  /** The token that gains the most, or loses the least, by being the root. */
  private static int root(float[][] scores, int n) {
    int root = 1;
    float most = Float.NEGATIVE_INFINITY;
    for (int d = 1; d <= n && n > 1; d++) {
      float gain = scores[d][n + 1] - scores[d][best(scores[d], n)];
      if (gain > most) {
        most = gain;
        root = d;
      }
    }
    return root;
  }

  /** The best head that is a token. */
  private static int best(float[] scores, int n) {
    int best = 1;
    for (int h = 2; h <= n; h++) {
      if (scores[h] > scores[best]) {
        best = h;
      }
    }
    return best;
  }

  private boolean cyclic(int n) {
    Arrays.fill(marks, 0, n + 2, 0);
    for (int d = 1; d <= n; d++) {
      int at = d;
      while (at <= n && marks[at] == 0) {
        marks[at] = d;
        at = heads[at];
      }
      if (at <= n && marks[at] == d) {
        return true;
      }
    }
    return false;
  }

  /** The best tree over a matrix of [dependent][head], 0 being the root. */
  private static int[] tree(float[][] weights) {
    int n = weights.length;
    int[] heads = new int[n];
    for (int d = 1; d < n; d++) {
      for (int h = 1; h < n; h++) {
        if (weights[d][h] > weights[d][heads[d]]) {
          heads[d] = h;
        }
      }
    }
    boolean[] circle = circle(heads);
    if (circle.length == 0) {
      return heads;
    }
    return opened(weights, heads, circle);
  }

  /** Takes a circle for one token, finds the tree, and opens the circle where that enters it. */
  private static int[] opened(float[][] weights, int[] heads, boolean[] circle) {
    int n = weights.length;
    int[] outer = new int[n];
    int count = 0;
    for (int i = 0; i < n; i++) {
      if (!circle[i]) {
        outer[count++] = i;
      }
    }
    float[][] smaller = new float[count + 1][count + 1];
    int[] entered = new int[count];
    int[] left = new int[count];
    smaller[count][count] = NEVER;
    smaller[count][0] = NEVER;
    for (int a = 0; a < count; a++) {
      for (int b = 0; b < count; b++) {
        smaller[a][b] = weights[outer[a]][outer[b]];
      }
      float in = Float.NEGATIVE_INFINITY;
      float out = Float.NEGATIVE_INFINITY;
      for (int c = 0; c < n; c++) {
        if (circle[c]) {
          float gain = weights[c][outer[a]] - weights[c][heads[c]];
          if (gain > in) {
            in = gain;
            entered[a] = c;
          }
          if (weights[outer[a]][c] > out) {
            out = weights[outer[a]][c];
            left[a] = c;
          }
        }
      }
      smaller[count][a] = in;
      smaller[a][count] = out;
    }
    int[] tree = tree(smaller);
    int[] all = heads.clone();
    for (int a = 1; a < count; a++) {
      all[outer[a]] = tree[a] == count ? left[a] : outer[tree[a]];
    }
    all[entered[tree[count]]] = outer[tree[count]];
    return all;
  }

  /** The tokens of one circle, or nothing. */
  private static boolean[] circle(int[] heads) {
    int[] marks = new int[heads.length];
    for (int d = 1; d < heads.length; d++) {
      int at = d;
      while (at != 0 && marks[at] == 0) {
        marks[at] = d;
        at = heads[at];
      }
      if (at != 0 && marks[at] == d) {
        boolean[] circle = new boolean[heads.length];
        while (!circle[at]) {
          circle[at] = true;
          at = heads[at];
        }
        return circle;
      }
    }
    return new boolean[0];
  }
}
