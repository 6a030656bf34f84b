package org.dateline.tag;

import java.time.LocalDate;
import java.time.YearMonth;
import org.dateline.lexicon.DateWords;
import org.dateline.lexicon.DateWords.Kind;
import org.dateline.lexicon.DateWords.Unit;
import org.jspecify.annotations.Nullable;

/** Dates by their distance: "yesterday", "last Tuesday", "this month", "over the weekend". */
final class DateRelative {
  private final DateWords words;
  private final DateCalendar calendar;

  DateRelative(DateWords words, DateCalendar calendar) {
    this.words = words;
    this.calendar = calendar;
  }

  /** The phrase that begins at a word; null where none does. */
  @Nullable DateMatch match(DateText t, int i, DateFrame frame) {
    int at = t.is(i, "the") ? i + 1 : i;
    if (words.value(Kind.UNIT, t.word(at)) == Unit.DAY.ordinal() && t.is(at, "day")) {
      DateMatch day = dayBeside(t, at, frame);
      return day == null ? null : day.from(i);
    }
    Integer side = side(t.word(at));
    if (side != null) {
      DateMatch match = withSide(t, at, side, frame);
      return match == null ? null : match.from(i);
    }
    DateMatch beside = besideAnchor(t, i, frame);
    if (beside != null) {
      return beside;
    }
    if (at > i) {
      return afterArticle(t, i, frame);
    }
    if (t.is(i, "weekend") && t.is(i - 1, "-")) {
      return null;
    }
    DateWords.DateWord word = words.word(t.word(i));
    if (word != null && word.kind() == Kind.DAYWORD) {
      return DateMatch.of(i, i + 1, DateSpan.day(frame.published().plusDays(word.value())));
    }
    return calendar.weekday(t, i) > 0 && !isHabit(t, i) ? weekday(t, i, frame) : null;
  }

  /** "every Monday", "on Mondays", "the second Monday of the month": no one day. */
  private boolean isHabit(DateText t, int i) {
    return t.word(i).endsWith("days")
        || t.isOneOf(i - 1, "every", "each", "most", "some")
        || words.value(Kind.ORDINAL, t.word(i - 1)) > 0;
  }

  /** "last" is -1, "this" 0, "next" 1; null for other words. */
  static @Nullable Integer side(String word) {
    return switch (word) {
      case "last", "past", "previous" -> -1;
      case "this" -> 0;
      case "next", "coming", "upcoming" -> 1;
      default -> null;
    };
  }

  /** "the day before yesterday", "the day after tomorrow", "the day before". */
  private static @Nullable DateMatch dayBeside(DateText t, int i, DateFrame frame) {
    boolean before = t.is(i + 1, "before");
    if (!before && !t.is(i + 1, "after")) {
      return null;
    }
    if (t.is(i + 2, before ? "yesterday" : "tomorrow")) {
      LocalDate day = frame.published().plusDays(before ? -2 : 2);
      return DateMatch.of(i, i + 3, DateSpan.day(day));
    }
    LocalDate anchor = frame.anchor();
    boolean open = i + 2 >= t.size() || t.isOneOf(i + 2, ".", ",", ";", ")");
    return anchor != null && open && t.is(i - 1, "the")
        ? DateMatch.of(i, i + 2, DateSpan.day(anchor.plusDays(before ? -1 : 1)))
        : null;
  }

  private @Nullable DateMatch withSide(DateText t, int i, int side, DateFrame frame) {
    int at = i + 1;
    LocalDate published = frame.published();
    if (t.is(i - 1, "the") && t.isOneOf(i, "next", "previous") && t.is(at, "day")) {
      return besideAnchor(t, i - 1, frame);
    }
    int weekday = calendar.weekday(t, at);
    if (weekday > 0) {
      return DateMatch.of(i, afterDayPart(t, at + 1), DateSpan.day(frame.weekday(weekday, side)));
    }
    int month = calendar.month(t, at);
    if (month > 0 && t.dayOfMonth(at + 1) == 0 && t.year(at + 1) == 0) {
      return DateMatch.of(i, at + 1, DateSpan.month(frame.monthOf(month, side)));
    }
    int season = words.value(Kind.SEASON, t.word(at));
    if (season > 0) {
      return DateMatch.of(i, at + 1, frame.season(season, side, DateTense.Time.PAST));
    }
    DateWords.DateWord word = words.word(t.word(at));
    if (word != null && word.kind() == Kind.DAYPART) {
      int days = t.is(i, "last") ? -1 : side == 0 ? 0 : 2;
      return days == 2 ? null : DateMatch.of(i, at + 1, DateSpan.day(published.plusDays(days)));
    }
    Unit unit = words.unit(t.word(at));
    if (unit == null || t.word(at).endsWith("s") || (t.is(at, "second") && !t.is(i, "this"))) {
      return null;
    }
    DateSpan span = unitAt(published, unit, side);
    return span == null ? null : DateMatch.of(i, at + 1, span);
  }

