package org.dateline.dedup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.record.ArticleOverlap;

/**
 * The overlaps of one article with the earlier articles that it shares passages with. A passage
 * that is linked several times counts once, with its longest alignment.
 */
final class OverlapTally {
  private static final double COPY_SHARE = 0.6;
  private static final double COPY_JACCARD = 0.8;
  private static final double REWRITE_SHARE = 0.25;
  private static final double MOSTLY_QUOTED = 0.8;

  /** Likeness is summed in millionths, so that the order of links does not show in it. */
  private static final double PARTS = 1e6;

  /** For each passage the longest of its alignments, and the words of all of these. */
  private static final class LongestShared {
    private final Map<String, Integer> longest = new HashMap<>(4);
    private int words;

    void add(String passageId, int aligned) {
      Integer before = longest.get(passageId);
      if (before == null || before < aligned) {
        longest.put(passageId, aligned);
        words += aligned - (before == null ? 0 : before);
      }
    }

    int words() {
      return words;
    }
  }

  private static final class Earlier {
    private final SharedWords example;
    private final LongestShared left = new LongestShared();
    private final LongestShared right = new LongestShared();
    private int pairs;
    private int quoted;
    private int words;
    private long likeness;

    Earlier(SharedWords example) {
      this.example = example;
    }

    void add(SharedWords shared) {
      pairs++;
      words += shared.words();
      quoted += shared.quoted();
      likeness += Math.round(shared.jaccard() * PARTS) * shared.words();
      left.add(shared.leftPassageId(), shared.words());
      right.add(shared.rightPassageId(), shared.words());
    }
  }

  private final Map<String, Earlier> byArticle = new HashMap<>();
  private final LongestShared copied = new LongestShared();

  /** Adds a link to a passage of an earlier article. */
  void add(SharedWords shared) {
    byArticle.computeIfAbsent(shared.leftArticleId(), id -> new Earlier(shared)).add(shared);
    copied.add(shared.rightPassageId(), shared.words());
  }

  /** The earlier articles. */
  Set<String> leftArticles() {
    return byArticle.keySet();
  }

  /**
   * The overlaps, in the order of the earlier articles' ids. Their left_in_right is the number of
   * the earlier article's words that are shared, for {@link #withLeftWords} to divide.
   */
  List<ArticleOverlap> overlaps(int rightWords) {
    List<ArticleOverlap> overlaps = new ArrayList<>(byArticle.size());
    double copiedShare = share(copied.words(), rightWords);
    for (Earlier earlier : byArticle.values()) {
      SharedWords example = earlier.example;
      int shared = earlier.right.words();
      double rightInLeft = share(shared, rightWords);
      double quoted = earlier.words == 0 ? 0 : (double) earlier.quoted / earlier.words;
      double likeness = earlier.words == 0 ? 0 : earlier.likeness / PARTS / earlier.words;
      overlaps.add(
          ArticleOverlap.newBuilder()
              .setLeftArticleId(example.leftArticleId())
              .setRightArticleId(example.rightArticleId())
              .setLeftSource(example.leftSource())
              .setRightSource(example.rightSource())
              .setRelation(relation(rightInLeft, likeness, quoted))
              .setPassagePairs(earlier.pairs)
              .setSharedWords(shared)
              .setLeftInRight((double) earlier.left.words())
              .setRightInLeft(rightInLeft)
              .setQuotedShare(quoted)
              .setRightCopiedShare(copiedShare)
              .setLeftPublishedAt(Occurrence.instant(example.leftMicros()))
              .setPublishedAt(Occurrence.instant(example.rightMicros()))
              .build());
    }
    overlaps.sort(Comparator.comparing(ArticleOverlap::getLeftArticleId));
    return overlaps;
  }

  private static String relation(double rightInLeft, double likeness, double quoted) {
    if (quoted >= MOSTLY_QUOTED || rightInLeft < REWRITE_SHARE) {
      return "SHARES_QUOTES";
    }
    return rightInLeft >= COPY_SHARE && likeness >= COPY_JACCARD ? "COPY" : "REWRITE";
  }

  /** Gives an overlap of {@link #overlaps} its share of the earlier article, of so many words. */
  static ArticleOverlap withLeftWords(ArticleOverlap overlap, int leftWords) {
    overlap.setLeftInRight(share((int) overlap.getLeftInRight(), leftWords));
    return overlap;
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : Math.min(1, (double) part / whole);
  }
}
