package org.dateline.resolve;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.record.Mention;
import org.jspecify.annotations.Nullable;

/**
 * One mention of an event with where its words come from.
 *
 * @param mention the mention, its event_id set
 * @param origin the article whose words its article mostly is; its own where it is nobody's copy
 * @param title its article's title, or null
 */
record Telling(Mention mention, String origin, @Nullable String title) {
  /** Earliest published (unknown last), then lowest id. */
  static final Comparator<Telling> FIRST_PUBLISHED = Telling::compare;

  private static int compare(Telling left, Telling right) {
    Instant a = left.mention.getPublishedAt();
    Instant b = right.mention.getPublishedAt();
    if (a == null || b == null) {
      int order = Boolean.compare(a == null, b == null);
      return order != 0 ? order : ids(left, right);
    }
    int order = a.compareTo(b);
    return order != 0 ? order : ids(left, right);
  }

  private static int ids(Telling left, Telling right) {
    return left.mention.getMentionId().compareTo(right.mention.getMentionId());
  }

  /** The outlet; an article without one is an outlet of its own. */
  String source() {
    String source = mention.getSource();
    return source == null || source.isEmpty() ? "article:" + mention.getArticleId() : source;
  }

  /** Whether it repeats another mention word for word. */
  boolean copy() {
    return mention.getCopiedFrom() != null;
  }

  /** One telling of each text and passage group: the earliest. In order of publication. */
  static List<Telling> distinct(List<Telling> tellings) {
    List<Telling> ordered = new ArrayList<>(tellings);
    ordered.sort(FIRST_PUBLISHED);
    Map<String, Telling> byText = new LinkedHashMap<>();
    for (Telling telling : ordered) {
      byText.putIfAbsent(telling.text(), telling);
    }
    return List.copyOf(byText.values());
  }

  /** What tellings that count as one share, see {@link GroupedText}. */
  String text() {
    String copied = mention.getCopiedFrom();
    return GroupedText.grouped(mention)
        ? GroupedText.key(mention)
        : copied == null ? mention.getMentionId() : copied;
  }
}
