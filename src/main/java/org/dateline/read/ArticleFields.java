package org.dateline.read;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What an input says of an article, as given: a line of JSON, a sidecar, a row of metadata. */
record ArticleFields(
    @Nullable String id,
    @Nullable String source,
    @Nullable String url,
    @Nullable String title,
    @Nullable String author,
    @Nullable String publishedAt,
    @Nullable String language,
    @Nullable String text)
    implements Serializable {

  static final ArticleFields NONE =
      new ArticleFields(null, null, null, null, null, null, null, null);

  /** These fields, and where one is null or blank, the other's. */
  ArticleFields orElse(ArticleFields other) {
    if (other.equals(NONE)) {
      return this;
    }
    return new ArticleFields(
        first(id, other.id),
        first(source, other.source),
        first(url, other.url),
        first(title, other.title),
        first(author, other.author),
        first(publishedAt, other.publishedAt),
        first(language, other.language),
        first(text, other.text));
  }

  /** The same fields with another text. */
  ArticleFields withText(@Nullable String newText) {
    return new ArticleFields(id, source, url, title, author, publishedAt, language, newText);
  }

  private static @Nullable String first(@Nullable String a, @Nullable String b) {
    return a == null || a.isBlank() ? b : a;
  }
}
