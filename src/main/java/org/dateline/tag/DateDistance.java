package org.dateline.tag;

import java.time.LocalDate;
import java.time.YearMonth;
import org.dateline.lexicon.DateWords;
import org.dateline.lexicon.DateWords.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Counted distances: "three days ago", "two months before", "the past 24 hours", "in two weeks".
 */
final class DateDistance {
  /** From here on a count of days is a round figure, told to the month. */
  private static final int ROUND_DAYS = 100;

  private static final int ROUND_WEEKS = 9;

  private final DateWords words;
  private final DateCalendar calendar;
  private final NumberReader numbers;

  DateDistance(DateWords words, DateCalendar calendar, NumberReader numbers) {
    this.words = words;
    this.calendar = calendar;
    this.numbers = numbers;
  }

  /** The phrase that begins at a word; null where none does. */
  @Nullable DateMatch match(DateText t, int i, DateFrame frame) {
    int at = t.is(i, "the") ? i + 1 : i;
    if (t.isOneOf(at, "last", "past", "previous")) {
      return window(t, i, at, frame);
    }
    if (at > i) {
      return null;
    }
    boolean in = t.is(i, "in");
    int start = in ? i + 1 : i;
    Count count = count(t, start);
    if (count == null) {
      return null;
    }
    if (in) {
      Unit unit = words.unit(t.word(count.to()));
      boolean ahead =
          unit != null
              && unit.compareTo(Unit.DAY) >= 0
              && !t.is(i - 1, "time")
              && frame.tenseAt(t, i) == DateTense.Time.FUTURE;
      return ahead && unit != null
          ? shifted(i, count.to() + 1, unit, count, 1, frame.published())
          : null;
    }
    return away(t, i, count, frame);
  }

  /** A number and where it ends; NaN where it is only "several". */
  private record Count(int to, double value) {}

  private @Nullable Count count(DateText t, int i) {
    if (t.isOneOf(i, "a", "an") && words.unit(t.word(i + 1)) != null) {
      return new Count(i + 1, 1);
    }
    if (!t.isWhole(i)) {
      return null;
    }
    NumberPhrase number = numbers.read(t.sentence(), t.token(i));
    if (number == null) {
      return null;
    }
    int to = t.wordOf(number.to());
    if (t.is(to, "of")) {
      to++;
    }
    if (t.is(to, "and") && t.is(to + 1, "a") && t.is(to + 2, "half")) {
      to += 3;
    }
    return new Count(to, number.low() == number.high() ? number.low() : Double.NaN);
  }

  /** "two days after", "nearly a week before", of another event; null where none begins there. */
  @Nullable DateGap gap(DateText t, int i) {
    Count count = count(t, i);
    boolean uncounted = count == null && i >= 0 && words.unit(t.word(i)) != null;
    int at = count != null ? count.to() : i;
    Unit unit = count != null || uncounted ? words.unit(t.word(at)) : null;
    boolean plural = t.word(at).endsWith("s");
    boolean after = t.is(at + 1, "after");
    if (unit == null
        || !(after || t.is(at + 1, "before"))
        || (uncounted && !plural)
        || at + 2 >= t.size()
        || t.isOneOf(at + 2, ".", ",", ";", ")", ":")) {
      return null;
    }
    double value = count == null ? Double.NaN : count.value();
    return new DateGap(t.token(i), t.token(at + 1) + 1, unit, value, after ? -1 : 1);
  }

