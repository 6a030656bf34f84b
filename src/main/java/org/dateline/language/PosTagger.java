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

  /** Halves of words that a typist broke: the treebanks' mail has them, news does not. */
  private static final int BROKEN = TagSet.of("GW");

  private final Weights weights;
  private final TagDictionary dictionary;
  private final int[] features = new int[TagFeatures.MAX];
  private final int[] candidates = new int[64];
  private final int[] scores = new int[64];
  private int tags;

  PosTagger(Weights weights, TagDictionary dictionary) {
    this.weights = weights;
    this.dictionary = dictionary;
  }

  /** Tags all tokens in place. */
  void tag(Tokens tokens) {
    for (int i = 1; i <= tokens.size; i++) {
      tokens.tag[i] = whole(tokens, i);
    }
  }

  /** The same, where some tokens are names if they are not taken for anything but a gerund. */
  void tag(Tokens tokens, IntPredicate named) {
    for (int i = 1; i <= tokens.size; i++) {
      int tag = whole(tokens, i);
      tokens.tag[i] = tag == GERUND && named.test(i - 1) ? NAME : tag;
    }
  }

  private int whole(Tokens tokens, int i) {
    int tag = predict(tokens, i);
    return tag == BROKEN ? best(BROKEN) : tag;
  }

  /** The best tag of a token, the tokens before it being tagged. */
  int predict(Tokens tokens, int i) {
    long allowed = dictionary.allowed(tokens.word[i]);
    tags = TagDictionary.unpack(allowed, candidates);
    if (tags == 1) {
      return candidates[0];
    }
    int count = TagFeatures.extract(tokens, i, dictionary, features);
    weights.score(features, count, candidates, tags, scores);
    return best(-1);
  }

  /** The best of the tags last scored, save one; that one where there is no other. */
  private int best(int but) {
    int best = -1;
    for (int c = 0; c < tags; c++) {
      if (candidates[c] != but && (best < 0 || scores[c] > scores[best])) {
        best = c;
      }
    }
    return best < 0 ? but : candidates[best];
  }

  /** The features of the token that was last predicted, for training. */
  int[] features() {
    return features;
  }
}
