package org.dateline.tag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.language.Sentence;
import org.dateline.lexicon.DateWords;
import org.dateline.lexicon.QuantityWords;
import org.dateline.tag.ResolvedDate.Direction;
import org.dateline.tag.ResolvedDate.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Finds the date phrases of a sentence and places them on the calendar by the publication date.
 * Weekdays, months and days without their year look back, unless the clause lies ahead. Safe to
 * share among threads.
 */
public final class DateResolver {
  /**
   * Two days that differ in year, month, day, weekday and season: without a publication date a
   * phrase is placed only where both place it alike.
   */
  private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 5);

  private static final LocalDate OTHER_DAY = LocalDate.of(2013, 8, 16);

  private final DateWords words;
  private final DateParser parser;

  /** A resolver over the words of dates and of numbers. */
  public DateResolver(DateWords words, QuantityWords numbers) {
    this.words = words;
    parser = new DateParser(words, new NumberReader(numbers));
  }

  /**
   * The date phrases of a sentence, in the order of the text, without overlaps.
   *
   * @param s a sentence, with or without its tree
   * @param published the article's publication date; null where unknown: then only phrases that
   *     name their year are placed
   */
  public List<ResolvedDate> resolve(Sentence s, @Nullable LocalDate published) {
    return resolve(s, published, null);
  }

  /**
   * The same with a date to count from.
   *
   * @param anchor the last date told before the sentence, which "the next day" and "two days later"
   *     count from; null where there is none
   */
  public List<ResolvedDate> resolve(
      Sentence s, @Nullable LocalDate published, @Nullable LocalDate anchor) {
    if (published != null) {
      return find(s, published, anchor);
    }
    List<ResolvedDate> dates = find(s, ANY_DAY, anchor);
    List<ResolvedDate> others = find(s, OTHER_DAY, anchor);
    List<ResolvedDate> placed = new ArrayList<>();
    for (ResolvedDate date : dates) {
      boolean alike =
          others.stream()
              .anyMatch(
                  o ->
                      o.fromToken() == date.fromToken()
                          && Objects.equals(o.start(), date.start())
                          && Objects.equals(o.end(), date.end()));
      placed.add(alike ? date : unplaced(date));
    }
    return placed;
  }

  /** The phrases that say how far one event of a sentence lies from another. */
  List<DateGap> gaps(Sentence s) {
    DateText text = new DateText(s);
    List<DateGap> gaps = new ArrayList<>();
    int behind = 0;
    for (int i = 0; i < text.size(); i++) {
      DateGap gap = text.token(i) < behind ? null : parser.gap(text, i);
      if (gap != null) {
        gaps.add(gap);
        behind = gap.toToken();
      }
    }
    return gaps;
  }

  private static ResolvedDate unplaced(ResolvedDate date) {
    return new ResolvedDate(
        date.fromToken(),
        date.toToken(),
        null,
        null,
        Precision.UNKNOWN,
        date.text(),
        Direction.PAST,
        "PAST_REF");
  }

  private List<ResolvedDate> find(
      Sentence s, LocalDate published, @Nullable LocalDate anchorBefore) {
    DateText text = new DateText(s);
    DateTense tense = new DateTense(s, words);
    List<ResolvedDate> dates = new ArrayList<>();
    LocalDate anchor = anchorBefore;
    int i = 0;
    while (i < text.size()) {
      DateMatch match = parser.read(text, i, new DateFrame(published, anchor, tense));
      if (match == null) {
        i++;
        continue;
      }
      i = Math.max(match.to(), i + 1);
      DateSpan span = match.span();
      if (span != null && span.precision() == Precision.DAY) {
        anchor = span.start();
      }
      if (span != null || match.reference() != null) {
        dates.add(resolved(s, text, match, published));
      }
    }
    return dates;
  }

  private static ResolvedDate resolved(
      Sentence s, DateText text, DateMatch match, LocalDate published) {
    int from = text.token(match.from());
    int to = text.token(match.to() - 1) + 1;
    String words =
        s.text().substring(s.tokenStart(from) - s.start(), s.tokenEnd(to - 1) - s.start());
    DateSpan span = match.span();
    if (span == null) {
      String reference = Objects.requireNonNullElse(match.reference(), "PAST_REF");
      Direction direction =
          switch (reference) {
            case "FUTURE_REF" -> Direction.FUTURE;
            case "PRESENT_REF" -> Direction.PRESENT;
            default -> Direction.PAST;
          };
      return new ResolvedDate(from, to, null, null, Precision.UNKNOWN, words, direction, reference);
    }
    Direction direction =
        span.end().isBefore(published)
            ? Direction.PAST
            : span.start().isAfter(published) ? Direction.FUTURE : Direction.PRESENT;
    return new ResolvedDate(
        from, to, span.start(), span.end(), span.precision(), words, direction, span.value());
  }
}
