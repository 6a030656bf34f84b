package org.dateline.dedup;

import org.jspecify.annotations.Nullable;

/**
 * What grouping needs to know of a text: its earliest passage, and where an earlier run placed it.
 * The natural order is that of {@link Occurrence}.
 *
 * @param passageId the earliest passage
 * @param articleId its article
 * @param source its article's outlet
 * @param micros when it was published
 * @param length code points of that passage
 * @param fresh whether that passage is of this run
 * @param earlier where an earlier run placed the text; null where none knew it
 */
record TextHead(
    String passageId,
    String articleId,
    @Nullable String source,
    long micros,
    int length,
    boolean fresh,
    @Nullable Placement earlier)
    implements Comparable<TextHead> {

  /** The group that it heads, under an id. */
  Placement heading(String groupId) {
    return new Placement(groupId, passageId, articleId, source, true);
  }

  @Override
  public int compareTo(TextHead other) {
    int order = Long.compare(micros, other.micros);
    order = order != 0 ? order : Integer.compare(other.length, length);
    return order != 0 ? order : passageId.compareTo(other.passageId);
  }
}
