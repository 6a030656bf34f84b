package org.dateline.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Random;

/**
 * A matrix of floats: a layer of {@link NetWeights}, from its inputs, the rows, to its outputs, the
 * columns, or a table with one row for each value of a feature. Each row is an array of its own:
 * loops over several arrays are vectorized only where all are indexed alike.
 *
 * @param rows the rows, all of one length
 */
record Matrix(float[][] rows) {

  /** Random values between -scale and scale. */
  static Matrix random(int rows, int columns, double scale, Random random) {
    Matrix matrix = zero(rows, columns);
    for (float[] row : matrix.rows) {
      for (int j = 0; j < columns; j++) {
        row[j] = (float) ((random.nextDouble() * 2 - 1) * scale);
      }
    }
    return matrix;
  }

  static Matrix zero(int rows, int columns) {
    return new Matrix(new float[rows][columns]);
  }

  int columns() {
    return rows[0].length;
  }

  float[] row(int row) {
    return rows[row];
  }

  /** Adds to y what the layer makes of x. */
  void apply(float[] x, int from, float[] y) {
    apply(rows, rows.length, columns(), x, from, y);
  }

  /** The same on bare rows, four at a time. */
  static void apply(float[][] rows, int count, int columns, float[] x, int from, float[] y) {
    int k = 0;
    for (; k + 4 <= count; k += 4) {
      float a = x[from + k];
      float b = x[from + k + 1];
      float c = x[from + k + 2];
      float d = x[from + k + 3];
      float[] p = rows[k];
      float[] q = rows[k + 1];
      float[] r = rows[k + 2];
      float[] s = rows[k + 3];
      for (int j = 0; j < columns; j++) {
        y[j] += a * p[j] + b * q[j] + c * r[j] + d * s[j];
      }
    }
    for (; k < count; k++) {
      addScaled(x[from + k], rows[k], y);
    }
  }

  /** Adds a times x to y. */
  static void addScaled(float a, float[] x, float[] y) {
    int n = Math.min(x.length, y.length);
    for (int j = 0; j < n; j++) {
      y[j] += a * x[j];
    }
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(rows.length);
    out.writeInt(columns());
    for (float[] row : rows) {
      for (float value : row) {
        out.writeFloat(value);
      }
    }
  }

  static Matrix read(DataInputStream in) throws IOException {
    Matrix matrix = zero(in.readInt(), in.readInt());
    for (float[] row : matrix.rows) {
      for (int j = 0; j < row.length; j++) {
        row[j] = in.readFloat();
      }
    }
    return matrix;
  }
}
