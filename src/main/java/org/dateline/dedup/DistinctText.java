package org.dateline.dedup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All passages of the same words, none more than the look-back after the one before it. What
 * compares, links and groups is the text; its passages share the result.
 *
 * @param high first 64 bits of the hash of its words
 * @param low last 64 bits
 * @param firsts its earliest passages, at most {@link #MAX_FIRSTS}, in order
 * @param firstDay day of the earliest
 * @param lastDay day of the latest
 * @param fresh whether any of its passages is of this run
 * @param earlier where the earliest of its passages of earlier runs was placed; null where all are
 *     of this run
 */
record DistinctText(
    long high,
    long low,
    List<Occurrence> firsts,
    long firstDay,
    long lastDay,
    boolean fresh,
    @Nullable Placement earlier)
    implements Comparable<DistinctText> {

  /**
   * How many passages of a text are linked one by one to those of a text that updates or contains
   * it. Past it, the others are reached through their group: 20,000 copies of each of two versions
   * would make 400 million links.
   */
  static final int MAX_FIRSTS = 8;

  /** The earliest passage. */
  Occurrence first() {
    return firsts.get(0);
  }

  /** What grouping needs to know of it. */
  TextHead head() {
    Occurrence first = first();
    return new TextHead(
        first.passageId(),
        first.articleId(),
        first.source(),
        first.micros(),
        first.length(),
        first.fresh(),
        earlier);
  }

  /** Whether two texts are worth a comparison: one has passages of this run, near the other's. */
  static boolean comparable(DistinctText one, DistinctText other, int lookbackDays) {
    return (one.fresh || other.fresh)
        && apart(one.firstDay, one.lastDay, other.firstDay, other.lastDay) <= lookbackDays;
  }

  /** Days between the closest passages of two texts; 0 where they overlap or one is undated. */
  static long apart(long firstDay, long lastDay, long otherFirst, long otherLast) {
    if (lastDay == Occurrence.UNDATED || otherLast == Occurrence.UNDATED) {
      return 0;
    }
    return Math.max(0, Math.max(otherFirst - lastDay, firstDay - otherLast));
  }

  @Override
  public int compareTo(DistinctText other) {
    return first().compareTo(other.first());
  }
}
