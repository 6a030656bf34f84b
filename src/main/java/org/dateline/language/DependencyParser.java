package org.dateline.language;

/**
 * Greedy transition-based parser: a linear model chooses each transition of {@link ParseState}, a
 * second one the relation of each arc. One instance a thread; the weights are shared.
 */
final class DependencyParser {

  private final Weights transitions;
  private final RelationChooser relations;
  private final ParseFeatures extractor = new ParseFeatures();
  private final ParseState state = new ParseState();
  private final int[] features = new int[ParseFeatures.MAX];
  private final int[] scores = new int[ParseState.ALL.length];

  DependencyParser(Weights transitions, Weights relations, RelationSets sets) {
    this.transitions = transitions;
    this.relations = new RelationChooser(relations, sets);
  }

  /**
   * Parses a tagged sentence, with its guide if it has one; the state that is returned holds its
   * heads and relations.
   */
  ParseState parse(Tokens x) {
    ParseState s = state;
    s.begin(x.size);
    extractor.begin(x);
    while (!s.done()) {
      int t = s.forced();
      if (t < 0) {
        t = choose(x, s);
      }
      if (t == ParseState.SHIFT) {
        s.shift();
      } else {
        s.attach(t, relations.choose(x, s, s.headBy(t), s.top(0)));
      }
    }
    return s;
  }

  private int choose(Tokens x, ParseState s) {
    int count = extractor.extract(x, s, features);
    transitions.score3(features, count, scores);
    int best = ParseState.SHIFT;
    for (int t = 1; t < scores.length; t++) {
      if (s.possible(t) && scores[t] > scores[best]) {
        best = t;
      }
    }
    return best;
  }
}
