package org.dateline.read;

import java.io.IOException;
import java.io.InputStream;

/** Finds the records of files of one format. Implementations stream and hold no state. */
interface RecordFinder {

  /**
   * Hands over each record of a file.
   *
   * @param in the unpacked file; the caller closes it
   * @throws IOException where the file breaks off; what was handed over before stays
   */
  void find(InputStream in, FileInHand file) throws IOException;
}
