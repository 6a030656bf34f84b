package org.dateline.dedup;

import org.jspecify.annotations.Nullable;

/**
 * What one link adds to the overlap of two articles.
 *
 * @param leftArticleId the earlier passage's article
 * @param leftSource its outlet
 * @param leftMicros when it was published
 * @param leftPassageId the earlier passage
 * @param rightArticleId the later passage's article
 * @param rightSource its outlet
 * @param rightMicros when it was published
 * @param rightPassageId the later passage
 * @param words aligned words
 * @param quoted those in quotation marks in the later passage
 * @param jaccard how alike the two passages are
 */
record SharedWords(
    String leftArticleId,
    @Nullable String leftSource,
    long leftMicros,
    String leftPassageId,
    String rightArticleId,
    @Nullable String rightSource,
    long rightMicros,
    String rightPassageId,
    int words,
    int quoted,
    double jaccard) {

  /** Of two passages and what their texts share. */
  static SharedWords of(Occurrence left, Occurrence right, Words rightWords, Match match) {
    int quoted = 0;
    for (Alignment.Block block : match.alignment().blocks()) {
      for (int i = block.right(); i < block.rightEnd(); i++) {
        quoted += rightWords.is(i, Words.QUOTED) ? 1 : 0;
      }
    }
    return new SharedWords(
        left.articleId(),
        left.source(),
        left.micros(),
        left.passageId(),
        right.articleId(),
        right.source(),
        right.micros(),
        right.passageId(),
        match.alignment().aligned(),
        quoted,
        match.jaccard());
  }

  /** Whether it lies between two articles, and is more than a name or a stock phrase. */
  boolean betweenArticles() {
    return words >= CandidatePairs.SHINGLE && !leftArticleId.equals(rightArticleId);
  }
}
