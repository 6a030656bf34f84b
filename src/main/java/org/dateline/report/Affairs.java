package org.dateline.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.record.Article;
import org.dateline.record.Claim;
import org.dateline.record.Event;
import org.dateline.record.Mention;
import org.dateline.record.Story;
import org.dateline.write.Datasets;
import org.jspecify.annotations.Nullable;

/** The affairs that the page shows, the most independently told first, with what is behind them. */
final class Affairs {
  /** Events on one page; a browser filters as many in a blink. */
  static final int MAX_EVENTS = 60_000;

  private final List<Affair> affairs = new ArrayList<>();
  private final Map<String, Affair> byEvent = new HashMap<>();
  private final Map<String, ReportedEvent> events = new HashMap<>();
  private final Set<String> cited = new HashSet<>();
  private final Map<String, ArticleCard> articles = new TreeMap<>();
  private long leftOut;

  private Affairs() {}

  /** Chooses by the stories of a run. */
  static Affairs choose(DatasetReader reader) throws IOException {
    return choose(reader, MAX_EVENTS);
  }

  static Affairs choose(DatasetReader reader, int maxEvents) throws IOException {
    Affairs chosen = new Affairs();
    List<Affair> all = new ArrayList<>();
    reader.forEach(Datasets.STORIES, (Story story) -> all.add(new Affair(story)));
    all.sort(Affair.ORDER);
    int room = maxEvents;
    for (Affair affair : all) {
      if (affair.room() > room) {
        break;
      }
      room -= affair.room();
      chosen.affairs.add(affair);
      for (String id : affair.story().getEventIds()) {
        if (affair.shows(id)) {
          chosen.byEvent.putIfAbsent(id, affair);
        }
      }
    }
    chosen.leftOut = all.size() - chosen.affairs.size();
    return chosen;
  }

  void add(Event event) {
    Affair affair = byEvent.get(event.getEventId());
    if (affair != null && !events.containsKey(event.getEventId())) {
      ReportedEvent reported = new ReportedEvent(event);
      events.put(event.getEventId(), reported);
      affair.add(reported);
    }
  }

  /** Takes a claim of an event that was added before. */
  void add(Claim claim) {
    ReportedEvent event = events.get(claim.getEventId());
    if (event != null) {
      event.add(claim);
      cited.addAll(claim.getMentionIds());
    }
  }

  /** Takes a mention of an event, after all claims. */
  void add(Mention mention) {
    String id = mention.getEventId();
    ReportedEvent event = id == null ? null : events.get(id);
    if (event != null) {
      event.add(Report.of(mention, cited.contains(mention.getMentionId())));
    }
  }

  /** Ends the mentions: from here on only the articles of those that are shown are kept. */
  void awaitArticles() {
    for (ReportedEvent event : events.values()) {
      for (Report report : event.reports()) {
        articles.put(report.articleId(), ArticleCard.UNKNOWN);
      }
    }
  }

  void add(Article article) {
    articles.computeIfPresent(article.getArticleId(), (id, none) -> ArticleCard.of(article));
  }

  List<Affair> list() {
    return affairs;
  }

  /** Affairs that there was no room for. */
  long leftOut() {
    return leftOut;
  }

  int eventCount() {
    return events.size();
  }

  @Nullable ArticleCard article(String articleId) {
    return articles.get(articleId);
  }
}
