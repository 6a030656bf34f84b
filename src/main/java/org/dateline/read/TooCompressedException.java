package org.dateline.read;

import java.io.IOException;

/** A compressed file unpacks to so much more than it holds that it is no honest text. */
final class TooCompressedException extends IOException {
  private static final long serialVersionUID = 1L;

  TooCompressedException(long packed, long unpacked) {
    super(packed + " bytes unpack to more than " + unpacked);
  }
}
