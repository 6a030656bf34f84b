package org.dateline.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * What the network has learnt that scores all arcs of a sentence: a recurrent layer in each
 * direction over embeddings of word, word class, suffix and tag, and a bilinear form between
 * dependents and heads (after Kiperwasser and Goldberg, 2016; Dozat and Manning, 2017). Small, so
 * that it is fast on one thread.
 */
final class NetWeights {

  static final int HIDDEN = 96;
  static final int BOTH = 2 * HIDDEN;

  /** The gates of one direction: input, output, candidate. What is not let in is kept. */
  static final int GATES = 3 * HIDDEN;

  static final int ARC = 48;
  static final int RELATION = 64;
  static final int WORD = 48;
  static final int CLASS = 16;
  static final int SUFFIX = 24;
  static final int TAG = 24;
  static final int EMBEDDED = WORD + CLASS + SUFFIX + TAG;
  static final int SUFFIXES = 4096;
  static final int TAGS = 64;

  /** The column of {@link #pairs} that stands for the root as a head. */
  static final int ROOT_TAG = 63;

  private static final int CLASSES = 384;
  private static final int DISTANCES = 14;

  final Vocabulary vocabulary;
  final Matrix words;
  final Matrix classes;
  final Matrix suffixes;
  final Matrix tags;

  /** From the embeddings to the gates, in each direction. */
  final Matrix[] input;

  /** From the state before to the gates. */
  final Matrix[] recurrent;

  final Matrix[] gateBias;
  final Matrix dependents;
  final Matrix dependentBias;
  final Matrix heads;
  final Matrix headBias;
  final Matrix bilinear;
  final Matrix bilinearBias;

  /** From a dependent's state, and from its head's, to what an arc's relation is told by. */
  final Matrix relationDependents;

  final Matrix relationHeads;
  final Matrix relationHiddenBias;
  final Matrix relations;
  final Matrix relationBias;
  final Matrix root;

  /** What an arc's direction and length add to its score, by the dependent's tag. */
  final Matrix distances;

  /** What the tags add, by the dependent's tag and side, and the head's tag. */
  final Matrix pairs;

  private final List<Matrix> all = new ArrayList<>();

  /** Weights to begin a training with. */
  NetWeights(Vocabulary vocabulary, Random random) {
    this.vocabulary = vocabulary;
    double in = Math.sqrt(6.0 / (EMBEDDED + HIDDEN));
    double out = Math.sqrt(6.0 / (BOTH + ARC));
    words = add(Matrix.random(vocabulary.size() + 1, WORD, 0.3, random));
    classes = add(Matrix.random(CLASSES, CLASS, 0.3, random));
    suffixes = add(Matrix.random(SUFFIXES, SUFFIX, 0.3, random));
    tags = add(Matrix.random(TAGS, TAG, 0.3, random));
    input = new Matrix[2];
    recurrent = new Matrix[2];
    gateBias = new Matrix[2];
    for (int way = 0; way < 2; way++) {
      input[way] = add(Matrix.random(EMBEDDED, GATES, in, random));
      recurrent[way] = add(Matrix.random(HIDDEN, GATES, in * 0.8, random));
      gateBias[way] = add(Matrix.zero(1, GATES));
      // At first rather keep than let in.
      Arrays.fill(gateBias[way].row(0), 0, HIDDEN, -0.5f);
    }
    dependents = add(Matrix.random(BOTH, ARC, out, random));
    dependentBias = add(Matrix.zero(1, ARC));
    heads = add(Matrix.random(BOTH, ARC, out, random));
    headBias = add(Matrix.zero(1, ARC));
    bilinear = add(Matrix.random(ARC, ARC, 0.1, random));
    bilinearBias = add(Matrix.zero(1, ARC));
    relationDependents = add(Matrix.random(BOTH, RELATION, out, random));
    relationHeads = add(Matrix.random(BOTH, RELATION, out, random));
    relationHiddenBias = add(Matrix.zero(1, RELATION));
    relations = add(Matrix.random(RELATION, Relations.size(), out, random));
    relationBias = add(Matrix.zero(1, Relations.size()));
    root = add(Matrix.random(1, ARC, 0.3, random));
    distances = add(Matrix.zero(TAGS, 2 * DISTANCES));
    pairs = add(Matrix.zero(2 * TAGS, TAGS));
  }

  private NetWeights(DataInputStream in) throws IOException {
    vocabulary = Vocabulary.read(in);
    words = add(Matrix.read(in));
    classes = add(Matrix.read(in));
    suffixes = add(Matrix.read(in));
    tags = add(Matrix.read(in));
    input = new Matrix[2];
    recurrent = new Matrix[2];
    gateBias = new Matrix[2];
    for (int way = 0; way < 2; way++) {
      input[way] = add(Matrix.read(in));
      recurrent[way] = add(Matrix.read(in));
      gateBias[way] = add(Matrix.read(in));
    }
    dependents = add(Matrix.read(in));
    dependentBias = add(Matrix.read(in));
    heads = add(Matrix.read(in));
    headBias = add(Matrix.read(in));
    bilinear = add(Matrix.read(in));
    bilinearBias = add(Matrix.read(in));
    relationDependents = add(Matrix.read(in));
    relationHeads = add(Matrix.read(in));
    relationHiddenBias = add(Matrix.read(in));
    relations = add(Matrix.read(in));
    relationBias = add(Matrix.read(in));
    root = add(Matrix.read(in));
    distances = add(Matrix.read(in));
    pairs = add(Matrix.read(in));
  }

  private Matrix add(Matrix matrix) {
    all.add(matrix);
    return matrix;
  }

  static int suffix(int hash) {
    return hash & (SUFFIXES - 1);
  }

  /** The column of {@link #distances} of an arc. */
  static int distance(int dependent, int head) {
    int k = Math.abs(dependent - head);
    int far = k < 10 ? k : k < 14 ? 10 : k < 20 ? 11 : k < 30 ? 12 : 13;
    return dependent < head ? far : far + DISTANCES;
  }

  /** The row of {@link #pairs} of a dependent. */
  static int pair(int tag, int dependent, int head) {
    return tag * 2 + (dependent < head ? 1 : 0);
  }

  /** A rational approximation (a continued fraction's seventh convergent), the same everywhere. */
  static float tanh(float at) {
    float x = Math.max(-4.9f, Math.min(4.9f, at));
    float y = x * x;
    return x
        * (135135f + y * (17325f + y * (378f + y)))
        / (135135f + y * (62370f + y * (3150f + 28f * y)));
  }

  static float sigmoid(float x) {
    return 0.5f + 0.5f * tanh(0.5f * x);
  }

  void write(DataOutputStream out) throws IOException {
    vocabulary.write(out);
    for (Matrix matrix : all) {
      matrix.write(out);
    }
  }

  static NetWeights read(DataInputStream in) throws IOException {
    return new NetWeights(in);
  }
}
