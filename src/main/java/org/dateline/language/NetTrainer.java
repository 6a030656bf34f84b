package org.dateline.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Trains the parser's network: each token's head and its relation are what is to be told, with
 * dropout on embeddings and states, and rare words left out now and then.
 */
final class NetTrainer {

  private static final int RAREST = 2;
  private static final int BATCH = 12;
  private static final double RATE = 0.003;
  private static final float EMBEDDING_DROPOUT = 0.25f;
  private static final float STATE_DROPOUT = 0.3f;
  private static final double WORD_DROPOUT = 0.25;

  /** Longer sentences cost much, and there are hardly any. */
  private static final int LONGEST = 120;

  private static final int ROOM = LONGEST + 2;
  private static final int A = NetWeights.ARC;
  private static final int M = NetWeights.RELATION;
  private static final int E = NetWeights.EMBEDDED;
  private static final int BOTH = NetWeights.BOTH;
  private static final int SUFFIX_AT = NetWeights.WORD + NetWeights.CLASS;
  private static final int TAG_AT = E - NetWeights.TAG;

  private final WordClasses classes;
  private final Random random;
  private final NetWeights weights;
  private final int[] frequencies;
  private final NetGradients gradients;
  private final Recurrence[] ways;
  private final ArcScorer scorer;
  private final int[] words = new int[ROOM];
  private final float[][] embedded = new float[ROOM][E];
  private final float[][] embeddedMask = new float[ROOM][E];
  private final float[][] embeddedGradient = new float[ROOM][E];
  private final float[][] kept = new float[ROOM][BOTH];
  private final float[] stateMask = new float[BOTH];
  private final float[][] stateGradient = new float[ROOM][BOTH];
  private final float[][] gateGradient = new float[ROOM][NetWeights.GATES];
  private final float[][] headGradient = new float[ROOM][A];
  private final float[][] soughtGradient = new float[ROOM][A];
  private final float[][] dependentGradient = new float[ROOM][A];
  private final float[] errors = new float[ROOM];
  private final float[][] relationDependentGradient = new float[ROOM][M];
  private final float[][] relationHeadGradient = new float[ROOM][M];
  private final float[] hiddenGradient = new float[M];
  private final float[] relationErrors = new float[Relations.size()];

  NetTrainer(WordClasses classes, List<Treebank.Tree> trees, long seed) {
    this.classes = classes;
    random = new Random(seed);
    Map<Integer, Integer> counts = new TreeMap<>();
    Tokens x = new Tokens(classes);
    for (Treebank.Tree tree : trees) {
      x.fill(tree.forms());
      for (int i = 1; i <= x.size; i++) {
        counts.merge(x.word[i], 1, Integer::sum);
      }
    }
    counts.values().removeIf(count -> count < RAREST);
    int[] known = counts.keySet().stream().mapToInt(word -> word).toArray();
    frequencies = new int[known.length + 1];
    for (int i = 0; i < known.length; i++) {
      frequencies[i + 1] = counts.getOrDefault(known[i], 0);
    }
    weights = new NetWeights(new Vocabulary(known), random);
    gradients = new NetGradients(weights);
    ways =
        new Recurrence[] {
          new Recurrence(weights.recurrent[0], false), new Recurrence(weights.recurrent[1], true)
        };
    ways[0].ensure(LONGEST);
    ways[1].ensure(LONGEST);
    scorer = new ArcScorer(weights);
  }

