package org.dateline.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An article's fields under the names that inputs give them. The first name is ours; the others, in
 * falling preference, are those of news-please, newspaper, trafilatura, Fundus, JSON Feed and of
 * the news search services.
 */
enum FieldName {
  ID("id", "uuid", "guid", "article_id", "input_id"),
  SOURCE(
      "source",
      "source_domain",
      "outlet",
      "publisher",
      "site_name",
      "sitename",
      "hostname",
      "site",
      "domain"),
  URL("url", "link", "canonical_link", "web_url"),
  TITLE("title", "headline"),
  AUTHOR("author", "authors", "byline", "creator"),
  PUBLISHED_AT(
      "published_at",
      "date_publish",
      "publishedAt",
      "published",
      "date_published",
      "datePublished",
      "publish_date",
      "publishing_date",
      "pub_date",
      "pubDate",
      "publication_date",
      "date"),
  LANGUAGE("language", "lang", "meta_lang"),
  TEXT(
      "text",
      "maintext",
      "plaintext",
      "content_text",
      "articleBody",
      "article_text",
      "body",
      "content");

  private static final Map<String, FieldName> BY_NAME = new HashMap<>();

  static {
    for (FieldName field : values()) {
      for (String name : field.names) {
        BY_NAME.put(name, field);
      }
    }
  }

  private final List<String> names;

  FieldName(String... names) {
    this.names = List.of(names);
  }

  /** The field that a name stands for, or null. */
  static @Nullable FieldName of(String name) {
    return BY_NAME.get(name);
  }

  /** How far a name is from ours: 0 for our own. */
  int rank(String name) {
    return names.indexOf(name);
  }

  /** Whether a bare number is an honest value: numeric ids, dates in seconds since 1970. */
  boolean takesNumbers() {
    return this == ID || this == PUBLISHED_AT;
  }
}
