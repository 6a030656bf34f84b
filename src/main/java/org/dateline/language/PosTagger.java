package org.dateline.language;

import java.util.function.IntPredicate;

/**
 * Penn Treebank tags, from left to right by a linear model over the words around and the two tags
 * before (averaged perceptron: Collins, 2002). One instance a thread; weights and dictionary are
 * shared.
 */
final class PosTagger {

  private static final int GERUND = TagSet.of("VBG");
  private static final int NAME = TagSet.of("NNP");

  private final Weights weights;
  private final TagDictionary dictionary;
  private final int[] features = new int[TagFeatures.MAX];
  private final int[] candidates = new int[64];
  private final int[] scores = new int[64];

  PosTagger(Weights weights, TagDictionary dictionary) {
    this.weights = weights;
    this.dictionary = dictionary;
  }

  /** Tags all tokens in place. */
  void tag(Tokens tokens) {
    for (int i = 1; i <= tokens.size; i++) {
      tokens.tag[i] = predict(tokens, i);
    }
  }

  /** The same, where some tokens are names if they are not taken for anything but a gerund. */
  void tag(Tokens tokens, IntPredicate named) {
    for (int i = 1; i <= tokens.size; i++) {
      int tag = predict(tokens, i);
      tokens.tag[i] = tag == GERUND && named.test(i - 1) ? NAME : tag;
    }
  }

  /** The best tag of a token, the tokens before it being tagged. */
  int predict(Tokens tokens, int i) {
    long allowed = dictionary.allowed(tokens.word[i]);
    int n = TagDictionary.unpack(allowed, candidates);
    if (n == 1) {
      return candidates[0];
    }
    int count = TagFeatures.extract(tokens, i, dictionary, features);
    weights.score(features, count, candidates, n, scores);
    int best = 0;
    for (int c = 1; c < n; c++) {
      if (scores[c] > scores[best]) {
        best = c;
      }
    }
    return candidates[best];
  }

  /** The features of the token that was last predicted, for training. */
  int[] features() {
    return features;
  }
}
