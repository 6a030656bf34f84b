package org.dateline.tag;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date phrase and the time that it stands for.
 *
 * @param fromToken its first token
 * @param toToken the token after its last
 * @param start first day of the period; null where the phrase can't be placed on the calendar
 * @param end last day of the period, the same as start for one day; null where start is
 * @param precision how much time the phrase covers
 * @param text the phrase as in the text
 * @param direction on which side of the publication the phrase puts it
 * @param value in TimeML's style: 2024-11-19, 2024-W47, 2024-11, 2024-Q3, 2024, 199 (a decade),
 *     2024-06-03/2024-06-05 (a range), PAST_REF, PRESENT_REF, FUTURE_REF
 */
public record ResolvedDate(
    int fromToken,
    int toToken,
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    Precision precision,
    String text,
    Direction direction,
    String value) {

  /** How much time a phrase covers; the contract's date_precision. */
  public enum Precision {
    /** One day or a few named days. */
    DAY,
    /** A week or a weekend. */
    WEEK,
    /** A month, or some months: a quarter, a season. */
    MONTH,
    /** A year or some years: a decade. */
    YEAR,
    /** No time that can be placed on the calendar. */
    UNKNOWN
  }

  /** The side of the publication date that a phrase points to. */
  public enum Direction {
    /** Before the publication. */
    PAST,
    /** A period that holds the publication date, or a phrase that tells no side. */
    PRESENT,
    /** After the publication. */
    FUTURE
  }
}
