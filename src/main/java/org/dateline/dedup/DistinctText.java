package org.dateline.dedup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All passages of the same words. What compares, links and groups is the text; its passages share
 * the result.
 *
 * @param high first 64 bits of the hash of its words
 * @param low last 64 bits
 * @param firsts its earliest passages, at most {@link #MAX_FIRSTS}, in order
 * @param fresh whether any of its passages is of this run
 * @param earlier where the earliest of its passages of earlier runs was placed; null where all are
 *     of this run
 */
record DistinctText(
    long high, long low, List<Occurrence> firsts, boolean fresh, @Nullable Placement earlier)
    implements Comparable<DistinctText> {

  /** How many passages of a text may be linked one by one to those of another text. */
  static final int MAX_FIRSTS = 32;

  /**
   * Two passages of texts of which one updates or contains the other are linked one by one where
   * the product of their places, from 1, is no more. So a text that one article has is linked to
   * each of 32 copies of another. Past it, they are reached through their groups: 20,000 copies of
   * each of two versions would make 400 million links.
   */
  static final int MAX_PAIRS = 64;

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

  @Override
  public int compareTo(DistinctText other) {
    return first().compareTo(other.first());
  }
}
