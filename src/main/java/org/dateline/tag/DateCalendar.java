package org.dateline.tag;

import java.time.LocalDate;
import java.time.YearMonth;
import org.dateline.lexicon.DateWords;
import org.dateline.lexicon.DateWords.Kind;
import org.jspecify.annotations.Nullable;

/** Days and months of the calendar: "Tuesday, Nov. 19", "3-5 June", "August 1991", "2024-11-19". */
final class DateCalendar {
  private final DateWords words;

  DateCalendar(DateWords words) {
    this.words = words;
  }

  /** The phrase that begins at a word; null where none does. */
  @Nullable DateMatch match(DateText t, int i, DateFrame frame) {
    if (t.number(i) >= 0) {
      DateMatch numeric = numeric(t, i, frame);
      return numeric != null ? numeric : dayFirst(t, i, frame);
    }
    if (t.dayOfMonth(i) > 0) {
      return dayFirst(t, i, frame);
    }
    if (t.is(i, "the") && t.isOrdinalDay(i + 1)) {
      DateMatch day = dayFirst(t, i + 1, frame);
      return day == null ? null : day.from(i);
    }
    if (month(t, i) > 0) {
      return monthFirst(t, i, frame);
    }
    return weekday(t, i) > 0 ? afterWeekday(t, i, frame) : dotted(t, i);
  }

  /** The month that a word names; 0 where it names none. */
  int month(DateText t, int i) {
    String word = t.word(i);
    int month = words.value(Kind.MONTH, word);
    if (month > 0) {
      boolean ambiguous = word.equals("may") || word.equals("march") || word.equals("august");
      return t.isCapital(i) || (!ambiguous && t.number(i + 1) > 0) ? month : 0;
    }
    month = words.value(Kind.MONTH_SHORT, word);
    boolean marked = t.hadStop(i) || t.dayOfMonth(i + 1) > 0 || t.dayOfMonth(i - 1) > 0;
    return month > 0 && t.isCapital(i) && (marked || t.year(i + 1) > 0) ? month : 0;
  }

  /** The weekday that a word names; 0 where it names none. */
  int weekday(DateText t, int i) {
    int day = words.value(Kind.WEEKDAY, t.word(i));
    if (day > 0) {
      return day;
    }
    day = words.value(Kind.WEEKDAY_SHORT, t.word(i));
    return day > 0 && t.isCapital(i) && t.hadStop(i) ? day : 0;
  }

  private @Nullable DateMatch afterWeekday(DateText t, int i, DateFrame frame) {
    int at = t.is(i + 1, ",") ? i + 2 : i + 1;
    if (t.is(at, "the")) {
      at++;
    }
    DateMatch day = null;
    if (month(t, at) > 0 && t.dayOfMonth(at + 1) > 0) {
      day = monthFirst(t, at, frame);
    } else if (t.dayOfMonth(at) > 0) {
      day = dayFirst(t, at, frame);
    }
    return day == null ? null : day.from(i);
  }

  /** "Nov. 19", "November 19, 2024", "June 3-5", "June 30 to July 2", "August 1991", "March". */
  private @Nullable DateMatch monthFirst(DateText t, int i, DateFrame frame) {
    int month = month(t, i);
    int at = t.is(i + 1, "the") && t.isOrdinalDay(i + 2) ? i + 2 : i + 1;
    int day = t.dayOfMonth(at);
    if (day == 0 || t.word(at + 1).equals("%") || isThousand(t, at)) {
      return monthAlone(t, i, month, frame);
    }
    int to = at + 1;
    int lastMonth = month;
    int lastDay = day;
    if (isRangeJoint(t, to)) {
      int second = t.dayOfMonth(to + 1);
      if (second > day && month(t, to + 2) == 0) {
        lastDay = second;
        to += 2;
      } else if (month(t, to + 1) > 0 && t.dayOfMonth(to + 2) > 0) {
        lastMonth = month(t, to + 1);
        lastDay = t.dayOfMonth(to + 2);
        to += 3;
      }
    }
    return dated(t, i, to, month, day, lastMonth, lastDay, frame);
  }

  private static boolean isThousand(DateText t, int at) {
    return t.isOneOf(at + 1, "million", "billion", "thousand", "hundred");
  }

  /** "19 November 2024", "19th of November", "3-5 June", "30 June to 2 July". */
  private @Nullable DateMatch dayFirst(DateText t, int i, DateFrame frame) {
    int day = t.dayOfMonth(i);
    if (day == 0) {
      return null;
    }
    int at = i + 1;
    int lastDay = day;
    if ((isRangeJoint(t, at) || t.is(at, "and")) && t.dayOfMonth(at + 1) > day) {
      lastDay = t.dayOfMonth(at + 1);
      at += 2;
    }
    if (t.is(at, "of") && t.isOrdinalDay(at - 1)) {
      at++;
    }
    int month = month(t, at);
    if (month == 0) {
      return null;
    }
    int to = at + 1;
    int lastMonth = month;
    if (isRangeJoint(t, to) && t.dayOfMonth(to + 1) > 0 && month(t, to + 2) > 0) {
      lastDay = t.dayOfMonth(to + 1);
      lastMonth = month(t, to + 2);
      to += 3;
    }
    return dated(t, i, to, month, day, lastMonth, lastDay, frame);
  }

  private static boolean isRangeJoint(DateText t, int i) {
    return t.isDash(i) || t.isOneOf(i, "to", "through");
  }

