package org.dateline.resolve;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What one article tells of one event: what is compared across articles, without the text.
 *
 * @param id the first mention's id
 * @param articleId the article
 * @param day the UTC day of its publication, {@link When#NO_DAY} where unknown
 * @param published its publication time in microseconds since 1970-01-01, 0 where unknown
 * @param eventId the event that an earlier run gave it, or null
 * @param profile what it tells
 */
record Report(
    String id,
    String articleId,
    int day,
    long published,
    @Nullable String eventId,
    Profile profile) {

  /** Its publication time, or null. */
  @Nullable Instant publishedAt() {
    return day == When.NO_DAY ? null : Instant.EPOCH.plus(published, ChronoUnit.MICROS);
  }
}
