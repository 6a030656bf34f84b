package org.dateline.read;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself: schema.org's JSON-LD first, then the Open Graph and the older meta
 * tags.
 */
final class PageHead {
  private static final int MAX_JSON = 1 << 20;
  private static final int MAX_NODES = 2000;

  private static final ObjectMapper JSON =
      new ObjectMapper(
          new JsonFactoryBuilder()
              .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(50).build())
              .build());

  private PageHead() {}

  /** The fields that the page states; its text is JSON-LD's articleBody. */
  static ArticleFields of(Document page) {
    ArticleFields stated = ArticleFields.NONE;
    for (Element script : page.select("script[type=application/ld+json]")) {
      stated = stated.orElse(ofJsonLd(script.data()));
    }
    String address = first(attribute(page, "link[rel=canonical]", "href"), meta(page, "og:url"));
    ArticleFields tags =
        new ArticleFields(
            null,
            address == null ? meta(page, "og:site_name") : null,
            address,
            first(meta(page, "og:title"), meta(page, "twitter:title")),
            first(meta(page, "author"), meta(page, "article:author"), meta(page, "dc.creator")),
            first(
                meta(page, "article:published_time"),
                meta(page, "og:published_time"),
                meta(page, "datepublished"),
                meta(page, "publishdate"),
                meta(page, "pubdate"),
                meta(page, "publish-date"),
                meta(page, "parsely-pub-date"),
                meta(page, "dc.date.issued"),
                meta(page, "dc.date"),
                meta(page, "date"),
                attribute(page, "time[pubdate], time[itemprop=datePublished]", "datetime"),
                attribute(page, "article time[datetime]", "datetime")),
            first(attribute(page, "html[lang]", "lang"), meta(page, "og:locale")),
            null);
    return stated.orElse(tags);
  }

  private static @Nullable String meta(Document page, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (Element meta : page.select("meta[content]")) {
      String key = first(meta.attr("property"), meta.attr("name"), meta.attr("itemprop"));
      if (key != null && key.toLowerCase(Locale.ROOT).equals(lower)) {
        return meta.attr("content");
      }
    }
    return null;
  }

  private static @Nullable String attribute(Document page, String query, String attribute) {
    Element found = page.selectFirst(query);
    return found == null ? null : found.attr(attribute);
  }

  private static @Nullable String first(@Nullable String... values) {
    for (String value : values) {
      if (value != null && !value.isBlank()) {
        return value.strip();
      }
    }
    return null;
  }

  /** The first article among the objects of a JSON-LD script. */
  private static ArticleFields ofJsonLd(String script) {
    if (script.length() > MAX_JSON) {
      return ArticleFields.NONE;
    }
    Deque<JsonNode> open = new ArrayDeque<>();
    try {
      open.add(JSON.readTree(script));
    } catch (JsonProcessingException e) {
      // Broken JSON-LD is common, and the meta tags say the same.
      return ArticleFields.NONE;
    }
    for (int seen = 0; !open.isEmpty() && seen < MAX_NODES; seen++) {
      JsonNode node = open.removeFirst();
      if (isArticle(node.path("@type"))) {
        return ofArticle(node);
      }
      if (node.isArray()) {
        node.forEach(open::addLast);
      } else if (node.isObject()) {
        open.addLast(node.path("@graph"));
        open.addLast(node.path("mainEntity"));
      }
    }
    return ArticleFields.NONE;
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (isArticle(one)) {
          return true;
        }
      }
      return false;
    }
    String name = type.asText("");
    return name.endsWith("Article") || name.endsWith("BlogPosting") || name.equals("Report");
  }

  private static ArticleFields ofArticle(JsonNode node) {
    return new ArticleFields(
        null,
        null,
        text(node.path("url")),
        text(node.path("headline")),
        names(node.path("author")),
        text(node.path("datePublished")),
        text(node.path("inLanguage")),
        text(node.path("articleBody")));
  }

  private static @Nullable String text(JsonNode node) {
    return node.isTextual() && !node.asText().isBlank() ? node.asText() : null;
  }

  private static @Nullable String names(JsonNode node) {
    List<String> names = new ArrayList<>();
    Iterable<JsonNode> nodes = node.isArray() ? node : List.of(node);
    for (JsonNode one : nodes) {
      String name = one.isObject() ? text(one.path("name")) : text(one);
      if (name != null) {
        names.add(name);
      }
    }
    return names.isEmpty() ? null : String.join(", ", names);
  }
}
