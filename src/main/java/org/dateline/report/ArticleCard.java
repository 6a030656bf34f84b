package org.dateline.report;

import org.dateline.record.Article;
import org.jspecify.annotations.Nullable;

/** What the page says of an article. */
record ArticleCard(
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String url,
    @Nullable Long day,
    String inputId) {
  static final ArticleCard UNKNOWN = new ArticleCard(null, null, null, null, "");

  private static final int LONGEST_TITLE = 160;

  static ArticleCard of(Article article) {
    String title = article.getTitle();
    return new ArticleCard(
        title == null ? null : PageText.cut(title, LONGEST_TITLE),
        outlet(article.getSource()),
        WebAddress.of(article.getUrl()),
        Affair.day(article.getPublishedAt()),
        PageText.cut(article.getInputId(), LONGEST_TITLE));
  }

  /** An outlet's name for a reader; null where the input named none. */
  static @Nullable String outlet(@Nullable String source) {
    return source == null ? null : PageText.cut(source, LONGEST_TITLE);
  }
}
