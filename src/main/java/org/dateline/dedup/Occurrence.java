package org.dateline.dedup;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.dateline.record.Passage;
import org.dateline.record.PassageIndexEntry;
import org.jspecify.annotations.Nullable;

/**
 * One passage as dedup sees it, of this run or of an earlier one. The natural order is the one that
 * chooses canonical passages: the earliest published (unknown last), then the longest, then the
 * lowest id.
 *
 * @param passageId the passage
 * @param articleId its article
 * @param source its article's outlet
 * @param micros when its article was published, microseconds since 1970 UTC; {@link #UNDATED} where
 *     unknown
 * @param start first code point in the article's text
 * @param end code point after the last
 * @param text what the article says from start to end
 * @param boilerplate whether it is known to be boilerplate, so that it only counts
 * @param earlier where an earlier run placed it; null for a passage of this run
 */
record Occurrence(
    String passageId,
    String articleId,
    @Nullable String source,
    long micros,
    int start,
    int end,
    String text,
    boolean boilerplate,
    @Nullable Placement earlier)
    implements Comparable<Occurrence> {

  /** Publication time of an article that has none. */
  static final long UNDATED = Long.MAX_VALUE;

  private static final long MICROS_A_DAY = 86_400_000_000L;

  /** A passage of this run. */
  static Occurrence of(Passage passage) {
    return new Occurrence(
        passage.getPassageId(),
        passage.getArticleId(),
        passage.getSource(),
        micros(passage.getPublishedAt()),
        passage.getStart(),
        passage.getEnd(),
        passage.getText(),
        false,
        null);
  }

  /** A passage of an earlier run. */
  static Occurrence of(PassageIndexEntry entry) {
    return new Occurrence(
        entry.getPassageId(),
        entry.getArticleId(),
        entry.getSource(),
        micros(entry.getPublishedAt()),
        entry.getStart(),
        entry.getEnd(),
        entry.getText(),
        entry.getKind().equals("BOILERPLATE"),
        new Placement(
            entry.getGroupId(),
            entry.getCanonicalPassageId(),
            entry.getCanonicalArticleId(),
            entry.getCanonicalSource(),
            entry.getLeads()));
  }

  /** Whether this run covers it. */
  boolean fresh() {
    return earlier == null;
  }

  /** Code points. */
  int length() {
    return end - start;
  }

  /** Days since 1970 UTC; {@link #UNDATED} where unknown. */
  long day() {
    return day(micros);
  }

  /** Days since 1970 UTC of a time in microseconds; {@link #UNDATED} stays. */
  static long day(long micros) {
    return micros == UNDATED ? UNDATED : Math.floorDiv(micros, MICROS_A_DAY);
  }

  /** When its article was published; null where unknown. */
  @Nullable Instant publishedAt() {
    return instant(micros);
  }

  /** A time in microseconds; null for {@link #UNDATED}. */
  static @Nullable Instant instant(long micros) {
    return micros == UNDATED ? null : Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
  }

  /** Microseconds of a time; {@link #UNDATED} for null. */
  static long micros(@Nullable Instant time) {
    return time == null ? UNDATED : ChronoUnit.MICROS.between(Instant.EPOCH, time);
  }

  @Override
  public int compareTo(Occurrence other) {
    int order = Long.compare(micros, other.micros);
    order = order != 0 ? order : Integer.compare(other.length(), length());
    return order != 0 ? order : passageId.compareTo(other.passageId);
  }
}
