package org.dateline.read;

import org.dateline.record.Article;
import org.dateline.record.Rejected;

/** What becomes of a record: an article, or a row that says why not. */
sealed interface ReadResult {

  /**
   * An article, not yet known to be the only one with its id.
   *
   * @param idGiven whether the input gave its id, rather than the file's name
   * @param dateUnreadable whether a date was given that could not be read
   * @param repaired whether characters that cannot be stored were replaced by U+FFFD
   */
  record Accepted(Article article, boolean idGiven, boolean dateUnreadable, boolean repaired)
      implements ReadResult {}

  /** A refusal. */
  record Refused(Rejected row) implements ReadResult {}
}
