package org.dateline.language;

/**
 * Greedy transition-based parser: a linear model chooses each labelled transition of {@link
 * ParseState}. One instance a thread; the weights are shared.
 */
final class DependencyParser {

  private final Weights weights;
  private final RelationSets sets;
  private final ParseFeatures extractor = new ParseFeatures();
  private final ParseState state = new ParseState();
  private final int[] features = new int[ParseFeatures.MAX];
  private final int[] candidates = new int[ParseState.CODES];
  private final int[] scores = new int[ParseState.CODES];

  DependencyParser(Weights weights, RelationSets sets) {
    this.weights = weights;
    this.sets = sets;
  }

  /** Parses a tagged sentence; the state that is returned holds its heads and relations. */
  ParseState parse(Tokens x) {
    ParseState s = state;
    s.begin(x.size);
    extractor.begin(x);
    while (!s.done()) {
      int t = s.forced();
      if (t < 0) {
        int n = sets.candidates(x, s, candidates);
        int count = extractor.extract(x, s, features);
        weights.score(features, count, candidates, n, scores);
        int best = 0;
        for (int c = 1; c < n; c++) {
          if (scores[c] > scores[best]) {
            best = c;
          }
        }
        t = candidates[best];
      }
      s.take(t);
    }
    return s;
  }
}