  /** The unit that holds a day, or the one before or after it; null for units within a day. */
  static @Nullable DateSpan unitAt(LocalDate day, Unit unit, int side) {
    YearMonth month = YearMonth.from(day);
    return switch (unit) {
      case DAY, NIGHT -> DateSpan.day(day.plusDays(side));
      case WEEK -> DateSpan.week(day.plusWeeks(side));
      case FORTNIGHT -> DateSpan.week(day.plusWeeks(2L * side));
      case MONTH -> DateSpan.month(month.plusMonths(side));
      case QUARTER -> quarterAt(month.plusMonths(3L * side));
      case YEAR -> DateSpan.year(day.getYear() + side);
      case DECADE -> DateSpan.decade(day.getYear() / 10 * 10 + 10 * side);
      case CENTURY -> DateSpan.century((day.getYear() - 1) / 100 + 1 + side);
      case WEEKEND -> weekendAt(day, side);
      case SECOND, MINUTE, HOUR, HALF -> null;
    };
  }

  private static DateSpan quarterAt(YearMonth month) {
    return DateSpan.quarter(month.getYear(), (month.getMonthValue() - 1) / 3 + 1);
  }

  private static DateSpan weekendAt(LocalDate day, int side) {
    boolean now = day.getDayOfWeek().getValue() >= 6;
    if (side < 0) {
      return DateSpan.weekend(day.minusWeeks(1));
    }
    return DateSpan.weekend(side > 0 && !now ? day.plusWeeks(1) : day.plusWeeks(side));
  }

  /** "the next day", "the following week", "the same day", "that day": from the date before. */
  private @Nullable DateMatch besideAnchor(DateText t, int i, DateFrame frame) {
    boolean that = t.is(i, "that");
    int at = that ? i : i + 1;
    LocalDate anchor = frame.anchor();
    if (anchor == null || !(that || t.is(i, "the"))) {
      return null;
    }
    int side =
        switch (t.word(at)) {
          case "next", "following" -> 1;
          case "previous" -> -1;
          case "same", "that" -> 0;
          default -> 2;
        };
    Unit unit = words.unit(t.word(at + 1));
    if (side == 2 || unit == null || t.word(at + 1).endsWith("s")) {
      return null;
    }
    DateSpan span = unitAt(anchor, unit, side);
    return span == null ? null : DateMatch.of(i, at + 2, span);
  }

  /** "the weekend", "the 19th". */
  private static @Nullable DateMatch afterArticle(DateText t, int i, DateFrame frame) {
    LocalDate published = frame.published();
    if (t.is(i + 1, "weekend") && t.isOneOf(i - 1, "over", "at", "during", "on", "in")) {
      boolean ahead = frame.tenseAt(t, i) == DateTense.Time.FUTURE;
      boolean now = published.getDayOfWeek().getValue() >= 6;
      LocalDate day = ahead || now ? published : published.minusWeeks(1);
      return DateMatch.of(i, i + 2, DateSpan.weekend(day));
    }
    if (t.isOrdinalDay(i + 1) && t.is(i - 1, "on") && !t.tag(i + 2).startsWith("NN")) {
      YearMonth month = YearMonth.from(published);
      int day = t.dayOfMonth(i + 1);
      boolean ahead = frame.tenseAt(t, i) == DateTense.Time.FUTURE;
      if (!ahead && day > published.getDayOfMonth()) {
        month = month.minusMonths(1);
      } else if (ahead && day < published.getDayOfMonth()) {
        month = month.plusMonths(1);
      }
      if (day > 0 && day <= month.lengthOfMonth() && !t.is(i + 2, "of")) {
        return DateMatch.of(i, i + 2, DateSpan.day(month.atDay(day)));
      }
    }
    return null;
  }

  /** "Tuesday", "Tuesday morning", "Tuesday last week", "Friday of next week". */
  private DateMatch weekday(DateText t, int i, DateFrame frame) {
    int day = calendar.weekday(t, i);
    int to = afterDayPart(t, i + 1);
    int at = t.is(to, "of") ? to + 1 : to;
    Integer side = side(t.word(at));
    if (side != null && t.is(at + 1, "week")) {
      LocalDate date = frame.weekday(day, 0).plusWeeks(side);
      return DateMatch.of(i, at + 2, DateSpan.day(date));
    }
    return DateMatch.of(i, to, DateSpan.day(frame.weekday(day, frame.tenseAt(t, i))));
  }

  private int afterDayPart(DateText t, int i) {
    DateWords.DateWord word = words.word(t.word(i));
    return word != null && word.kind() == Kind.DAYPART ? i + 1 : i;
  }
}
