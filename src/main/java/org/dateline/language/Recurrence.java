package org.dateline.language;

import java.util.Arrays;

/**
 * The recurrent layer in one direction, over one sentence at a time: a long short-term memory whose
 * cell keeps what it does not let in (coupled gates: Greff and others, 2017). The caller fills the
 * gates with what the tokens add to them.
 */
final class Recurrence {

  private static final int H = NetWeights.HIDDEN;
  private static final int G = NetWeights.GATES;

  private final Matrix recurrent;
  private final boolean backward;

  /** For each token what is in the gates; the caller writes what the tokens add to them. */
  float[][] gates = {};

  /** For each token this direction's state. */
  float[][] states = {};

  private float[][] cells = {};
  private float[][] squashed = {};

  /**
   * @param recurrent from a state to the next token's gates
   * @param backward whether to go from the last token to the first
   */
  Recurrence(Matrix recurrent, boolean backward) {
    this.recurrent = recurrent;
    this.backward = backward;
  }

  /** Makes room for a number of tokens. */
  void ensure(int tokens) {
    if (gates.length < tokens + 2) {
      int n = (tokens + 2) * 3 / 2;
      gates = new float[n][G];
      states = new float[n][H];
      cells = new float[n][H];
      squashed = new float[n][H];
    }
  }

  private int token(int step, int n) {
    return backward ? n - step : step + 1;
  }

  private int before(int token) {
    return backward ? token + 1 : token - 1;
  }

  /** Goes over the tokens from 1 to n. */
  void run(int n) {
    for (int step = 0; step < n; step++) {
      int i = token(step, n);
      int before = before(i);
      if (step == 0) {
        Arrays.fill(cells[before], 0);
      } else {
        recurrent.apply(states[before], 0, gates[i]);
      }
      cell(gates[i], cells[before], cells[i], squashed[i], states[i]);
    }
  }

  private static void cell(float[] a, float[] kept, float[] cell, float[] tanh, float[] state) {
    for (int j = 0; j < 2 * H; j++) {
      a[j] = NetWeights.sigmoid(a[j]);
    }
    for (int j = 2 * H; j < G; j++) {
      a[j] = NetWeights.tanh(a[j]);
    }
    for (int j = 0; j < H; j++) {
      cell[j] = kept[j] + a[j] * (a[j + 2 * H] - kept[j]);
    }
    for (int j = 0; j < H; j++) {
      tanh[j] = NetWeights.tanh(cell[j]);
    }
    for (int j = 0; j < H; j++) {
      state[j] = a[j + H] * tanh[j];
    }
  }

  /**
   * Goes back over the tokens: from the gradient of the states to that of the gates.
   *
   * @param gradient of the recurrent matrix, which is added to
   */
  void back(int n, float[][] stateGradient, float[][] gateGradient, Gradient gradient) {
    float[] later = new float[H];
    float[] cellGradient = new float[H];
    int offset = backward ? H : 0;
    for (int step = n - 1; step >= 0; step--) {
      int i = token(step, n);
      int before = before(i);
      float[] a = gates[i];
      float[] y = gateGradient[i];
      for (int j = 0; j < H; j++) {
        float in = a[j];
        float out = a[j + H];
        float candidate = a[j + 2 * H];
        float tanh = squashed[i][j];
        float kept = cells[before][j];
        float state = later[j] + stateGradient[i][offset + j];
        float cell = cellGradient[j] + state * out * (1 - tanh * tanh);
        y[j] = cell * (candidate - kept) * in * (1 - in);
        y[j + H] = state * tanh * out * (1 - out);
        y[j + 2 * H] = cell * in * (1 - candidate * candidate);
        cellGradient[j] = cell * (1 - in);
      }
      if (step > 0) {
        Arrays.fill(later, 0);
        gradient.back(y, later);
      }
    }
    gradient.add(states, backward ? 2 : 1, 0, gateGradient, backward ? 1 : 2, n - 1);
  }
}
