package org.dateline.dedup;

/**
 * The 64-bit hashing of words, shingles and whole texts. Every constant is part of {@link
 * #VERSION}: an index of earlier runs is only comparable under the same one.
 *
 * <p>The mixer is the finalizer of MurmurHash3 (A. Appleby, public domain); the multiplier is
 * 2<sup>64</sup> divided by the golden ratio (D. Knuth, The Art of Computer Programming, 6.4).
 */
final class Hashes {
  /** Version of this hashing. */
  static final int VERSION = 2;

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private Hashes() {}

  /** Spreads every bit of a value over the whole result. */
  static long mix(long value) {
    long z = value;
    z = (z ^ (z >>> 33)) * 0xFF51AFD7ED558CCDL;
    z = (z ^ (z >>> 33)) * 0xC4CEB9FE1A85EC53L;
    return z ^ (z >>> 33);
  }

  /** The hash of a sequence so far and its next value; not commutative. */
  static long add(long hash, long value) {
    return (Long.rotateLeft(hash, 23) ^ value) * GOLDEN + (value >>> 29);
  }

  /** The hash of a word given in its compared form. */
  static long word(CharSequence word) {
    long hash = word.length();
    for (int i = 0; i < word.length(); i++) {
      hash = add(hash, word.charAt(i));
    }
    return mix(hash);
  }

  /** The hash of words from one index, inclusive, to another, exclusive; seeds are independent. */
  static long words(long[] hashes, int from, int to, long seed) {
    long hash = seed + (to - from);
    for (int i = from; i < to; i++) {
      hash = add(hash, hashes[i]);
    }
    return mix(hash);
  }

  /** The range, from 0, that a hash falls into; ranges divide the unsigned 64-bit line evenly. */
  static int range(long hash, int ranges) {
    return (int) Math.multiplyHigh(hash >>> 1, (long) ranges << 1);
  }
}
