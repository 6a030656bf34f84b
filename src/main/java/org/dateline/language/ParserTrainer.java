package org.dateline.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Trains the parser with a dynamic oracle and exploration (Goldberg and Nivre, 2013): at each
 * state, also at one that a mistake led to, the transitions that lose the fewest arcs are right.
 * Part of the features is left out at each decision, so that rare ones do not keep frequent ones
 * from learning.
 */
final class ParserTrainer {

  private static final int RELATION_BITS = 22;

  /** How often training goes on from the parser's own mistake. */
  private static final double EXPLORATION = 0.9;

  private static final double DROPOUT = 0.1;

  private final WordClasses classes;
  private final RelationSets sets;
  private final Perceptron transitions;
  private final Perceptron relations;
  private final ParseFeatures extractor = new ParseFeatures();
  private final ParseState state = new ParseState();
  private final ArcLoss loss = new ArcLoss();
  private final Random random;
  private final int[] features = new int[ParseFeatures.MAX];
  private final int[] candidates = new int[64];
  private final int[] scores = new int[64];

  ParserTrainer(WordClasses classes, RelationSets sets, int bits, long seed) {
    this.classes = classes;
    this.sets = sets;
    transitions = new Perceptron(bits);
    relations = new Perceptron(RELATION_BITS);
    random = new Random(seed);
  }

  /** The relations seen between tags, but for one-off errors. */
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

  /**
   * Goes over the sentences once.
   *
   * @param trees the sentences
   * @param tags their tags, as the parser will see them
   * @param guides for each sentence the guide's heads and relations, or null to train a guide
   * @param explore whether to go on from the parser's own mistakes
   */
  void train(
      List<Treebank.Tree> trees, int[][] tags, int @Nullable [][][] guides, boolean explore) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < trees.size(); i++) {
      if (trees.get(i).size() <= Limits.TOKENS) {
        order.add(i);
      }
    }
    Collections.shuffle(order, random);
    Tokens x = new Tokens(classes);
    for (int i : order) {
      x.fill(trees.get(i).forms());
      x.tags(tags[i]);
      if (guides != null) {
        x.guide(guides[i][0], guides[i][1]);
      }
      sentence(trees.get(i), x, explore ? EXPLORATION : 0);
    }
  }

  /** What several trainings on the same sentences have learnt, averaged. */
  static ParserModel model(List<ParserTrainer> trained) {
    List<Perceptron> transitions = new ArrayList<>();
    List<Perceptron> relations = new ArrayList<>();
    for (ParserTrainer trainer : trained) {
      transitions.add(trainer.transitions);
      relations.add(trainer.relations);
    }
    return new ParserModel(
        Perceptron.pack(2, transitions), Perceptron.pack(1, relations), trained.get(0).sets);
  }

  private void sentence(Treebank.Tree tree, Tokens x, double exploration) {
    ParseState s = state;
    s.begin(x.size);
    loss.begin(tree);
    extractor.begin(x);
    while (!s.done()) {
      int t = s.forced();
      if (t < 0) {
        t = decide(x, s, exploration);
      }
      if (t == ParseState.SHIFT) {
        s.shift();
      } else {
        s.attach(t, relate(x, s, s.headBy(t), s.top(0)));
      }
    }
  }

  private int decide(Tokens x, ParseState s, double exploration) {
    int count = thin(extractor.extract(x, s, features), DROPOUT);
    transitions.score(features, count, ParseState.ALL, ParseState.ALL.length, scores);
    transitions.tick();
    int least = Integer.MAX_VALUE;
    int good = -1;
    int guess = -1;
    int guessLoss = 0;
    for (int t : ParseState.ALL) {
      if (!s.possible(t)) {
        continue;
      }
      int l = loss.of(s, t);
      if (l < least || (l == least && scores[t] > scores[good])) {
        least = l;
        good = t;
      }
      if (guess < 0 || scores[t] > scores[guess]) {
        guess = t;
        guessLoss = l;
      }
    }
    if (guessLoss > least) {
      transitions.update(features, count, good, guess);
      return random.nextDouble() < exploration ? guess : good;
    }
    return guess;
  }

  /** Chooses the relation of an arc, and learns it where the arc is right. */
  private int relate(Tokens x, ParseState s, int h, int d) {
    if (h == s.root) {
      return Relations.ROOT;
    }
    int n = TagDictionary.unpack(sets.of(x.tag[d], x.tag[h], d < h), candidates);
    int count = thin(RelationFeatures.extract(x, s, h, d, features), DROPOUT);
    relations.score(features, count, candidates, n, scores);
    relations.tick();
    int best = 0;
    for (int c = 1; c < n; c++) {
      if (scores[c] > scores[best]) {
        best = c;
      }
    }
    int gold = loss.relation(d, h);
    if (gold >= 0 && gold != candidates[best]) {
      relations.update(features, count, gold, candidates[best]);
    }
    return candidates[best];
  }

  private int thin(int count, double dropout) {
    int n = 0;
    for (int i = 0; i < count; i++) {
      if (random.nextDouble() >= dropout) {
        features[n++] = features[i];
      }
    }
    return n;
  }
}
