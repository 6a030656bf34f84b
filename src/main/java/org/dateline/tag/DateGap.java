package org.dateline.tag;

import java.time.LocalDate;
import java.time.YearMonth;
import org.dateline.lexicon.DateWords.Unit;
import org.dateline.tag.ResolvedDate.Direction;
import org.dateline.tag.ResolvedDate.Precision;
import org.jspecify.annotations.Nullable;

/**
 * How far one event lies from another that the sentence tells behind it: "a week after", "two days
 * before".
 *
 * @param fromToken its first token
 * @param toToken the token behind its last
 * @param count NaN where it is only "days"
 * @param sign -1 where what comes behind lies earlier: "after"; 1 where it lies later
 */
record DateGap(int fromToken, int toToken, Unit unit, double count, int sign) {
  /** What is counted in weeks or from an unknown day may lie so many days off. */
  private static final int SLACK = 3;

  /** "days after": so many at most. */
  private static final int FEW_DAYS = 7;

  /** From here on a count of days is a round figure. */
  private static final int ROUND_DAYS = 60;

  /**
   * The date of the other event.
   *
   * @param day of the event that the distance is told of
   * @param exact whether that is known to the day
   * @param text the phrase
   * @return null where the distance tells no day, week, month or year
   */
  @Nullable ResolvedDate from(LocalDate day, boolean exact, String text) {
    if (count > 1000) {
      return null;
    }
    boolean open = Double.isNaN(count);
    long n = open ? 0 : (long) count * sign;
    return switch (unit) {
      case SECOND, MINUTE, HOUR ->
          exact && count < 24 || open ? dated(day, day, Precision.DAY, text) : null;
      case DAY, NIGHT -> {
        if (open) {
          LocalDate near = day.plusDays(sign);
          LocalDate far = near.plusDays((long) FEW_DAYS * sign);
          yield dated(sign < 0 ? far : near, sign < 0 ? near : far, Precision.WEEK, text);
        }
        yield exact && count < ROUND_DAYS
            ? dated(day.plusDays(n), day.plusDays(n), Precision.DAY, text)
            : about(day.plusDays(n), text);
      }
      case WEEK -> open ? null : about(day.plusWeeks(n), text);
      case FORTNIGHT -> open ? null : about(day.plusWeeks(2 * n), text);
      case MONTH -> open ? null : month(YearMonth.from(day.plusMonths(n)), text);
      case YEAR -> open ? null : year(day.plusYears(n).getYear(), text);
      default -> null;
    };
  }

  private ResolvedDate about(LocalDate day, String text) {
    return dated(day.minusDays(SLACK), day.plusDays(SLACK), Precision.WEEK, text);
  }

  private ResolvedDate month(YearMonth month, String text) {
    return dated(month.atDay(1), month.atEndOfMonth(), Precision.MONTH, text);
  }

  private ResolvedDate year(int year, String text) {
    return dated(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR, text);
  }

  private ResolvedDate dated(LocalDate from, LocalDate to, Precision precision, String text) {
    Direction direction = sign < 0 ? Direction.PAST : Direction.PRESENT;
    String value = from.equals(to) ? from.toString() : from + "/" + to;
    return new ResolvedDate(fromToken, toToken, from, to, precision, text, direction, value);
  }
}
