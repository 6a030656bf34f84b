package org.dateline.tag;

import org.jspecify.annotations.Nullable;

/**
 * A date phrase over the words of a {@link DateText}.
 *
 * @param from its first word
 * @param to the word after its last
 * @param span its period; null where it can't be placed on the calendar
 * @param reference PAST_REF, PRESENT_REF or FUTURE_REF where there is no period; null for a phrase
 *     that holds a date word and is none
 */
record DateMatch(int from, int to, @Nullable DateSpan span, @Nullable String reference) {

  static DateMatch of(int from, int to, DateSpan span) {
    return new DateMatch(from, to, span, null);
  }

  static DateMatch reference(int from, int to, String reference) {
    return new DateMatch(from, to, null, reference);
  }

  DateMatch from(int earlier) {
    return new DateMatch(earlier, to, span, reference);
  }

  DateMatch to(int later) {
    return new DateMatch(from, later, span, reference);
  }
}
