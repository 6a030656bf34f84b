package org.dateline.read;

/**
 * How far bytes are UTF-8.
 *
 * @param good well-formed sequences of two bytes or more
 * @param bad bytes above 127 that belong to none
 */
record Utf8Shape(int good, int bad) {

  /** Counts; overlong forms and surrogates need no care here, the strict decoder refused them. */
  static Utf8Shape of(byte[] bytes) {
    int good = 0;
    int bad = 0;
    int i = 0;
    while (i < bytes.length) {
      int b = bytes[i] & 0xFF;
      int length = b < 0x80 ? 1 : b >= 0xF0 ? 4 : b >= 0xE0 ? 3 : b >= 0xC2 ? 2 : 0;
      if (length > 1 && continues(bytes, i + 1, length - 1)) {
        good++;
        i += length;
      } else {
        bad += b >= 0x80 ? 1 : 0;
        i++;
      }
    }
    return new Utf8Shape(good, bad);
  }

  /**
   * Whether this is damaged UTF-8 rather than another encoding: in others, bytes hardly ever line
   * up as UTF-8 sequences, let alone as often as they fail to.
   */
  boolean mostlyUtf8() {
    return good > 0 && good >= bad;
  }

  private static boolean continues(byte[] bytes, int from, int count) {
    if (from + count > bytes.length) {
      return false;
    }
    for (int i = from; i < from + count; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return false;
      }
    }
    return true;
  }
}
