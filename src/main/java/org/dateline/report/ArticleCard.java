package org.dateline.report;

import org.dateline.record.Article;
import org.jspecify.annotations.Nullable;

/**
 * What the page says of an article; its opening words stand for a title that the input did not
 * give.
 */
record ArticleCard(
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String url,
    @Nullable Long day,
    String inputId) {
  static final ArticleCard UNKNOWN = new ArticleCard(null, null, null, null, "");

  private static final int LONGEST_TITLE = 160;
  private static final int OPENING = 80;

  static ArticleCard of(Article article) {
    String title = article.getTitle();
    return new ArticleCard(
        title == null ? opening(article.getText()) : PageText.cut(title, LONGEST_TITLE),
        outlet(article.getSource()),
        WebAddress.of(article.getUrl()),
        Affair.day(article.getPublishedAt()),
        PageText.cut(article.getInputId(), LONGEST_TITLE));
  }

  private static @Nullable String opening(String text) {
    String start = text.substring(0, Math.min(text.length(), 4 * OPENING)).strip();
    int line = start.indexOf('\n');
    start = (line < 0 ? start : start.substring(0, line)).strip();
    return start.isEmpty() ? null : PageText.cut(start, OPENING);
  }

  /** An outlet's name for a reader; null where the input named none. */
  static @Nullable String outlet(@Nullable String source) {
    return source == null ? null : PageText.cut(source, LONGEST_TITLE);
  }
}
