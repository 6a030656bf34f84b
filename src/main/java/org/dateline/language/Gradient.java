package org.dateline.language;

import java.util.BitSet;
import java.util.List;

/** A matrix's gradient while it is trained, and the matrix's steps (Adam: Kingma and Ba, 2015). */
final class Gradient {

  private static final float FIRST = 0.9f;
  private static final float SECOND = 0.98f;
  private static final double NORM = 5;

  private final Matrix matrix;
  private final float[][] turned;
  private final float[][] values;
  private final float[][] first;
  private final float[][] second;

  /** The rows that the last sentences touched, where the matrix is a table. */
  private final BitSet touched = new BitSet();

  private boolean table;

  Gradient(Matrix matrix) {
    this.matrix = matrix;
    int rows = matrix.rows().length;
    turned = new float[matrix.columns()][rows];
    values = new float[rows][matrix.columns()];
    first = new float[rows][matrix.columns()];
    second = new float[rows][matrix.columns()];
    turn();
  }

  /** Adds the gradient of a layer whose inputs were x. */
  void add(float[] x, int from, float[] y) {
    for (int k = 0; k < values.length; k++) {
      Matrix.addScaled(x[from + k], y, values[k]);
    }
  }

  /**
   * The same for n inputs and outputs, four at a time.
   *
   * @param firstX the first input
   * @param from where the inputs begin in their rows
   * @param firstY the first output
   */
  void add(float[][] x, int firstX, int from, float[][] y, int firstY, int n) {
    int columns = matrix.columns();
    int t = 0;
    for (; t + 4 <= n; t += 4) {
      float[] q = y[firstY + t];
      float[] r = y[firstY + t + 1];
      float[] s = y[firstY + t + 2];
      float[] u = y[firstY + t + 3];
      for (int k = 0; k < values.length; k++) {
        float a = x[firstX + t][from + k];
        float b = x[firstX + t + 1][from + k];
        float c = x[firstX + t + 2][from + k];
        float d = x[firstX + t + 3][from + k];
        float[] v = values[k];
        for (int j = 0; j < columns; j++) {
          v[j] += a * q[j] + b * r[j] + c * s[j] + d * u[j];
        }
      }
    }
    for (; t < n; t++) {
      add(x[firstX + t], from, y[firstY + t]);
    }
  }

  /** Adds the gradient of a row that was looked up. */
  void addRow(int row, float[] y, int to) {
    table = true;
    touched.set(row);
    float[] v = values[row];
    for (int j = 0; j < v.length; j++) {
      v[j] += y[to + j];
    }
  }

  /** Adds the gradient of one value that was looked up. */
  void addOne(int row, int column, float y) {
    table = true;
    touched.set(row);
    values[row][column] += y;
  }

  /** Adds to x's gradient what comes back through the layer. */
  void back(float[] y, float[] x) {
    Matrix.apply(turned, turned.length, matrix.rows().length, y, 0, x);
  }

  /** Moves all matrices one step, and begins anew. */
  static void step(List<Gradient> all, double rate, int step) {
    double norm = 0;
    for (Gradient g : all) {
      if (!g.table) {
        for (float[] row : g.values) {
          for (float value : row) {
            norm += (double) value * value;
          }
        }
      }
    }
    float scale = (float) Math.min(1, NORM / Math.sqrt(norm + 1e-9));
    double bias = Math.sqrt(1 - StrictMath.pow(SECOND, step)) / (1 - StrictMath.pow(FIRST, step));
    float size = (float) (rate * bias);
    for (Gradient g : all) {
      if (g.table) {
        for (int r = g.touched.nextSetBit(0); r >= 0; r = g.touched.nextSetBit(r + 1)) {
          g.move(r, size, scale);
        }
        g.touched.clear();
      } else {
        for (int r = 0; r < g.values.length; r++) {
          g.move(r, size, scale);
        }
        g.turn();
      }
    }
  }

  private void move(int row, float size, float scale) {
    float[] weights = matrix.row(row);
    float[] v = values[row];
    float[] m = first[row];
    float[] s = second[row];
    for (int i = 0; i < v.length; i++) {
      float x = v[i] * scale;
      m[i] = FIRST * m[i] + (1 - FIRST) * x;
      s[i] = SECOND * s[i] + (1 - SECOND) * x * x;
      weights[i] -= size * m[i] / ((float) Math.sqrt(s[i]) + 1e-6f);
      v[i] = 0;
    }
  }

  private void turn() {
    for (int i = 0; i < values.length; i++) {
      float[] row = matrix.row(i);
      for (int j = 0; j < row.length; j++) {
        turned[j][i] = row[j];
      }
    }
  }
}
