package org.dateline.dedup;

import java.io.Serializable;

/**
 * A set of hashes that may say yes to a few others but never no to its own (B. Bloom, 1970). It
 * tells a run which part of the history can matter, so that what is shuffled and compared grows
 * with the run's own input. 8 MB hold five million hashes with about one wrong yes in 50.
 *
 * <p>A large filter also keeps, in 8 MB more, to which text a hash belongs: texts of the history
 * that share stock phrases with many texts, but several with none of them, are so left out.
 */
final class HashFilter implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Bits of a filter for a run's shingles. */
  static final int LARGE = 26;

  /** Bits of a filter for a run's short texts: 128 KB. */
  static final int SMALL = 20;

  /** The owner of a hash that is not a text's shingle, or of none. */
  static final char NOBODY = 0;

  /** Several texts own the hash. */
  static final char SEVERAL = 0xFFFE;

  /** A text owns it that is so short that one shared shingle counts. */
  static final char SHORT = 0xFFFF;

  private static final int OWNERS = 1 << 22;

  private final long[] bits;
  private final char[] owners;
  private final int shift;

  /**
   * An empty filter.
   *
   * @param width it has two to this power bits
   */
  HashFilter(int width) {
    this.bits = new long[1 << (width - 6)];
    this.owners = new char[width == LARGE ? OWNERS : 0];
    this.shift = Long.SIZE - width;
  }

  void add(long hash) {
    set(first(hash));
    set(second(hash));
  }

  /** Adds a shingle of a text. */
  void add(long shingle, char owner) {
    add(shingle);
    if (owner != NOBODY) {
      int slot = slot(shingle);
      owners[slot] = joined(owners[slot], owner);
    }
  }

  /** The owner of a shingle of a text; one of 65,533 values, the same for few other texts. */
  static char owner(long textHash, int shingles) {
    return CandidatePairs.oneIsEnough(shingles)
        ? SHORT
        : (char) (1 + Long.remainderUnsigned(textHash, SEVERAL - 1));
  }

  private static char joined(char one, char other) {
    if (one == NOBODY || one == other) {
      return other;
    }
    return other == NOBODY ? one : one == SHORT || other == SHORT ? SHORT : SEVERAL;
  }

  /** Which text has a shingle: {@link #NOBODY}, an owner, {@link #SEVERAL} or {@link #SHORT}. */
  char owner(long shingle) {
    return mayHave(shingle) ? owners[slot(shingle)] : NOBODY;
  }

  private static int slot(long shingle) {
    return (int) Hashes.mix(shingle >>> 32) & (OWNERS - 1);
  }

  boolean mayHave(long hash) {
    return has(first(hash)) && has(second(hash));
  }

  void addAll(HashFilter other) {
    for (int i = 0; i < bits.length; i++) {
      bits[i] |= other.bits[i];
    }
    for (int i = 0; i < owners.length; i++) {
      owners[i] = joined(owners[i], other.owners[i]);
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
