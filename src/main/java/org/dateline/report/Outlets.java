package org.dateline.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.record.Article;
import org.dateline.record.Mention;
import org.dateline.record.Passage;
import org.jspecify.annotations.Nullable;

/** What each outlet wrote itself and what it carried of others. */
final class Outlets {
  /** Stands for articles whose input names no outlet. */
  static final String UNNAMED = "(no outlet given)";

  /** One outlet's counts. */
  static final class Row {
    long articles;
    long passages;
    long copiedFromOthers;
    long copiedFromItself;
    long reports;
    long copiedReports;
  }

  private record Copy(String outlet, String canonicalPassageId) {}

  private final Map<String, Row> rows = new TreeMap<>();
  private final Map<String, String> canonical = new HashMap<>();
  private final List<Copy> copies = new ArrayList<>();
  private final Tally<Overview.Dyad> flows = new Tally<>();

  void add(Article article) {
    row(article.getSource()).articles++;
  }

  void add(Mention mention) {
    Row row = row(mention.getSource());
    row.reports++;
    row.copiedReports += mention.getCopiedFrom() == null ? 0 : 1;
  }

  /** Takes a passage; who wrote what it repeats is settled at the end. */
  void add(Passage passage) {
    if (!passage.getKind().equals("BODY")) {
      return;
    }
    row(passage.getSource()).passages++;
    String outlet = name(passage.getSource());
    if (passage.getIsCanonical()) {
      if (passage.getRelation().equals("CANONICAL")) {
        canonical.put(passage.getPassageId(), outlet);
      }
    } else if (passage.getEarlierSource() != null) {
      copied(outlet, name(passage.getEarlierSource()));
    } else if (passage.getCanonicalPassageId() != null) {
      copies.add(new Copy(outlet, passage.getCanonicalPassageId()));
    }
  }

  /** Ends the passages. */
  void settle() {
    for (Copy copy : copies) {
      copied(copy.outlet(), canonical.getOrDefault(copy.canonicalPassageId(), UNNAMED));
    }
    copies.clear();
    canonical.clear();
  }

  /** By name of outlet. */
  Map<String, Row> rows() {
    return rows;
  }

  /** Passages that the second outlet of a pair carried after the first. */
  Tally<Overview.Dyad> flows() {
    return flows;
  }

  private void copied(String by, String from) {
    Row row = row(by);
    if (by.equals(from)) {
      row.copiedFromItself++;
    } else {
      row.copiedFromOthers++;
      flows.add(new Overview.Dyad(from, by));
    }
  }

  private Row row(@Nullable String source) {
    return rows.computeIfAbsent(name(source), name -> new Row());
  }

  private static String name(@Nullable String source) {
    String outlet = ArticleCard.outlet(source);
    return outlet == null ? UNNAMED : outlet;
  }
}
