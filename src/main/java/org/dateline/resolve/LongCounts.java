package org.dateline.resolve;

/**
 * Counts by hash, without a box for each: a story asks it for every party of every event that may
 * join. Not thread-safe.
 */
final class LongCounts {
  private static final int FIRST_SLOTS = 16;

  /** The key in the place of 0, which stands for none. */
  private static final long ZERO = 0x9E3779B97F4A7C15L;

  private long[] keys = new long[FIRST_SLOTS];
  private int[] counts = new int[FIRST_SLOTS];
  private int size;

  /** How often a key was added; 0 where never. */
  int get(long key) {
    return counts[slot(filled(key))];
  }

  /** Adds to a key's count. */
  void add(long given, int more) {
    long key = filled(given);
    int slot = slot(key);
    if (keys[slot] == 0) {
      if (++size * 2 > keys.length) {
        grow();
        slot = slot(key);
      }
      keys[slot] = key;
    }
    counts[slot] += more;
  }

  /** Adds another's counts. */
  void addAll(LongCounts other) {
    for (int i = 0; i < other.keys.length; i++) {
      if (other.keys[i] != 0) {
        add(other.keys[i], other.counts[i]);
      }
    }
  }

  private static long filled(long key) {
    return key == 0 ? ZERO : key;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldCounts = counts;
    keys = new long[oldKeys.length * 2];
    counts = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        counts[slot] = oldCounts[i];
      }
    }
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) (key ^ key >>> 32) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
