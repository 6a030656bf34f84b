package org.dateline.language;

/**
 * Graph-based parser: a small neural network scores all arcs of a sentence ({@link NetWeights}),
 * the best tree is found, and then each arc's relation. One instance a thread; the weights are
 * shared.
 */
final class DependencyParser {

  private final NetTables tables;
  private final Recurrence forward;
  private final Recurrence backward;
  private final ArcScorer scorer;
  private final TreeDecoder decoder = new TreeDecoder();
  private float[][] states = {};
  private int[] heads = {};
  private int[] relations = {};

  DependencyParser(NetTables tables) {
    this.tables = tables;
    forward = new Recurrence(tables.weights.recurrent[0], false);
    backward = new Recurrence(tables.weights.recurrent[1], true);
    scorer = new ArcScorer(tables.weights);
  }

  /** Parses a tagged sentence; {@link #head} and {@link #relation} tell its tree. */
  void parse(Tokens x) {
    int n = x.size;
    if (states.length < n + 2) {
      states = new float[(n + 2) * 3 / 2][NetWeights.BOTH];
      relations = new int[states.length];
    }
    forward.ensure(n);
    backward.ensure(n);
    tables.gates(x, forward.gates, backward.gates);
    forward.run(n);
    backward.run(n);
    for (int i = 1; i <= n; i++) {
      System.arraycopy(forward.states[i], 0, states[i], 0, NetWeights.HIDDEN);
      System.arraycopy(backward.states[i], 0, states[i], NetWeights.HIDDEN, NetWeights.HIDDEN);
    }
    scorer.score(x, states);
    heads = decoder.decode(scorer.scores, n);
    for (int d = 1; d <= n; d++) {
      relations[d] = heads[d] > n ? Relations.ROOT : choose(d, heads[d]);
    }
  }

  /** A token's head, from 1; size + 1 for the root. */
  int head(int token) {
    return heads[token];
  }

  /** A token's relation to its head. */
  int relation(int token) {
    return relations[token];
  }

  private int choose(int d, int head) {
    scorer.relate(d, head);
    int best = Relations.ROOT + 1;
    for (int r = best + 1; r < Relations.size(); r++) {
      if (scorer.relations[r] > scorer.relations[best]) {
        best = r;
      }
    }
    return best;
  }
}
