package org.dateline.dedup;

/**
 * The key by which steps speak of a text: 64 bits of its earliest passage's id. Two texts in a
 * hundred million share one with a chance of 3 in 10,000; they would miss a comparison, no more,
 * because what is compared are words.
 */
final class TextKey {
  private static final int HEX_DIGITS = 16;

  private TextKey() {}

  /** The key of a passage id: its first 16 hex digits, or a hash where it is not hex. */
  static long of(String passageId) {
    if (passageId.length() < HEX_DIGITS) {
      return Hashes.word(passageId);
    }
    long key = 0;
    for (int i = 0; i < HEX_DIGITS; i++) {
      int digit = Character.digit(passageId.charAt(i), HEX_DIGITS);
      if (digit < 0) {
        return Hashes.word(passageId);
      }
      key = key << 4 | digit;
    }
    return key;
  }

  /** The hash that spreads a key over ranges. */
  static long spread(long key) {
    return Hashes.mix(key);
  }
}
