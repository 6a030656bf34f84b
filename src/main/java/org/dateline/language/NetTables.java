package org.dateline.language;

import java.util.Arrays;

/**
 * The network's weights with its first layer worked out beforehand: what each word, class, suffix
 * and tag adds to the gates (after Chen and Manning, 2014). Immutable, so it may be shared.
 */
final class NetTables {

  final NetWeights weights;
  private final Matrix[] words = new Matrix[2];
  private final Matrix[] classes = new Matrix[2];
  private final Matrix[] suffixes = new Matrix[2];
  private final Matrix[] tags = new Matrix[2];

  NetTables(NetWeights weights) {
    this.weights = weights;
    for (int way = 0; way < 2; way++) {
      Matrix input = weights.input[way];
      words[way] = through(weights.words, input, 0);
      classes[way] = through(weights.classes, input, NetWeights.WORD);
      suffixes[way] = through(weights.suffixes, input, NetWeights.WORD + NetWeights.CLASS);
      tags[way] = through(weights.tags, input, NetWeights.EMBEDDED - NetWeights.TAG);
      for (int t = 0; t < NetWeights.TAGS; t++) {
        Matrix.addScaled(1, weights.gateBias[way].row(0), tags[way].row(t));
      }
    }
  }

  private static Matrix through(Matrix table, Matrix input, int from) {
    int part = table.columns();
    float[][] layer = Arrays.copyOfRange(input.rows(), from, from + part);
    Matrix out = Matrix.zero(table.rows().length, input.columns());
    for (int row = 0; row < table.rows().length; row++) {
      Matrix.apply(layer, part, input.columns(), table.row(row), 0, out.row(row));
    }
    return out;
  }

  /** Writes what the tokens add to the gates of both directions. */
  void gates(Tokens x, float[][] forward, float[][] backward) {
    for (int i = 1; i <= x.size; i++) {
      int word = weights.vocabulary.of(x.word[i]);
      gates(x, i, word, 0, forward[i]);
      gates(x, i, word, 1, backward[i]);
    }
  }

  private void gates(Tokens x, int i, int number, int way, float[] y) {
    float[] tag = tags[way].row(x.tag[i]);
    float[] word = words[way].row(number);
    float[] fine = classes[way].row(x.fine[i]);
    float[] suffix = suffixes[way].row(NetWeights.suffix(x.suffix3[i]));
    for (int j = 0; j < NetWeights.GATES; j++) {
      y[j] = tag[j] + word[j] + fine[j] + suffix[j];
    }
  }
}
