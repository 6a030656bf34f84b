package org.dateline.report;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.record.Article;
import org.dateline.record.Mention;
import org.dateline.record.Rejected;
import org.jspecify.annotations.Nullable;

/** What a run could not use, or not fully, with examples. */
final class Quality {
  private static final int MAX_EXAMPLES = 20;
  private static final int LONGEST = 200;

  /** Input refused for one reason. */
  static final class Refusal {
    private final TreeSet<Rejected> examples =
        new TreeSet<>(
            Comparator.comparing(Rejected::getInputFile)
                .thenComparing(
                    Rejected::getPosition, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Rejected::getDetail));
    long count;

    private void add(Rejected row) {
      count++;
      examples.add(row);
      if (examples.size() > MAX_EXAMPLES) {
        examples.pollLast();
      }
    }

    List<Rejected> examples() {
      return List.copyOf(examples);
    }
  }

  /** Articles that share a fault. */
  static final class Fault {
    private final TreeMap<String, ArticleCard> examples = new TreeMap<>();
    long count;

    private void add(Article article) {
      count++;
      examples.put(article.getArticleId(), ArticleCard.of(article));
      if (examples.size() > MAX_EXAMPLES) {
        examples.pollLastEntry();
      }
    }

    List<ArticleCard> examples() {
      return List.copyOf(examples.values());
    }
  }

  final Fault undated = new Fault();
  final Fault untagged = new Fault();
  final Fault unnamed = new Fault();
  final Tally<String> languages = new Tally<>();
  final Tally<Long> days = new Tally<>();
  private final Map<String, Refusal> refusals = new TreeMap<>();
  private final Set<String> tagged = new HashSet<>();
  long articles;
  long rejected;

  void add(Mention mention) {
    tagged.add(mention.getArticleId());
  }

  /** Takes an article, after all mentions. */
  void add(Article article) {
    articles++;
    String language = article.getLanguage();
    languages.add(language == null ? "" : language);
    Long day = Affair.day(article.getPublishedAt());
    if (day == null) {
      undated.add(article);
    } else {
      days.add(day);
    }
    if (article.getSource() == null) {
      unnamed.add(article);
    }
    if (!tagged.contains(article.getArticleId())) {
      untagged.add(article);
    }
  }

  void add(Rejected row) {
    rejected++;
    Refusal refusal =
        refusals.computeIfAbsent(row.getStage() + " " + row.getReason(), key -> new Refusal());
    refusal.add(row);
  }

  /** By stage and reason. */
  Map<String, Refusal> refusals() {
    return refusals;
  }

  /** First and last day on which an article was published; null where none is dated. */
  @Nullable List<Long> period() {
    if (days.size() == 0) {
      return null;
    }
    List<Long> all = List.copyOf(days.byKey().keySet());
    return List.of(all.get(0), all.get(all.size() - 1));
  }

  /** Text for a table's cell; null stays null. */
  static @Nullable String brief(@Nullable String text) {
    return text == null ? null : PageText.cut(text, LONGEST);
  }

  static String text(String text) {
    return PageText.cut(text, LONGEST);
  }

  /** The last part of a path: a page that is passed on should not tell where files lie. */
  static String fileName(String path) {
    return text(path.substring(path.lastIndexOf('/') + 1));
  }
}
