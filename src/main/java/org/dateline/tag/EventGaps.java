package org.dateline.tag;

import java.time.LocalDate;
import java.util.List;
import org.dateline.language.Sentence;
import org.dateline.tag.ResolvedDate.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Dates an event by its distance from another: in "was arrested on Friday, a week after he
 * resigned" he resigned a week before Friday.
 */
final class EventGaps {
  private static final int DEPTH = 40;

  private final Sentence s;
  private final @Nullable LocalDate published;
  private final List<ResolvedDate> dates;

  EventGaps(Sentence s, @Nullable LocalDate published, List<ResolvedDate> dates) {
    this.s = s;
    this.published = published;
    this.dates = dates;
  }

  /** Dates what stands behind each of the phrases. */
  void date(List<DateGap> gaps, List<Draft> drafts) {
    for (DateGap gap : gaps) {
      Draft told = toldBehind(gap, drafts);
      if (told == null) {
        continue;
      }
      LocalDate day = dayOfOther(gap, told, drafts);
      LocalDate from = day == null ? published : day;
      ResolvedDate date = from == null ? null : gap.from(from, day != null, text(gap));
      if (date == null || (gap.sign() > 0 && ahead(date))) {
        continue;
      }
      for (Draft draft : drafts) {
        if (draft == told || (draft.anchor >= gap.toToken() && below(draft, told))) {
          boolean own = draft.date != null && draft.date.fromToken() >= gap.toToken();
          draft.date = own ? draft.date : date;
        }
      }
    }
  }

  /** The first event behind a phrase and before the next comma; null for none. */
  private @Nullable Draft toldBehind(DateGap gap, List<Draft> drafts) {
    int end = gap.toToken();
    while (end < s.size() && !s.form(end).equals(",")) {
      end++;
    }
    Draft first = null;
    for (Draft draft : drafts) {
      boolean behind = draft.trigger >= gap.toToken() && draft.trigger < end;
      if (behind && (first == null || draft.trigger < first.trigger)) {
        first = draft;
      }
    }
    return first;
  }

  private boolean ahead(ResolvedDate date) {
    LocalDate end = date.end();
    return published == null || end == null || end.isAfter(published);
  }

  /** The day of what the distance is told of; null where the sentence names none. */
  private @Nullable LocalDate dayOfOther(DateGap gap, Draft told, List<Draft> drafts) {
    for (Draft draft : drafts) {
      ResolvedDate date = draft.date;
      if (!below(draft, told) && date != null && date.fromToken() < gap.fromToken() && day(date)) {
        return date.start();
      }
    }
    LocalDate behind = null;
    for (ResolvedDate date : dates) {
      if (day(date)) {
        if (date.fromToken() < gap.fromToken()) {
          return date.start();
        }
        boolean main = gap.fromToken() <= 1 && comma(gap.toToken(), date.fromToken());
        behind = main && behind == null ? date.start() : behind;
      }
    }
    return behind;
  }

  private boolean comma(int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.form(i).equals(",")) {
        return true;
      }
    }
    return false;
  }

  private static boolean day(ResolvedDate date) {
    return date.precision() == Precision.DAY && date.start() != null;
  }

  private boolean below(Draft draft, Draft other) {
    int at = draft.anchor;
    for (int steps = 0; steps < DEPTH && at >= 0; steps++) {
      if (at == other.anchor || at == other.trigger) {
        return true;
      }
      at = s.head(at);
    }
    return false;
  }

  private String text(DateGap gap) {
    int start = s.tokenStart(gap.fromToken()) - s.start();
    return s.text().substring(start, s.tokenEnd(gap.toToken() - 1) - s.start());
  }
}
