package org.dateline.language;

/** Bounds that hold time and memory for any input. */
final class Limits {

  /**
   * Tokens that are analysed as one sentence; a longer one is cut. The longest sentence of edited
   * news that makes sense to read has fewer than 200; the rest is lists and tables.
   */
  static final int TOKENS = 300;

  /** UTF-16 units of one token; a longer run without spaces is cut. */
  static final int TOKEN_LENGTH = 200;

  /** UTF-16 units without a blank that are looked at as one; what is longer is no language. */
  static final int CHUNK = 800;

  private Limits() {}
}
