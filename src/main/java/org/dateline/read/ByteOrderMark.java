package org.dateline.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The marks that Unicode text may start with. */
enum ByteOrderMark {
  // UTF-32 comes first: the mark of UTF-16LE is a prefix of that of UTF-32LE.
  UTF_32BE(Charset.forName("UTF-32BE"), 0x00, 0x00, 0xFE, 0xFF),
  UTF_32LE(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0x00, 0x00),
  UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
  UTF_16BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
  UTF_16LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
  NONE(StandardCharsets.UTF_8);

  private final Charset charset;
  private final int[] mark;

  ByteOrderMark(Charset charset, int... mark) {
    this.charset = charset;
    this.mark = mark;
  }

  /** The mark that some bytes start with. */
  static ByteOrderMark of(byte[] head) {
    for (ByteOrderMark candidate : values()) {
      if (candidate != NONE && candidate.starts(head)) {
        return candidate;
      }
    }
    return NONE;
  }

  private boolean starts(byte[] head) {
    if (head.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((head[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  Charset charset() {
    return charset;
  }

  int length() {
    return mark.length;
  }
}
