package org.dateline.dedup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Folds the passages of the same words into distinct texts, and tells boilerplate by its
 * repetition: what one outlet prints under article after article, at ever different places.
 *
 * <p>Whether a passage is boilerplate depends on its own day and earlier ones alone, so that one
 * run over many days and a run a day find the same.
 */
final class CopyCollapser {
  /** Articles of one outlet that must have carried a text by a passage's day. */
  static final int BOILERPLATE_ARTICLES = 8;

  /**
   * Share of those in which it must start somewhere else than in the others. A report that an
   * outlet prints again has its passages where they were; a footer moves with each report's length.
   */
  private static final double ELSEWHERE = 0.6;

  /** So many places are enough: the places in a report are few where its outlet has thousands. */
  private static final int ENOUGH_PLACES = 24;

  /** A longer text is a report, however often it is printed. */
  private static final int BOILERPLATE_WORDS = 60;

  /**
   * The result for the passages of the same words.
   *
   * @param text the text to compare, with its passages; null where all are boilerplate
   * @param boilerplate the passages of this run that repetition shows to be boilerplate
   */
  record Collapsed(@Nullable Copies text, List<Occurrence> boilerplate) {}

  /**
   * A text with its passages.
   *
   * @param text the text
   * @param passages its passages, in order
   */
  record Copies(DistinctText text, List<Occurrence> passages) {}

  private CopyCollapser() {}

  /** Folds passages of the same words; sorts the given list. */
  static Collapsed collapse(long high, long low, int words, List<Occurrence> same) {
    Collections.sort(same);
    Set<String> boilerplate =
        words <= BOILERPLATE_WORDS && same.size() >= BOILERPLATE_ARTICLES
            ? boilerplate(same)
            : Set.of();
    List<Occurrence> repeated = new ArrayList<>();
    List<Occurrence> open = new ArrayList<>();
    for (Occurrence next : same) {
      if (next.boilerplate() || boilerplate.contains(next.passageId())) {
        if (next.fresh()) {
          repeated.add(next);
        }
        continue;
      }
      open.add(next);
    }
    Copies copies = open.isEmpty() ? null : new Copies(text(high, low, open), open);
    return new Collapsed(copies, repeated);
  }

  private static DistinctText text(long high, long low, List<Occurrence> passages) {
    Placement earlier = null;
    boolean fresh = false;
    for (Occurrence passage : passages) {
      fresh |= passage.fresh();
      earlier = earlier == null ? passage.earlier() : earlier;
    }
    int firsts = Math.min(passages.size(), DistinctText.MAX_FIRSTS);
    return new DistinctText(high, low, List.copyOf(passages.subList(0, firsts)), fresh, earlier);
  }

  /** The passages, given in order, by whose day their outlet had carried them often enough. */
  private static Set<String> boilerplate(List<Occurrence> same) {
    Map<String, Set<String>> articles = new HashMap<>();
    Map<String, Set<Integer>> places = new HashMap<>();
    Set<String> found = new HashSet<>();
    int from = 0;
    while (from < same.size()) {
      int to = from;
      while (to < same.size() && same.get(to).day() == same.get(from).day()) {
        Occurrence next = same.get(to++);
        if (next.source() != null) {
          articles.computeIfAbsent(next.source(), s -> new HashSet<>()).add(next.articleId());
          places.computeIfAbsent(next.source(), s -> new HashSet<>()).add(next.start());
        }
      }
      for (Occurrence next : same.subList(from, to)) {
        if (next.source() != null) {
          int carried = articles.getOrDefault(next.source(), Set.of()).size();
          int starts = places.getOrDefault(next.source(), Set.of()).size();
          if (carried >= BOILERPLATE_ARTICLES
              && starts >= Math.min(ELSEWHERE * carried, ENOUGH_PLACES)) {
            found.add(next.passageId());
          }
        }
      }
      from = to;
    }
    return found;
  }
}
