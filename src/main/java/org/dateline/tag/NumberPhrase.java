package org.dateline.tag;

/**
 * A number as words or digits.
 *
 * @param from its first token
 * @param to the token after its last
 * @param low lowest value; negative infinity where open
 * @param high highest value; positive infinity where open
 * @param approximate whether the words hedge
 */
record NumberPhrase(int from, int to, double low, double high, boolean approximate) {

  /** Whether it is one whole number. */
  boolean isWhole() {
    return low == high && low == Math.rint(low) && Math.abs(low) < 1e9;
  }
}