  /** Trains on sentences with their tags as the parser will see them. */
  NetWeights train(List<Treebank.Tree> trees, List<int[]> tags, int epochs) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < trees.size(); i++) {
      if (trees.get(i).size() <= LONGEST) {
        order.add(i);
      }
    }
    Tokens x = new Tokens(classes);
    int steps = epochs * (order.size() / BATCH);
    int step = 0;
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      for (int k = 0; k < order.size(); k++) {
        int i = order.get(k);
        x.fill(trees.get(i).forms());
        x.tags(tags.get(i));
        sentence(x, trees.get(i));
        if ((k + 1) % BATCH == 0) {
          step++;
          gradients.step(RATE * share((double) step / steps), step);
          scorer.refresh();
        }
      }
    }
    return weights;
  }

  /** The rate over the training: it warms up, holds, and falls. */
  private static double share(double done) {
    return done < 0.05 ? done / 0.05 : done < 0.3 ? 1 : (1 - done) / 0.7 + 0.02;
  }

  private void sentence(Tokens x, Treebank.Tree tree) {
    forward(x);
    int n = x.size;
    for (int i = 0; i < n + 2; i++) {
      Arrays.fill(stateGradient[i], 0);
      Arrays.fill(headGradient[i], 0);
      Arrays.fill(relationDependentGradient[i], 0);
      Arrays.fill(relationHeadGradient[i], 0);
      Arrays.fill(soughtGradient[i], 0);
      Arrays.fill(dependentGradient[i], 0);
      Arrays.fill(embeddedGradient[i], 0);
    }
    for (int d = 1; d <= n; d++) {
      int head = tree.heads()[d - 1];
      arc(x, d, head);
      if (head <= n) {
        relation(d, head, tree.relations()[d - 1]);
      }
    }
    gradients.root.addRow(0, headGradient[n + 1], 0);
    for (int d = 1; d <= n; d++) {
      arcLayers(d);
    }
    gradients.bilinear.add(scorer.outputs, 1, 0, soughtGradient, 1, n);
    gradients.dependents.add(kept, 1, 0, dependentGradient, 1, n);
    gradients.heads.add(kept, 1, 0, headGradient, 1, n);
    gradients.relationDependents.add(kept, 1, 0, relationDependentGradient, 1, n);
    gradients.relationHeads.add(kept, 1, 0, relationHeadGradient, 1, n);
    recurrences(x);
  }

  private void forward(Tokens x) {
    int n = x.size;
    for (int i = 1; i <= n; i++) {
      int word = weights.vocabulary.of(x.word[i]);
      boolean out = random.nextDouble() < WORD_DROPOUT / (WORD_DROPOUT + frequencies[word]);
      words[i] = out ? 0 : word;
      float[] to = embedded[i];
      embed(weights.words, words[i], to, 0);
      embed(weights.classes, x.fine[i], to, NetWeights.WORD);
      embed(weights.suffixes, NetWeights.suffix(x.suffix3[i]), to, SUFFIX_AT);
      embed(weights.tags, x.tag[i], to, TAG_AT);
      for (int k = 0; k < E; k++) {
        embeddedMask[i][k] = mask(EMBEDDING_DROPOUT);
        to[k] *= embeddedMask[i][k];
      }
    }
    for (int way = 0; way < 2; way++) {
      float[][] gates = ways[way].gates;
      for (int i = 1; i <= n; i++) {
        embed(weights.gateBias[way], 0, gates[i], 0);
        weights.input[way].apply(embedded[i], 0, gates[i]);
      }
      ways[way].run(n);
    }
    // The same units are left out throughout a sentence (Gal and Ghahramani, 2016).
    for (int k = 0; k < BOTH; k++) {
      stateMask[k] = mask(STATE_DROPOUT);
    }
    for (int i = 1; i <= n; i++) {
      for (int k = 0; k < NetWeights.HIDDEN; k++) {
        int l = k + NetWeights.HIDDEN;
        kept[i][k] = ways[0].states[i][k] * stateMask[k];
        kept[i][l] = ways[1].states[i][k] * stateMask[l];
      }
    }
    scorer.score(x, kept);
  }

  private static void embed(Matrix table, int row, float[] y, int to) {
    System.arraycopy(table.row(row), 0, y, to, table.columns());
  }

  private float mask(float dropout) {
    return random.nextFloat() < dropout ? 0 : 1 / (1 - dropout);
  }

  private void arc(Tokens x, int d, int gold) {
    int n = x.size;
    softmax(scorer.scores[d], 1, n + 1, gold - 1, errors);
    float[] sought = scorer.sought[d];
    int tag = x.tag[d];
    for (int h = 1; h <= n + 1; h++) {
      float error = errors[h - 1];
      if (h == d || Math.abs(error) < 1e-4f) {
        continue;
      }
      float[] head = scorer.outputs[h];
      for (int k = 0; k < A; k++) {
        soughtGradient[d][k] += error * head[ArcScorer.HEAD + k];
      }
      Matrix.addScaled(error, sought, headGradient[h]);
      if (h <= n) {
        gradients.distances.addOne(tag, NetWeights.distance(d, h), error);
        gradients.pairs.addOne(NetWeights.pair(tag, d, h), x.tag[h], error);
      } else {
        gradients.pairs.addOne(NetWeights.pair(tag, d, 0), NetWeights.ROOT_TAG, error);
      }
    }
  }

  private void relation(int d, int head, int gold) {
    scorer.relate(d, head);
    softmax(scorer.relations, 0, Relations.size(), gold, relationErrors);
    gradients.relationBias.addRow(0, relationErrors, 0);
    gradients.relations.add(scorer.hidden, 0, relationErrors);
    Arrays.fill(hiddenGradient, 0);
    gradients.relations.back(relationErrors, hiddenGradient);
    for (int k = 0; k < M; k++) {
      hiddenGradient[k] *= ArcScorer.slope(scorer.hidden[k]);
    }
    gradients.relationHiddenBias.addRow(0, hiddenGradient, 0);
    Matrix.addScaled(1, hiddenGradient, relationDependentGradient[d]);
    Matrix.addScaled(1, hiddenGradient, relationHeadGradient[head]);
  }

  /** What scores tell each class, less what is so. */
  private static void softmax(float[] scores, int from, int count, int gold, float[] errors) {
    float top = scores[from];
    for (int k = 1; k < count; k++) {
      top = Math.max(top, scores[from + k]);
    }
    double sum = 0;
    for (int k = 0; k < count; k++) {
      errors[k] = (float) StrictMath.exp(scores[from + k] - top);
      sum += errors[k];
    }
    for (int k = 0; k < count; k++) {
      errors[k] = (float) (errors[k] / sum) - (k == gold ? 1 : 0);
    }
  }

  private void arcLayers(int d) {
    gradients.bilinearBias.addRow(0, soughtGradient[d], 0);
    gradients.bilinear.back(soughtGradient[d], dependentGradient[d]);
    float[] outputs = scorer.outputs[d];
    for (int k = 0; k < A; k++) {
      dependentGradient[d][k] *= ArcScorer.slope(outputs[k]);
      headGradient[d][k] *= ArcScorer.slope(outputs[ArcScorer.HEAD + k]);
    }
    gradients.dependentBias.addRow(0, dependentGradient[d], 0);
    gradients.headBias.addRow(0, headGradient[d], 0);
    gradients.dependents.back(dependentGradient[d], stateGradient[d]);
    gradients.heads.back(headGradient[d], stateGradient[d]);
    gradients.relationDependents.back(relationDependentGradient[d], stateGradient[d]);
    gradients.relationHeads.back(relationHeadGradient[d], stateGradient[d]);
    for (int k = 0; k < BOTH; k++) {
      stateGradient[d][k] *= stateMask[k];
    }
  }

  private void recurrences(Tokens x) {
    int n = x.size;
    for (int way = 0; way < 2; way++) {
      ways[way].back(n, stateGradient, gateGradient, gradients.recurrent[way]);
      gradients.input[way].add(embedded, 1, 0, gateGradient, 1, n);
      for (int i = 1; i <= n; i++) {
        gradients.gateBias[way].addRow(0, gateGradient[i], 0);
        gradients.input[way].back(gateGradient[i], embeddedGradient[i]);
      }
    }
    for (int i = 1; i <= n; i++) {
      float[] y = embeddedGradient[i];
      for (int k = 0; k < E; k++) {
        y[k] *= embeddedMask[i][k];
      }
      gradients.words.addRow(words[i], y, 0);
      gradients.classes.addRow(x.fine[i], y, NetWeights.WORD);
      gradients.suffixes.addRow(NetWeights.suffix(x.suffix3[i]), y, SUFFIX_AT);
      gradients.tags.addRow(x.tag[i], y, TAG_AT);
    }
  }
}
