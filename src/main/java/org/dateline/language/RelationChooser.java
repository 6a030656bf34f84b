package org.dateline.language;

/** Chooses the relation of an arc by a linear model. One instance a thread. */
final class RelationChooser {

  private final Weights weights;
  private final RelationSets sets;
  private final int[] features = new int[RelationFeatures.MAX];
  private final int[] candidates = new int[64];
  private final int[] scores = new int[64];

  RelationChooser(Weights weights, RelationSets sets) {
    this.weights = weights;
    this.sets = sets;
  }

  /** The best relation of dependent d to head h, the arc not being drawn yet. */
  int choose(Tokens x, ParseState s, int h, int d) {
    if (h == s.root) {
      return Relations.ROOT;
    }
    int n = TagDictionary.unpack(sets.of(x.tag[d], x.tag[h], d < h), candidates);
    if (n == 1) {
      return candidates[0];
    }
    int count = RelationFeatures.extract(x, s, h, d, features);
    weights.score(features, count, candidates, n, scores);
    int best = 0;
    for (int c = 1; c < n; c++) {
      if (scores[c] > scores[best]) {
        best = c;
      }
    }
    return candidates[best];
  }
}
