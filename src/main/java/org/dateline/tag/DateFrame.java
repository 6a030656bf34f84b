package org.dateline.tag;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * What open dates are placed by: the publication date and the tense about them. News looks back: a
 * weekday, a month or a day without its year is the latest one, unless the clause lies ahead.
 */
final class DateFrame {
  private static final String[] BOUNDS = {"from", "until", "till", "starting", "beginning"};

  private final LocalDate published;
  private final @Nullable LocalDate anchor;
  private final DateTense tense;

  /**
   * A frame.
   *
   * @param anchor the date that "the next day" counts from; null for the publication
   */
  DateFrame(LocalDate published, @Nullable LocalDate anchor, DateTense tense) {
    this.published = published;
    this.anchor = anchor;
    this.tense = tense;
  }

  LocalDate published() {
    return published;
  }

  @Nullable LocalDate anchor() {
    return anchor;
  }

  DateTense.Time tenseAt(DateText t, int word) {
    DateTense.Time time = tense.at(t.token(word));
    // "declared a truce from 24 December": told now, of a day ahead as well as of one behind
    boolean open = time == DateTense.Time.PAST && word > 0 && t.isOneOf(word - 1, BOUNDS);
    return open ? DateTense.Time.PRESENT : time;
  }

  /** A day of a month, its year unknown; null where no year near has it (30 February). */
  @Nullable LocalDate dayOf(int month, int day, DateTense.Time time) {
    LocalDate best = null;
    for (int year = published.getYear() - 4; year <= published.getYear() + 4; year++) {
      if (day > YearMonth.of(year, month).lengthOfMonth()) {
        continue;
      }
      LocalDate candidate = LocalDate.of(year, month, day);
      // A day's slack: publication dates are in UTC, newsrooms are not.
      boolean fits =
          switch (time) {
            case PAST -> !candidate.isAfter(published.plusDays(1));
            case FUTURE -> !candidate.isBefore(published);
            case PRESENT -> true;
          };
      if (fits && (best == null || distance(candidate) < distance(best))) {
        best = candidate;
      }
    }
    return best;
  }

  private long distance(LocalDate day) {
    return Math.abs(ChronoUnit.DAYS.between(day, published));
  }

  /** A month, its year unknown. */
  YearMonth monthOf(int month, DateTense.Time time) {
    YearMonth now = YearMonth.from(published);
    YearMonth same = YearMonth.of(published.getYear(), month);
    if (time == DateTense.Time.FUTURE) {
      return same.isBefore(now) ? same.plusYears(1) : same;
    }
    return same.isAfter(now) ? same.minusYears(1) : same;
  }

  /** A month with "last" (-1), "this" (0) or "next" (1) before it. */
  YearMonth monthOf(int month, int side) {
    YearMonth now = YearMonth.from(published);
    YearMonth same = YearMonth.of(published.getYear(), month);
    if (side < 0) {
      return same.isBefore(now) ? same : same.minusYears(1);
    }
    return side > 0 && !same.isAfter(now) ? same.plusYears(1) : same;
  }

  /** A weekday by the tense: the latest one, the publication's day included, or the next one. */
  LocalDate weekday(int day, DateTense.Time time) {
    DayOfWeek weekday = DayOfWeek.of(day);
    return time == DateTense.Time.FUTURE
        ? published.with(TemporalAdjusters.nextOrSame(weekday))
        : published.with(TemporalAdjusters.previousOrSame(weekday));
  }

  /** A weekday with "last" (-1), "this" (0) or "next" (1) before it. */
  LocalDate weekday(int day, int side) {
    DayOfWeek weekday = DayOfWeek.of(day);
    if (side < 0) {
      return published.with(TemporalAdjusters.previous(weekday));
    }
    return side > 0 ? published.with(TemporalAdjusters.next(weekday)) : published.with(weekday);
  }

  /** A quarter of a year unknown. */
  DateSpan quarter(int quarter, DateTense.Time time) {
    DateSpan same = DateSpan.quarter(published.getYear(), quarter);
    if (time == DateTense.Time.FUTURE) {
      return same.end().isBefore(published)
          ? DateSpan.quarter(published.getYear() + 1, quarter)
          : same;
    }
    return same.start().isAfter(published)
        ? DateSpan.quarter(published.getYear() - 1, quarter)
        : same;
  }

  /** A season, "last" (-1), "this" (0), "next" (1) or without such a word (by tense). */
  DateSpan season(int firstMonth, @Nullable Integer side, DateTense.Time time) {
    int year = published.getYear();
    DateSpan same = DateSpan.season(year, firstMonth);
    DateSpan before = DateSpan.season(year - 1, firstMonth);
    if (side == null) {
      boolean ahead = time == DateTense.Time.FUTURE;
      DateSpan after =
          same.end().isBefore(published) ? DateSpan.season(year + 1, firstMonth) : same;
      return ahead ? after : same.start().isAfter(published) ? before : same;
    }
    if (side < 0) {
      return same.end().isBefore(published)
          ? same
          : before.end().isBefore(published) ? before : DateSpan.season(year - 2, firstMonth);
    }
    if (side > 0) {
      return same.start().isAfter(published) ? same : DateSpan.season(year + 1, firstMonth);
    }
    return before.end().isBefore(published) ? same : before;
  }
}