  /** "three days ago", "two days later", "two months before", "two Sundays ago". */
  private @Nullable DateMatch away(DateText t, int i, Count count, DateFrame frame) {
    int at = count.to();
    int weekday = calendar.weekday(t, at);
    if (weekday > 0 && t.is(at + 1, "ago") && count.value() >= 1 && count.value() < 60) {
      LocalDate last = frame.weekday(weekday, -1);
      return DateMatch.of(i, at + 2, DateSpan.day(last.minusWeeks((long) count.value() - 1)));
    }
    Unit unit = words.unit(t.word(at));
    if (unit == null) {
      return null;
    }
    LocalDate anchor = frame.anchor();
    LocalDate near = anchor == null ? frame.published() : anchor;
    boolean open = at + 2 >= t.size() || t.isOneOf(at + 2, ".", ",", ";", ")", ":");
    return switch (t.word(at + 1)) {
      case "ago" -> shifted(i, at + 2, unit, count, -1, frame.published());
      case "earlier" -> shifted(i, at + 2, unit, count, -1, near);
      case "before" -> open ? shifted(i, at + 2, unit, count, -1, near) : null;
      case "later" -> anchor == null ? null : shifted(i, at + 2, unit, count, 1, anchor);
      case "after" -> open && anchor != null ? shifted(i, at + 2, unit, count, 1, anchor) : null;
      case "from" ->
          t.is(at + 2, "now") ? shifted(i, at + 3, unit, count, 1, frame.published()) : null;
      default -> null;
    };
  }

  private static @Nullable DateMatch shifted(
      int from, int to, Unit unit, Count count, int sign, LocalDate origin) {
    if (Double.isNaN(count.value())) {
      return DateMatch.reference(from, to, sign < 0 ? "PAST_REF" : "FUTURE_REF");
    }
    DateSpan span = shift(unit, count.value(), sign, origin);
    return span == null ? null : DateMatch.of(from, to, span);
  }

  /** The unit at a distance; null where it leaves the years that records hold. */
  private static @Nullable DateSpan shift(Unit unit, double count, int sign, LocalDate origin) {
    if (count > 100_000) {
      return null;
    }
    long n = (long) count * sign;
    LocalDate day =
        switch (unit) {
          case SECOND, MINUTE -> origin;
          case HOUR -> origin.plusDays(n / 24);
          case DAY, NIGHT -> origin.plusDays(n);
          case WEEK, WEEKEND -> origin.plusWeeks(n);
          case FORTNIGHT -> origin.plusWeeks(2 * n);
          case MONTH -> origin.plusMonths(n);
          case QUARTER -> origin.plusMonths(3 * n);
          case YEAR, HALF -> origin.plusYears(n);
          case DECADE -> origin.plusYears(10 * n);
          case CENTURY -> origin.plusYears(100 * n);
        };
    if (day.getYear() < 1 || day.getYear() > 9999) {
      return null;
    }
    YearMonth month = YearMonth.from(day);
    return switch (unit) {
      case SECOND, MINUTE, HOUR -> DateSpan.day(day);
      case DAY, NIGHT -> count < ROUND_DAYS ? DateSpan.day(day) : DateSpan.month(month);
      case WEEK, FORTNIGHT -> count < ROUND_WEEKS ? DateSpan.week(day) : DateSpan.month(month);
      case WEEKEND -> DateSpan.weekend(day);
      case MONTH, QUARTER -> DateSpan.month(month);
      case YEAR, DECADE, CENTURY -> DateSpan.year(day.getYear());
      case HALF -> null;
    };
  }

  /** "the past 24 hours", "the last three days", "the past few weeks". */
  private @Nullable DateMatch window(DateText t, int i, int at, DateFrame frame) {
    Count count = t.is(at + 1, "few") ? new Count(at + 2, Double.NaN) : count(t, at + 1);
    if (count == null) {
      return null;
    }
    Unit unit = words.unit(t.word(count.to()));
    if (unit == null) {
      return null;
    }
    int to = count.to() + 1;
    if (Double.isNaN(count.value())) {
      return DateMatch.reference(i, to, "PAST_REF");
    }
    LocalDate published = frame.published();
    DateSpan first = shift(unit, count.value(), -1, published);
    if (first == null) {
      return null;
    }
    DateSpan whole = DateRelative.unitAt(published, unit, 0);
    DateSpan last = whole == null ? DateSpan.day(published) : whole;
    return DateMatch.of(
        i,
        to,
        new DateSpan(
            first.start(), published, first.precision(), first.value() + "/" + last.value()));
  }
}
