package org.dateline.resolve;

/**
 * Counts by hash, without a box for each: a story asks it for every party of every event that may
 * join. Not thread-safe.
 */
final class LongCounts {
  private static final int FIRST_SLOTS = 16;

  private long[] keys = new long[FIRST_SLOTS];
  private int[] counts = new int[FIRST_SLOTS];
  private int size;

  /** How often a key was added; 0 where never. */
  int get(long key) {
    return counts[LongMap.slot(keys, LongMap.filled(key))];
  }

  /** Adds to a key's count. */
  void add(long given, int more) {
    long key = LongMap.filled(given);
    int slot = LongMap.slot(keys, key);
    if (keys[slot] == 0) {
      if (++size * 2 > keys.length) {
        grow();
        slot = LongMap.slot(keys, key);
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

  private void grow() {
    long[] oldKeys = keys;
    int[] oldCounts = counts;
    keys = new long[oldKeys.length * 2];
    counts = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = LongMap.slot(keys, oldKeys[i]);
        keys[slot] = oldKeys[i];
        counts[slot] = oldCounts[i];
      }
    }
  }
}
