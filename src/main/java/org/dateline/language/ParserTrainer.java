package org.dateline.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Trains the parser with a dynamic oracle and exploration (Goldberg and Nivre, 2013): at each
 * state, also at one that a mistake led to, the transitions that lose the fewest arcs are right.
 */
final class ParserTrainer {

  private final WordClasses classes;
  private final RelationSets sets;
  private final Perceptron weights;
  private final ParseFeatures extractor = new ParseFeatures();
  private final ParseState state = new ParseState();
  private final ArcLoss loss = new ArcLoss();
  private final int[] features = new int[ParseFeatures.MAX];
  private final int[] candidates = new int[ParseState.CODES];
  private final int[] scores = new int[ParseState.CODES];
  private final double exploreRate = Double.parseDouble(System.getProperty("explore", "0.9"));

  ParserTrainer(WordClasses classes, RelationSets sets, int bits) {
    this.classes = classes;
    this.sets = sets;
    weights = new Perceptron(bits);
  }

  /** The relations seen between tags. */
  static RelationSets sets(List<Treebank.Tree> trees, int[][] tags) {
    int[][] seen = new int[RelationSets.length()][Relations.size()];
    for (int i = 0; i < trees.size(); i++) {
      Treebank.Tree tree = trees.get(i);
      for (int d = 1; d <= tree.size(); d++) {
        int h = tree.heads()[d - 1];
        if (h <= tree.size()) {
          int at = RelationSets.index(tags[i][d - 1], tags[i][h - 1], d < h);
          seen[at][tree.relations()[d - 1]]++;
        }
      }
    }
    long[] sets = new long[RelationSets.length()];
    for (int i = 0; i < sets.length; i++) {
      int total = 0;
      for (int count : seen[i]) {
        total += count;
      }
      for (int r = 0; r < Relations.size(); r++) {
        if (seen[i][r] > total / 500) {
          sets[i] |= 1L << r;
        }
      }
    }
    return new RelationSets(sets);
  }

  /** Goes over the sentences some times. */
  void train(List<Treebank.Tree> trees, int[][] tags, int epochs, long seed, int first) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < trees.size(); i++) {
      if (trees.get(i).size() <= Limits.TOKENS) {
        order.add(i);
      }
    }
    Random random = new Random(seed);
    Tokens x = new Tokens(classes);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      double explore = first + epoch == 0 ? 0 : exploreRate;
      for (int i : order) {
        x.fill(trees.get(i).forms());
        x.tags(tags[i]);
        sentence(trees.get(i), x, random, explore);
      }
    }
  }

  PackedWeights weights(int rare) {
    return weights.pack(rare);
  }

  private void sentence(Treebank.Tree tree, Tokens x, Random random, double explore) {
    ParseState s = state;
    s.begin(x.size);
    loss.begin(tree);
    extractor.begin(x);
    while (!s.done()) {
      int t = s.forced();
      s.take(t < 0 ? decide(x, s, random, explore) : t);
    }
  }

  private int decide(Tokens x, ParseState s, Random random, double explore) {
    int n = sets.candidates(x, s, candidates);
    int count = extractor.extract(x, s, features);
    weights.score(features, count, candidates, n, scores);
    weights.tick();
    int shift = loss.ofShift(s) * 2;
    int left = loss.ofLeft(s) * 2;
    int right = loss.ofRight(s) * 2;
    int goldLeft = loss.relation(s.top(0), s.front);
    int goldRight = loss.relation(s.top(0), s.top(1));
    int least = Integer.MAX_VALUE;
    int good = -1;
    int guess = -1;
    int guessLoss = 0;
    for (int c = 0; c < n; c++) {
      int t = candidates[c];
      int l;
      if (t == ParseState.SHIFT) {
        l = shift;
      } else if (t < ParseState.RIGHT) {
        l = left + (goldLeft >= 0 && goldLeft != (t & 63) ? 1 : 0);
      } else {
        l = right + (goldRight >= 0 && goldRight != (t & 63) ? 1 : 0);
      }
      if (l < least || (l == least && scores[c] > scores[good])) {
        least = l;
        good = c;
      }
      if (guess < 0 || scores[c] > scores[guess]) {
        guess = c;
        guessLoss = l;
      }
    }
    if (guessLoss > least) {
      weights.update(features, count, candidates[good], candidates[guess]);
      return candidates[random.nextDouble() < explore ? guess : good];
    }
    return candidates[guess];
  }
}
