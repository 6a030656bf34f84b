package org.dateline.tag;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.dateline.tag.ResolvedDate.Precision;

/**
 * A period of the calendar.
 *
 * @param start its first day
 * @param end its last day
 * @param precision how much time it covers
 * @param value in TimeML's style
 */
record DateSpan(LocalDate start, LocalDate end, Precision precision, String value) {

  static DateSpan day(LocalDate day) {
    return new DateSpan(day, day, Precision.DAY, day.toString());
  }

  /** The ISO week that holds a day, from its Monday. */
  static DateSpan week(LocalDate day) {
    LocalDate monday = day.with(DayOfWeek.MONDAY);
    return new DateSpan(monday, monday.plusDays(6), Precision.WEEK, weekValue(monday));
  }

  /** Saturday and Sunday of the ISO week that holds a day. */
  static DateSpan weekend(LocalDate day) {
    LocalDate saturday = day.with(DayOfWeek.SATURDAY);
    return new DateSpan(
        saturday, saturday.plusDays(1), Precision.WEEK, weekValue(saturday) + "-WE");
  }

  private static String weekValue(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  static DateSpan month(YearMonth month) {
    return new DateSpan(month.atDay(1), month.atEndOfMonth(), Precision.MONTH, month.toString());
  }

  /** A quarter, 1 to 4. */
  static DateSpan quarter(int year, int quarter) {
    YearMonth first = YearMonth.of(year, quarter * 3 - 2);
    return new DateSpan(
        first.atDay(1),
        first.plusMonths(2).atEndOfMonth(),
        Precision.MONTH,
        year(year, "-Q" + quarter));
  }

  /** A half of a year, 1 or 2. */
  static DateSpan half(int year, int half) {
    YearMonth first = YearMonth.of(year, half * 6 - 5);
    return new DateSpan(
        first.atDay(1),
        first.plusMonths(5).atEndOfMonth(),
        Precision.MONTH,
        year(year, "-H" + half));
  }

  /** A season by its first month: three months, a winter begins in December of its year. */
  static DateSpan season(int year, int firstMonth) {
    YearMonth first = YearMonth.of(year, firstMonth);
    String name = firstMonth == 3 ? "SP" : firstMonth == 6 ? "SU" : firstMonth == 9 ? "FA" : "WI";
    return new DateSpan(
        first.atDay(1),
        first.plusMonths(2).atEndOfMonth(),
        Precision.MONTH,
        year(year, "-" + name));
  }

  static DateSpan year(int year) {
    return years(year, year, year(year, ""));
  }

  static DateSpan years(int first, int last, String value) {
    return new DateSpan(
        LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), Precision.YEAR, value);
  }

  /** Ten years by their first: 1990. */
  static DateSpan decade(int first) {
    return years(first, first + 9, year(first, "").substring(0, 3));
  }

  /** A hundred years by their number: the 19th century. */
  static DateSpan century(int number) {
    return years(number * 100 - 99, number * 100, String.format(Locale.ROOT, "%02d", number - 1));
  }

  /** From the first day of one period to the last of another. */
  static DateSpan range(DateSpan first, DateSpan last) {
    return new DateSpan(
        first.start, last.end, coarser(first, last), first.value + "/" + last.value);
  }

  private static Precision coarser(DateSpan a, DateSpan b) {
    return a.precision.compareTo(b.precision) >= 0 ? a.precision : b.precision;
  }

  /** A third of the period (1 early, 2 middle, 3 late); its precision and value stay. */
  DateSpan part(int third) {
    long days = java.time.temporal.ChronoUnit.DAYS.between(start, end) + 1;
    if (days < 3 || third < 1) {
      return this;
    }
    LocalDate from = start.plusDays(days * (third - 1) / 3);
    LocalDate to = start.plusDays(days * third / 3 - 1);
    return new DateSpan(from, to, precision, value);
  }

  private static String year(int year, String rest) {
    return String.format(Locale.ROOT, "%04d", year) + rest;
  }
}
