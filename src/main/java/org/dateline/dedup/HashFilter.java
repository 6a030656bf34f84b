package org.dateline.dedup;

import java.io.Serializable;
import java.util.Arrays;

/**
 * A set of hashes that may say yes to a few others but never no to its own (B. Bloom, 1970). It
 * tells a run which part of the history can matter, so that what is shuffled and compared grows
 * with the run's own input. 8 MB hold five million hashes with about one wrong yes in 50.
 *
 * <p>A filter of shingles also keeps, in up to 8 MB more, to which text a hash belongs: texts of
 * the history that share stock phrases with many texts, but several with none of them, are so left
 * out.
 *
 * <p>Hashes are gathered as they are and spread over bits when they are {@link #settled}, or grow
 * too many: an engine makes and copies a filter for each of its bundles, of which a run of one day
 * has many with hardly a hash in them, and one as large as its input in the end.
 */
final class HashFilter implements Serializable {
  private static final long serialVersionUID = 2L;

  /** Bits of a filter for a run's shingles, at most. */
  static final int LARGE = 26;

  /** Bits of a filter for a run's short texts, at most: 128 KB. */
  static final int SMALL = 20;

  /** The owner of a hash that is not a text's shingle, or of none. */
  static final char NOBODY = 0;

  /** Several texts own the hash. */
  static final char SEVERAL = 0xFFFE;

  /** A text owns it that is so short that one shared shingle counts. */
  static final char SHORT = 0xFFFF;

  /** Two to this power are the slots for owners, at most. */
  private static final int OWNERS = 22;

  /** A hash has 32 bits at least, as long as that makes no more than the most: .4 % wrong. */
  private static final int SPARE_BITS = 5;

  /** And 16 slots, of which another's hash so takes few. */
  private static final int SPARE_SLOTS = 4;

  private static final long[] NO_BITS = new long[0];
  private static final char[] NO_OWNERS = new char[0];

  private final int mostBits;
  private long[] gathered = new long[0];
  private char[] gatheredOwners = NO_OWNERS;
  private int count;
  private long[] bits = NO_BITS;
  private char[] owners = NO_OWNERS;
  private int shift;

  /**
   * An empty filter.
   *
   * @param mostBits it has two to this power bits at most
   */
  HashFilter(int mostBits) {
    this.mostBits = mostBits;
  }

  void add(long hash) {
    add(hash, NOBODY);
  }

  /** Adds a shingle of a text. */
  void add(long shingle, char owner) {
    if (bits.length == 0 && count == 1 << (mostBits - SPARE_BITS)) {
      spread(mostBits, OWNERS);
    }
    if (bits.length > 0) {
      put(shingle, owner);
      return;
    }
    if (count == gathered.length) {
      gathered = Arrays.copyOf(gathered, Math.max(16, count * 2));
      gatheredOwners = Arrays.copyOf(gatheredOwners, gathered.length);
    }
    gathered[count] = shingle;
    gatheredOwners[count++] = owner;
  }

  private void put(long hash, char owner) {
    set(first(hash));
    set(second(hash));
    if (owner != NOBODY) {
      if (owners.length == 0) {
        owners = new char[1 << OWNERS];
      }
      int slot = slot(hash);
      owners[slot] = joined(owners[slot], owner);
    }
  }

  private void spread(int width, int slots) {
    boolean owned = false;
    for (int i = 0; i < count && !owned; i++) {
      owned = gatheredOwners[i] != NOBODY;
    }
    bits = new long[1 << (width - 6)];
    shift = Long.SIZE - width;
    owners = owned ? new char[1 << slots] : NO_OWNERS;
    for (int i = 0; i < count; i++) {
      put(gathered[i], gatheredOwners[i]);
    }
    gathered = new long[0];
    gatheredOwners = NO_OWNERS;
    count = 0;
  }

  /** This filter, ready to be asked, and no larger than its hashes want; may be added to still. */
  HashFilter settled() {
    if (bits.length == 0) {
      int width = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(64, count) - 1);
      spread(Math.min(mostBits, width + SPARE_BITS), Math.min(OWNERS, width + SPARE_SLOTS));
    }
    return this;
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

  /**
   * Which text has a shingle: {@link #NOBODY}, an owner, {@link #SEVERAL} or {@link #SHORT}; of a
   * settled filter.
   */
  char owner(long shingle) {
    return owners.length > 0 && mayHave(shingle) ? owners[slot(shingle)] : NOBODY;
  }

  private int slot(long shingle) {
    return (int) Hashes.mix(shingle >>> 32) & (owners.length - 1);
  }

  /** Whether a hash was added, or looks as if; of a settled filter. */
  boolean mayHave(long hash) {
    return has(first(hash)) && has(second(hash));
  }

  /** Adds the hashes of another filter, which is not settled. */
  void addAll(HashFilter other) {
    if (other.bits.length == 0) {
      for (int i = 0; i < other.count; i++) {
        add(other.gathered[i], other.gatheredOwners[i]);
      }
      return;
    }
    if (bits.length == 0) {
      spread(mostBits, OWNERS);
    }
    for (int i = 0; i < bits.length; i++) {
      bits[i] |= other.bits[i];
    }
    if (owners.length == 0) {
      owners = other.owners.clone();
      return;
    }
    for (int i = 0; i < other.owners.length; i++) {
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
