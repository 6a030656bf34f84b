package org.dateline.dedup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.record.ArticleOverlap;

/** The overlaps of all articles of an input that fits in memory. */
final class ArticleTallies {
  private final Map<String, Integer> words = new HashMap<>();
  private final Map<String, OverlapTally> byLater = new HashMap<>();

  /** Adds words to an article's length. */
  void addWords(String articleId, int count) {
    words.merge(articleId, count, Integer::sum);
  }

  /** Adds a link's share, unless it lies within one article. */
  void add(SharedWords shared) {
    if (shared.betweenArticles()) {
      byLater.computeIfAbsent(shared.rightArticleId(), id -> new OverlapTally()).add(shared);
    }
  }

  /** The articles from which later ones have something. */
  Set<String> earlierArticles() {
    Set<String> articles = new HashSet<>();
    byLater.values().forEach(tally -> articles.addAll(tally.leftArticles()));
    return articles;
  }

  /** The overlaps, in the order of the later articles' ids, then of the earlier ones'. */
  List<ArticleOverlap> overlaps() {
    List<ArticleOverlap> found = new ArrayList<>();
    byLater.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            article -> {
              int rightWords = words.getOrDefault(article.getKey(), 0);
              for (ArticleOverlap overlap : article.getValue().overlaps(rightWords)) {
                int leftWords = words.getOrDefault(overlap.getLeftArticleId(), 0);
                found.add(OverlapTally.withLeftWords(overlap, leftWords));
              }
            });
    return found;
  }
}
