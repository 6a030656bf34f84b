package org.dateline.language;

import java.util.ArrayList;
import java.util.List;

/** The gradients of all of {@link NetWeights}, under the same names. */
final class NetGradients {

  final Gradient words;
  final Gradient classes;
  final Gradient suffixes;
  final Gradient tags;
  final Gradient[] input = new Gradient[2];
  final Gradient[] recurrent = new Gradient[2];
  final Gradient[] gateBias = new Gradient[2];
  final Gradient dependents;
  final Gradient dependentBias;
  final Gradient heads;
  final Gradient headBias;
  final Gradient bilinear;
  final Gradient bilinearBias;
  final Gradient relationDependents;
  final Gradient relationHeads;
  final Gradient relationHiddenBias;
  final Gradient relations;
  final Gradient relationBias;
  final Gradient root;
  final Gradient distances;
  final Gradient pairs;

  private final List<Gradient> all = new ArrayList<>();

  NetGradients(NetWeights weights) {
    words = of(weights.words);
    classes = of(weights.classes);
    suffixes = of(weights.suffixes);
    tags = of(weights.tags);
    for (int way = 0; way < 2; way++) {
      input[way] = of(weights.input[way]);
      recurrent[way] = of(weights.recurrent[way]);
      gateBias[way] = of(weights.gateBias[way]);
    }
    dependents = of(weights.dependents);
    dependentBias = of(weights.dependentBias);
    heads = of(weights.heads);
    headBias = of(weights.headBias);
    bilinear = of(weights.bilinear);
    bilinearBias = of(weights.bilinearBias);
    relationDependents = of(weights.relationDependents);
    relationHeads = of(weights.relationHeads);
    relationHiddenBias = of(weights.relationHiddenBias);
    relations = of(weights.relations);
    relationBias = of(weights.relationBias);
    root = of(weights.root);
    distances = of(weights.distances);
    pairs = of(weights.pairs);
  }

  private Gradient of(Matrix matrix) {
    Gradient gradient = new Gradient(matrix);
    all.add(gradient);
    return gradient;
  }

  void step(double rate, int step) {
    Gradient.step(all, rate, step);
  }
}
