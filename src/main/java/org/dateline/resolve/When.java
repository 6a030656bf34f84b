package org.dateline.resolve;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.dateline.record.Mention;

/**
 * The days on which an event may have happened, as days since 1970-01-01, both inclusive.
 *
 * @param first first possible day
 * @param last last possible day
 * @param stated whether the text says so; else it was taken from the publication date
 */
record When(int first, int last, boolean stated) {
  /** No day is known at all. */
  static final When UNKNOWN = new When(Integer.MIN_VALUE, Integer.MAX_VALUE, false);

  /** News without a date tells of its own day or the few before. */
  static final int UNDATED_DAYS = 3;

  private static final int DAYS_IN_WEEK = 7;

  static When of(Mention mention) {
    LocalDate date = mention.getEventDate();
    String precision = mention.getDatePrecision();
    boolean past = !mention.getRealis().equals("PLANNED");
    if (date == null || precision.equals("UNKNOWN")) {
      int published = publicationDay(mention.getPublishedAt());
      return published == NO_DAY ? UNKNOWN : unstated(published, past);
    }
    int day = (int) date.toEpochDay();
    if (mention.getDateText() == null) {
      return unstated(day, past);
    }
    int published = publicationDay(mention.getPublishedAt());
    boolean about = precision.equals("YEAR") && Family.wordsAlone(mention.getEventType());
    if (about && published != NO_DAY && mention.getRealis().equals("ACTUAL")) {
      // "accused it of breaking the pact of 1986": the year is that of what it is about
      return unstated(published, past);
    }
    return switch (precision) {
      case "WEEK" -> period(day, day + DAYS_IN_WEEK - 1, mention.getDateText(), published);
      case "MONTH" ->
          period(day, (int) date.plusMonths(1).toEpochDay() - 1, mention.getDateText(), published);
      case "YEAR" ->
          period(day, (int) date.plusYears(1).toEpochDay() - 1, mention.getDateText(), published);
      default -> day(day, mention.getDateText());
    };
  }

  private static When day(int day, String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.endsWith(" after") || lower.endsWith(" before")) {
      // "three days after" may be counted from either of two days
      int off = lower.startsWith("a ") || lower.startsWith("one ") ? 0 : 1;
      return new When(day - off, day + off, true);
    }
    // "overnight" is told in the morning: the night began on the day before
    // "late on Sunday" by one clock is Monday by another
    int last = lower.startsWith("late ") ? day + 1 : day;
    return new When(lower.startsWith("overnight") ? day - 1 : day, last, true);
  }

  /** "Earlier this month" is over, and was not yesterday. */
  private static When period(int first, int last, String text, int published) {
    boolean earlier = text.toLowerCase(Locale.ROOT).startsWith("earlier");
    int end = earlier && published != NO_DAY ? Math.min(last, published - 2) : last;
    return new When(first, Math.max(first, end), true);
  }

  /** The same of what is told as known: it may be as old as any event that is still told of. */
  When back() {
    boolean news = !stated && known() && last != Integer.MAX_VALUE;
    return news ? new When(last - EventClusters.LIFE_DAYS, last, false) : this;
  }

  /** The same of what is told as one more of its kind: it is as new as the paper. */
  When anew() {
    boolean news = !stated && known() && last != Integer.MAX_VALUE;
    return news ? new When(last - 1, last, false) : this;
  }

  private static When unstated(int day, boolean past) {
    return past
        ? new When(day - UNDATED_DAYS, day, false)
        : new When(day - UNDATED_DAYS, Integer.MAX_VALUE, false);
  }

  /** Stands for the day of what has no publication time. */
  static final int NO_DAY = Integer.MIN_VALUE / 2;

  /** The UTC day of a publication time; {@link #NO_DAY} for null. */
  static int publicationDay(@org.jspecify.annotations.Nullable Instant published) {
    return published == null
        ? NO_DAY
        : (int) LocalDate.ofInstant(published, ZoneOffset.UTC).toEpochDay();
  }

  /** Whether anything is known of the day; what two reports leave open together stays unknown. */
  boolean known() {
    return !equals(UNKNOWN);
  }

  /** Whether the text names one day. */
  boolean exact() {
    return stated && first == last;
  }

  /** Days between the two periods: 0 where they share a day. */
  int gap(When other) {
    return gap(first, last, other.first, other.last);
  }

  /** The same of two periods, each by its first and last day. */
  static int gap(int first, int last, int otherFirst, int otherLast) {
    return (int) Math.max(0, Math.max((long) first - otherLast, (long) otherFirst - last));
  }

  /** Days between the last days of two periods, or the first where one lies ahead without end. */
  int apart(When other) {
    boolean open = last == Integer.MAX_VALUE || other.last == Integer.MAX_VALUE;
    return open ? Math.abs(first - other.first) : Math.abs(last - other.last);
  }

  /** What both allow; a stated period goes before one that is not; this one where they differ. */
  When meet(When other) {
    if (stated != other.stated && known() && other.known()) {
      return stated ? this : other;
    }
    int from = Math.max(first, other.first);
    int to = Math.min(last, other.last);
    return from <= to ? new When(from, to, stated || other.stated) : this;
  }
}
