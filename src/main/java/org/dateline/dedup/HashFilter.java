package org.dateline.dedup;

import java.io.Serializable;

/**
 * A set of hashes that may say yes to a few others but never no to its own (B. Bloom, 1970). It
 * tells a run which part of the history can matter, so that what is shuffled and compared grows
 * with the run's own input. 8 MB hold five million hashes with about one wrong yes in 50.
 */
final class HashFilter implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Bits of a filter for a run's shingles. */
  static final int LARGE = 26;

  /** Bits of a filter for a run's short texts: 128 KB. */
  static final int SMALL = 20;

  private final long[] bits;
  private final int shift;

  /**
   * An empty filter.
   *
   * @param width it has two to this power bits
   */
  HashFilter(int width) {
    this.bits = new long[1 << (width - 6)];
    this.shift = Long.SIZE - width;
  }

  void add(long hash) {
    set(first(hash));
    set(second(hash));
  }

  boolean mayHave(long hash) {
    return has(first(hash)) && has(second(hash));
  }

  void addAll(HashFilter other) {
    for (int i = 0; i < bits.length; i++) {
      bits[i] |= other.bits[i];
    }
  }

  private int first(long hash) {
    return (int) (hash >>> shift);
  }

  /** By the highest 32 bits alone, which is what an index keeps of a shingle. */
  private int second(long hash) {
    return (int) (Hashes.mix(hash >>> 32) >>> shift);
  }

  private void set(int place) {
    bits[place >>> 6] |= 1L << place;
  }

  private boolean has(int place) {
    return (bits[place >>> 6] & 1L << place) != 0;
  }
}
