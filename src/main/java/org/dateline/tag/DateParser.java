package org.dateline.tag;

import java.time.LocalDate;
import java.time.MonthDay;
import org.dateline.lexicon.DateWords;
import org.dateline.lexicon.DateWords.DatePhrase;
import org.dateline.lexicon.DateWords.Kind;
import org.dateline.lexicon.DateWords.Unit;
import org.dateline.tag.ResolvedDate.Precision;
import org.jspecify.annotations.Nullable;

/** Reads one date phrase: set phrases first, then parts of periods, then the plain kinds. */
final class DateParser {
  private final DateWords words;
  private final DateCalendar calendar;
  private final DateYears years;
  private final DateRelative relative;
  private final DateDistance distance;

  DateParser(DateWords words, NumberReader numbers) {
    this.words = words;
    calendar = new DateCalendar(words);
    years = new DateYears(words);
    relative = new DateRelative(words, calendar);
    distance = new DateDistance(words, calendar, numbers);
  }

  /**
   * The phrase that begins at a word; null where none does. A match with neither span nor reference
   * is a name with a date word in it, to be stepped over.
   */
  @Nullable DateMatch read(DateText t, int i, DateFrame frame) {
    DateMatch phrase = setPhrase(t, i, frame);
    if (phrase != null) {
      return phrase;
    }
    DateMatch part = part(t, i, frame);
    return part != null ? part : plain(t, i, frame);
  }

  /** How far from another event the phrase that begins at a word says one lies; null for none. */
  @Nullable DateGap gap(DateText t, int i) {
    return distance.gap(t, i);
  }

  private @Nullable DateMatch plain(DateText t, int i, DateFrame frame) {
    DateMatch match = distance.match(t, i, frame);
    if (match == null) {
      match = calendar.match(t, i, frame);
    }
    if (match == null) {
      match = relative.match(t, i, frame);
    }
    return match == null ? years.match(t, i, frame) : match;
  }

  private @Nullable DateMatch setPhrase(DateText t, int i, DateFrame frame) {
    for (DatePhrase phrase : words.phrases(t.word(i))) {
      int to = i + phrase.words().size();
      if (!matches(t, i, phrase)) {
        continue;
      }
      return switch (phrase.kind()) {
        case HOLIDAY -> holiday(t, i, to, phrase, frame);
        case NAMED -> DateMatch.of(i, to, DateSpan.day(LocalDate.parse(phrase.value())));
        case REF -> DateMatch.reference(i, to, phrase.value());
        default -> new DateMatch(i, to, null, null);
      };
    }
    return null;
  }

  private static boolean matches(DateText t, int i, DatePhrase phrase) {
    for (int k = 0; k < phrase.words().size(); k++) {
      if (!t.is(i + k, phrase.words().get(k))) {
        return false;
      }
    }
    return phrase.kind() != Kind.HOLIDAY || t.isCapital(i);
  }

  /** "a Christmas truce": what is named after the day, not when it was agreed. */
  private static final String[] CEASING = {
    "truce",
    "ceasefire",
    "cease",
    "holiday",
    "holidays",
    "season",
    "market",
    "markets",
    "tree",
    "party",
    "bonus",
    "speech",
    "message",
    "shopping",
    "gift",
    "gifts",
    "sales",
    "island",
    "card"
  };

  private static @Nullable DateMatch holiday(
      DateText t, int i, int to, DatePhrase phrase, DateFrame frame) {
    MonthDay day = MonthDay.parse("--" + phrase.value());
    int at = t.is(to, ",") ? to + 1 : to;
    if (t.year(at) > 0) {
      return DateMatch.of(i, at + 1, DateSpan.day(day.atYear(t.year(at))));
    }
    if (t.isOneOf(to, CEASING)) {
      return null;
    }
    LocalDate date = frame.dayOf(day.getMonthValue(), day.getDayOfMonth(), frame.tenseAt(t, i));
    return date == null ? null : DateMatch.of(i, to, DateSpan.day(date));
  }

  /** "mid-June", "the early 1990s", "late last month", "the end of the year", "the eve of …". */
  private @Nullable DateMatch part(DateText t, int i, DateFrame frame) {
    int at = t.is(i, "the") ? i + 1 : i;
    if (t.isOneOf(at, "earlier", "later")) {
      return clipped(t, i, at, frame);
    }
    if (t.is(at, "eve") && t.is(at + 1, "of")) {
      return eve(t, i, at, frame);
    }
    int third = words.value(Kind.PART, t.word(at));
    if (third < 0) {
      return null;
    }
    boolean noun = !t.isOneOf(at, "early", "mid", "late");
    int next = at + 1;
    if (noun) {
      if (!t.is(next, "of")) {
        return null;
      }
      next++;
    } else if (t.isDash(next) || t.isOneOf(next, "in", "on")) {
      next++;
    }
    DateMatch whole = plain(t, next, frame);
    if (whole == null && t.is(next, "the")) {
      whole = wholeUnit(t, next, frame);
    }
    if (whole == null || whole.span() == null) {
      return null;
    }
    boolean days = whole.span().precision() == Precision.DAY;
    DateSpan span = days ? whole.span() : whole.span().part(third);
    return DateMatch.of(i, whole.to(), span);
  }

  /** "the year" behind "the end of": this one. */
  private @Nullable DateMatch wholeUnit(DateText t, int i, DateFrame frame) {
    Unit unit = words.unit(t.word(i + 1));
    if (unit == null || t.word(i + 1).endsWith("s")) {
      return null;
    }
    DateSpan span = DateRelative.unitAt(frame.published(), unit, 0);
    return span == null ? null : DateMatch.of(i, i + 2, span);
  }

  /** "earlier this month", "later today", "earlier in the week". */
  private @Nullable DateMatch clipped(DateText t, int i, int at, DateFrame frame) {
    boolean in = t.is(at + 1, "in") && t.is(at + 2, "the");
    DateMatch whole =
        in ? wholeUnit(t, at + 2, frame) : t.is(at + 1, "on") ? null : plain(t, at + 1, frame);
    if (whole == null || whole.span() == null || whole.from() != (in ? at + 2 : at + 1)) {
      return null;
    }
    DateSpan span = whole.span();
    LocalDate now = frame.published();
    boolean holdsNow = !now.isBefore(span.start()) && !now.isAfter(span.end());
    if (holdsNow) {
      boolean earlier = t.is(at, "earlier");
      span =
          new DateSpan(
              earlier ? span.start() : now,
              earlier ? now : span.end(),
              span.precision(),
              span.value());
    }
    return DateMatch.of(i, whole.to(), span);
  }

  /** "the eve of Tuesday's vote" is the day before; of an undated thing it is no date. */
  private @Nullable DateMatch eve(DateText t, int i, int at, DateFrame frame) {
    int next = t.is(at + 2, "the") ? at + 3 : at + 2;
    DateMatch day = plain(t, next, frame);
    if (day == null || day.span() == null || day.span().precision() != Precision.DAY) {
      return null;
    }
    return DateMatch.of(i, day.to(), DateSpan.day(day.span().start().minusDays(1)));
  }
}
