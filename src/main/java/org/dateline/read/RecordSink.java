package org.dateline.read;

import org.dateline.record.Rejected;

/** Takes what is found in a file, in the file's order. */
interface RecordSink {
  void record(RawRecord found);

  void rejected(Rejected row);

  /** A part of the file that is no article by its nature: a request, a picture, a redirection. */
  default void skipped() {}
}
