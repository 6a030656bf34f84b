package org.dateline.language;

import java.util.Arrays;

/** Scores all arcs and relations of one sentence at a time, from its tokens' states. */
final class ArcScorer {

  private static final int A = NetWeights.ARC;
  private static final float LEAK = 0.1f;

  /** Where a token's outputs as a head begin; those as a dependent come before. */
  static final int HEAD = A;

  /** Where what tells of its relation to a head begins. */
  private static final int RELATION = 2 * A;

  private static final int M = NetWeights.RELATION;
  private static final int WIDTH = RELATION + M;

  private final NetWeights weights;

  /** The layers on the states side by side: long rows are fast. */
  private final Matrix layer = Matrix.zero(NetWeights.BOTH, WIDTH);

  private final Matrix bias = Matrix.zero(1, WIDTH);
  private float[][] turned = {};
  private float[][] states = {};

  /** What tells of its dependents' relations to a token; worked out where it has any. */
  private float[][] leading = {};

  private boolean[] leads = {};

  /** For each token what the layer makes of its state. */
  float[][] outputs = {};

  /** The dependents in the space of the heads. */
  float[][] sought = {};

  /** For each dependent the scores of its heads, from 1; size + 1 for the root. */
  float[][] scores = {};

  /** The hidden units of the relation of the arc that was last asked for. */
  final float[] hidden = new float[M];

  /** The scores of its relations. */
  final float[] relations = new float[Relations.size()];

  ArcScorer(NetWeights weights) {
    this.weights = weights;
    refresh();
  }

  /** Takes over the weights when they have changed. */
  void refresh() {
    beside(weights.dependents, layer, 0);
    beside(weights.heads, layer, HEAD);
    beside(weights.relationDependents, layer, RELATION);
    beside(weights.dependentBias, bias, 0);
    beside(weights.headBias, bias, HEAD);
    beside(weights.relationHiddenBias, bias, RELATION);
  }

  private static void beside(Matrix part, Matrix whole, int at) {
    for (int row = 0; row < part.rows().length; row++) {
      System.arraycopy(part.row(row), 0, whole.row(row), at, part.columns());
    }
  }

  /** Scores the arcs to all of a sentence's tokens. */
  void score(Tokens x, float[][] states) {
    int n = x.size;
    ensure(n);
    this.states = states;
    Arrays.fill(leads, false);
    for (int i = 1; i <= n; i++) {
      float[] y = outputs[i];
      System.arraycopy(bias.row(0), 0, y, 0, WIDTH);
      layer.apply(states[i], 0, y);
      for (int k = 0; k < RELATION; k++) {
        y[k] = Math.max(y[k], y[k] * LEAK);
      }
      System.arraycopy(weights.bilinearBias.row(0), 0, sought[i], 0, A);
      weights.bilinear.apply(y, 0, sought[i]);
    }
    System.arraycopy(weights.root.row(0), 0, outputs[n + 1], HEAD, A);
    for (int h = 1; h <= n + 1; h++) {
      for (int k = 0; k < A; k++) {
        turned[k][h] = outputs[h][HEAD + k];
      }
    }
    for (int d = 1; d <= n; d++) {
      arcs(x, d);
    }
  }

  private void arcs(Tokens x, int d) {
    int n = x.size;
    float[] to = scores[d];
    Arrays.fill(to, 0, n + 2, 0);
    Matrix.apply(turned, A, n + 2, sought[d], 0, to);
    int tag = x.tag[d];
    float[] distances = weights.distances.row(tag);
    float[] before = weights.pairs.row(NetWeights.pair(tag, d, 0));
    float[] after = weights.pairs.row(NetWeights.pair(tag, d, n + 1));
    for (int h = 1; h <= n; h++) {
      float pair = h < d ? before[x.tag[h]] : after[x.tag[h]];
      to[h] += distances[NetWeights.distance(d, h)] + pair;
    }
    to[n + 1] += before[NetWeights.ROOT_TAG];
    to[d] = -1e9f;
  }

  /** Scores the relations of an arc between two tokens of the sentence scored last. */
  void relate(int dependent, int head) {
    float[] own = outputs[dependent];
    float[] other = leading(head);
    for (int k = 0; k < M; k++) {
      float sum = own[RELATION + k] + other[k];
      hidden[k] = Math.max(sum, sum * LEAK);
    }
    System.arraycopy(weights.relationBias.row(0), 0, relations, 0, relations.length);
    weights.relations.apply(hidden, 0, relations);
  }

  private float[] leading(int head) {
    float[] y = leading[head];
    if (!leads[head]) {
      Arrays.fill(y, 0);
      weights.relationHeads.apply(states[head], 0, y);
      leads[head] = true;
    }
    return y;
  }

  /** The slope of a leaky unit. */
  static float slope(float value) {
    return value < 0 ? LEAK : 1;
  }

  private void ensure(int n) {
    if (sought.length < n + 2) {
      int m = (n + 2) * 3 / 2;
      outputs = new float[m][WIDTH];
      leading = new float[m][M];
      leads = new boolean[m];
      sought = new float[m][A];
      turned = new float[A][m];
      scores = new float[m][m];
    }
  }
}