  /** Reads the year behind days of a month and resolves them. */
  private @Nullable DateMatch dated(
      DateText t,
      int from,
      int to,
      int month,
      int day,
      int lastMonth,
      int lastDay,
      DateFrame frame) {
    int at = t.is(to, ",") || t.is(to, "of") ? to + 1 : to;
    int year = t.year(at);
    int end = year > 0 ? at + 1 : to;
    if (year == 0) {
      int relative = relativeYear(t, at, frame);
      if (relative > 0) {
        year = relative;
        end = at + 2;
      }
    }
    LocalDate first =
        year > 0 ? date(year, month, day) : frame.dayOf(month, day, frame.tenseAt(t, from));
    if (first == null) {
      return null;
    }
    LocalDate last = date(first.getYear(), lastMonth, lastDay);
    if (last != null && last.isBefore(first)) {
      last = date(first.getYear() + 1, lastMonth, lastDay);
    }
    if (last == null || last.equals(first)) {
      return DateMatch.of(from, end, DateSpan.day(first));
    }
    return DateMatch.of(from, end, DateSpan.range(DateSpan.day(first), DateSpan.day(last)));
  }

  private static @Nullable LocalDate date(int year, int month, int day) {
    boolean exists = month >= 1 && month <= 12 && day >= 1;
    return exists && day <= YearMonth.of(year, month).lengthOfMonth()
        ? LocalDate.of(year, month, day)
        : null;
  }

  /** "last year", "this year", "next year" behind a month; 0 where they are not there. */
  private static int relativeYear(DateText t, int at, DateFrame frame) {
    if (!t.is(at + 1, "year")) {
      return 0;
    }
    int now = frame.published().getYear();
    return switch (t.word(at)) {
      case "last" -> now - 1;
      case "this" -> now;
      case "next" -> now + 1;
      default -> 0;
    };
  }

  private @Nullable DateMatch monthAlone(DateText t, int i, int month, DateFrame frame) {
    int to = i + 1;
    int last = month;
    if (isRangeJoint(t, to) && month(t, to + 1) > 0 && t.dayOfMonth(to + 2) == 0) {
      last = month(t, to + 1);
      to += 2;
    }
    int at = t.is(to, ",") || t.is(to, "of") ? to + 1 : to;
    int year = t.year(at);
    int end = at + 1;
    if (year == 0) {
      year = relativeYear(t, at, frame);
      end = at + 2;
    }
    YearMonth first;
    if (year > 0) {
      first = YearMonth.of(year, month);
    } else if (isBareMonth(t, i)) {
      first = frame.monthOf(month, frame.tenseAt(t, i));
      end = to;
    } else {
      return null;
    }
    DateSpan span = DateSpan.month(first);
    if (last != month) {
      YearMonth other = YearMonth.of(first.getYear(), last);
      span = DateSpan.range(span, DateSpan.month(last < month ? other.plusYears(1) : other));
    }
    return DateMatch.of(i, end, span);
  }

  /** Whether a month with neither day nor year is one, and no name ("Theresa May") or verb. */
  private boolean isBareMonth(DateText t, int i) {
    boolean name =
        t.is(i, "may")
            || t.is(i, "march")
            || t.is(i, "april")
            || t.is(i, "june")
            || t.is(i, "august");
    if (t.tag(i).equals("MD") || t.tag(i).startsWith("VB")) {
      return false;
    }
    boolean after = words.has(Kind.PERIOD, t.word(t.isDash(i - 1) ? i - 2 : i - 1));
    if (name && !after) {
      return false;
    }
    if (t.isCapital(i + 1) && name && t.tag(i + 1).startsWith("NNP")) {
      return false;
    }
    return after || !t.isCapital(i - 1) || !t.tag(i - 1).startsWith("NNP");
  }

  /** "2024-11-19", "19/11/2024", "11/19/2024", "19/11/24". */
  private static @Nullable DateMatch numeric(DateText t, int i, DateFrame frame) {
    boolean same = t.word(i + 1).equals(t.word(i + 3));
    if (!same || !(t.is(i + 1, "-") || t.is(i + 1, "/")) || t.number(i + 2) < 1) {
      return null;
    }
    LocalDate day;
    if (t.year(i) > 0) {
      day = date(t.year(i), t.number(i + 2), Math.max(0, t.number(i + 4)));
    } else {
      int year = t.year(i + 4);
      if (year == 0 && t.word(i + 4).length() == 2 && t.is(i + 1, "/")) {
        year = 2000 + t.number(i + 4);
      }
      if (year < 1000) {
        return null;
      }
      LocalDate european = date(year, t.number(i + 2), t.number(i));
      LocalDate american = date(year, t.number(i), t.number(i + 2));
      day = nearer(european, american, frame.published());
    }
    return day == null ? null : DateMatch.of(i, i + 5, DateSpan.day(day));
  }

  /** Of two readings the one nearer to the publication; day before month where they tie. */
  private static @Nullable LocalDate nearer(
      @Nullable LocalDate a, @Nullable LocalDate b, LocalDate published) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    long toA = Math.abs(a.toEpochDay() - published.toEpochDay());
    return toA <= Math.abs(b.toEpochDay() - published.toEpochDay()) ? a : b;
  }

  /** "19.11.2024". */
  private static @Nullable DateMatch dotted(DateText t, int i) {
    String word = t.word(i);
    int first = word.indexOf('.');
    int second = word.indexOf('.', first + 1);
    if (first < 1 || second < 0 || word.length() != second + 5 || word.length() > 10) {
      return null;
    }
    double day = NumberReader.digits(word.substring(0, first));
    double month = NumberReader.digits(word.substring(first + 1, second));
    double year = NumberReader.digits(word.substring(second + 1));
    if (!(day >= 1 && month >= 1 && year >= 1000)) {
      return null;
    }
    LocalDate date = date((int) year, (int) month, (int) day);
    return date == null ? null : DateMatch.of(i, i + 1, DateSpan.day(date));
  }
}
