package org.dateline.resolve;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.record.Article;
import org.dateline.record.Event;
import org.dateline.record.Mention;

/**
 * Resolves the mentions that a run wrote once more, and prints what most articles tell of: each
 * event with its sentences, to be read; then how many events an article tells of and how many
 * articles tell of an event.
 */
public final class LargestEvents {
  private LargestEvents() {}

  /**
   * Runs it.
   *
   * @param args the run's output folder; how many events to print, by default 20
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path folder = Path.of(args[0]);
    int count = args.length > 1 ? Integer.parseInt(args[1]) : 20;
    Map<String, String> titles = new HashMap<>();
    for (Article article : EndToEnd.rows(folder, "articles", Article.class)) {
      if (article.getTitle() != null) {
        titles.put(article.getArticleId(), article.getTitle());
      }
    }
    List<Mention> mentions = EndToEnd.rows(folder, "mentions", Mention.class);
    mentions.forEach(mention -> mention.setEventId(null));
    long start = System.nanoTime();
    Resolution resolution =
        new Resolver().resolve(new ResolverInput(mentions, Map.of(), titles, Map.of()));
    out.printf(
        Locale.ROOT,
        "%d mentions, %d events, %d stories, %d claims, %.1f s%n",
        mentions.size(),
        resolution.events().size(),
        resolution.stories().size(),
        resolution.claims().size(),
        (System.nanoTime() - start) / 1e9);
    print(out, resolution, titles, count);
    distribution(out, resolution);
  }

  private static void print(
      PrintStream out, Resolution resolution, Map<String, String> titles, int count) {
    Map<String, List<Mention>> byEvent = new HashMap<>();
    for (Mention mention : resolution.mentions()) {
      if (mention.getCopiedFrom() == null) {
        byEvent.computeIfAbsent(mention.getEventId(), id -> new ArrayList<>()).add(mention);
      }
    }
    List<Event> largest = new ArrayList<>(resolution.events());
    largest.removeIf(event -> !byEvent.containsKey(event.getEventId()));
    largest.sort(
        Comparator.comparingInt((Event event) -> -articles(byEvent.get(event.getEventId())).size())
            .thenComparing(Event::getEventId));
    int rank = 0;
    for (Event event : largest.subList(0, Math.min(count, largest.size()))) {
      List<Mention> told = byEvent.get(event.getEventId());
      told.sort(
          Comparator.comparing(
                  Mention::getPublishedAt, Comparator.nullsFirst(Comparator.naturalOrder()))
              .thenComparing(Mention::getMentionId));
      out.printf(
          "%n%d. %s %s %s: %d articles, %d mentions%n",
          ++rank,
          event.getEventType(),
          event.getRealis(),
          event.getEventDate(),
          articles(told).size(),
          told.size());
      for (Mention mention : told) {
        out.printf(
            "   %s [%s] %s%n",
            mention.getPublishedAt() == null
                ? "undated"
                : mention.getPublishedAt().toString().substring(5, 16),
            titles.get(mention.getArticleId()),
            SuiteScore.described(mention).replaceAll("\\s+", " "));
      }
    }
  }

  private static TreeSet<String> articles(List<Mention> mentions) {
    TreeSet<String> articles = new TreeSet<>();
    mentions.forEach(mention -> articles.add(mention.getArticleId()));
    return articles;
  }

  private static void distribution(PrintStream out, Resolution resolution) {
    Map<String, TreeSet<String>> byArticle = new HashMap<>();
    Map<String, TreeSet<String>> byEvent = new HashMap<>();
    for (Mention mention : resolution.mentions()) {
      byArticle
          .computeIfAbsent(mention.getArticleId(), id -> new TreeSet<>())
          .add(mention.getEventId());
      byEvent
          .computeIfAbsent(mention.getEventId(), id -> new TreeSet<>())
          .add(mention.getArticleId());
    }
    out.println("\nevents told by an article: " + counts(byArticle));
    out.println("articles that tell of an event: " + counts(byEvent));
  }

  private static Map<String, Integer> counts(Map<String, TreeSet<String>> sets) {
    Map<Integer, Integer> counts = new TreeMap<>();
    sets.values().forEach(set -> counts.merge(Math.min(set.size(), 11), 1, Integer::sum));
    Map<String, Integer> named = new java.util.LinkedHashMap<>();
    counts.forEach((size, of) -> named.put(size > 10 ? "more" : String.valueOf(size), of));
    return named;
  }
}
