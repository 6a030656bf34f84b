package org.dateline.tag;

import org.dateline.lexicon.DateWords;
import org.dateline.lexicon.DateWords.Kind;
import org.jspecify.annotations.Nullable;

/** Years and what is made of them: decades, centuries, quarters, halves, seasons. */
final class DateYears {
  private final DateWords words;

  DateYears(DateWords words) {
    this.words = words;
  }

  /** The phrase that begins at a word; null where none does. */
  @Nullable DateMatch match(DateText t, int i, DateFrame frame) {
    int at = t.is(i, "the") ? i + 1 : i;
    DateMatch match = afterArticle(t, at, frame);
    if (match == null) {
      return null;
    }
    // The article belongs to a decade, a quarter or a season, not to "the 2014 annexation".
    return at > i && match.span() != null && isBareYear(t, match) ? null : match.from(i);
  }

  private static boolean isBareYear(DateText t, DateMatch match) {
    return t.year(match.from()) > 0;
  }

  private @Nullable DateMatch afterArticle(DateText t, int i, DateFrame frame) {
    if (t.is(i, "between") || t.isOneOf(i, "fiscal", "fy", "financial")) {
      return leadingWord(t, i);
    }
    if (t.year(i) > 0) {
      return year(t, i);
    }
    DateMatch decade = decade(t, i);
    if (decade != null) {
      return decade;
    }
    if (t.is(i + 1, "century") && t.isOrdinalDay(i)) {
      return DateMatch.of(i, i + 2, DateSpan.century(t.dayOfMonth(i)));
    }
    if (words.value(Kind.SEASON, t.word(i)) > 0) {
      return season(t, i, frame);
    }
    int ordinal = words.value(Kind.ORDINAL, t.word(i));
    return ordinal > 0 ? quarterOrHalf(t, i, ordinal, frame) : null;
  }

  private static @Nullable DateMatch leadingWord(DateText t, int i) {
    if (t.is(i, "between")) {
      boolean years = t.year(i + 1) > 0 && t.is(i + 2, "and") && t.year(i + 3) > t.year(i + 1);
      return years ? DateMatch.of(i, i + 4, years(t.year(i + 1), t.year(i + 3))) : null;
    }
    int at = t.is(i + 1, "year") ? i + 2 : i + 1;
    return t.year(at) > 0 ? DateMatch.of(i, at + 1, DateSpan.year(t.year(at))) : null;
  }

  private static DateSpan years(int first, int last) {
    return DateSpan.range(DateSpan.year(first), DateSpan.year(last));
  }

  private @Nullable DateMatch year(DateText t, int i) {
    int year = t.year(i);
    boolean from = t.isOneOf(i - 1, "from", "(");
    if (t.isDash(i + 1) || (from && t.is(i + 1, "to"))) {
      int second = t.year(i + 2);
      if (second > year) {
        return DateMatch.of(i, i + 3, years(year, second));
      }
      int tail = t.word(i + 2).length() == 2 ? t.number(i + 2) : -1;
      if (tail == (year + 1) % 100) {
        return DateMatch.of(i, i + 3, years(year, year + 1));
      }
    }
    return isYear(t, i) ? DateMatch.of(i, i + 1, DateSpan.year(year)) : null;
  }

  /** Whether a number of four digits is a year here, and no count. */
  private boolean isYear(DateText t, int i) {
    String before = t.word(i - 1);
    String after = t.tag(i + 1);
    boolean counted = after.equals("NNS") || after.equals("NNPS");
    switch (before) {
      case "of":
        return !counted && !after.startsWith("JJ") && !after.equals("NN");
      case "to", "and", "about", "for", "over", "than", "least", "some", "nearly":
        return false;
      case "year", "(":
        return true;
      case "the", "its", "his", "her", "their", "our", "a", "'s", "that", "-":
        return after.startsWith("NN") || after.startsWith("JJ");
      default:
        return words.has(Kind.PERIOD, before) && !counted;
    }
  }

  /** "1990s", "'90s". */
  private static @Nullable DateMatch decade(DateText t, int i) {
    String word = t.word(i);
    boolean short2 = word.startsWith("'") && word.length() == 4;
    String digits = short2 ? word.substring(1) : word;
    boolean apart = word.length() == 3 && t.is(i - 1, "'");
    if (!digits.endsWith("0s") || !(digits.length() == 5 || short2 || apart)) {
      return null;
    }
    double value = NumberReader.digits(digits.substring(0, digits.length() - 1));
    int first = Double.isNaN(value) ? 0 : (int) value;
    if (short2 || apart) {
      first += 1900;
    }
    return first >= 1000 && first < 2200 ? DateMatch.of(i, i + 1, DateSpan.decade(first)) : null;
  }

  /** The year behind a quarter or a season: "of 2023", "2023", "of last year". */
  private static int yearBehind(DateText t, int i, DateFrame frame) {
    int at = t.is(i, "of") ? i + 1 : i;
    if (t.year(at) > 0) {
      return t.year(at);
    }
    if (!t.is(at + 1, "year")) {
      return 0;
    }
    int now = frame.published().getYear();
    return t.is(at, "last")
        ? now - 1
        : t.is(at, "this") || t.is(at, "the") ? now : t.is(at, "next") ? now + 1 : 0;
  }

  private static int endOfYearBehind(DateText t, int i) {
    int at = t.is(i, "of") ? i + 1 : i;
    return t.year(at) > 0 ? at + 1 : at + 2;
  }

  private static @Nullable DateMatch quarterOrHalf(
      DateText t, int i, int ordinal, DateFrame frame) {
    boolean quarter = t.is(i + 1, "quarter");
    if (!quarter && !(t.is(i + 1, "half") && ordinal <= 2)) {
      return null;
    }
    int year = yearBehind(t, i + 2, frame);
    if (year > 0) {
      DateSpan span = quarter ? DateSpan.quarter(year, ordinal) : DateSpan.half(year, ordinal);
      return DateMatch.of(i, endOfYearBehind(t, i + 2), span);
    }
    // "The second half" without its year is more often a match's.
    return quarter && !t.is(i + 2, "of")
        ? DateMatch.of(i, i + 2, frame.quarter(ordinal, frame.tenseAt(t, i)))
        : null;
  }

  private @Nullable DateMatch season(DateText t, int i, DateFrame frame) {
    int month = words.value(Kind.SEASON, t.word(i));
    int year = yearBehind(t, i + 1, frame);
    if (year > 0) {
      return DateMatch.of(i, endOfYearBehind(t, i + 1), DateSpan.season(year, month));
    }
    boolean bare =
        !t.is(i, "fall")
            && (t.is(i - 1, "in") || (t.is(i - 1, "the") && t.isOneOf(i - 2, "in", "since", "by")))
            && !t.tag(i + 1).startsWith("NN");
    return bare ? DateMatch.of(i, i + 1, frame.season(month, null, frame.tenseAt(t, i))) : null;
  }
}
