package org.dateline.language;

/** A linear model's weights, one for each feature and class. */
interface Weights {

  /**
   * Scores some classes.
   *
   * @param features hashes of the features that are present
   * @param count how many of them there are
   * @param candidates the classes to score, each from 0 to 255
   * @param candidateCount how many of them there are
   * @param scores receives the candidates' scores, in the candidates' order
   */
  void score(int[] features, int count, int[] candidates, int candidateCount, int[] scores);
}
