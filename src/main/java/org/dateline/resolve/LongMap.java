package org.dateline.resolve;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A hash map from hashes to objects without a box for each key: half the memory and twice the speed
 * of a map of {@code Long}. Not thread-safe.
 */
final class LongMap<V> {
  private static final int FIRST_SLOTS = 1 << 10;

  /** The key in the place of 0, which stands for none. */
  private static final long ZERO = 0x9E3779B97F4A7C15L;

  /** The key of each slot; 0 for an empty one, so that looking for a key reads one array. */
  private long[] keys = new long[FIRST_SLOTS];

  private @Nullable Object[] values = new Object[FIRST_SLOTS];
  private int size;

  /** The value of a key, or null. */
  @Nullable V get(long given) {
    return value(slot(filled(given)));
  }

  /** A key that is not 0, which stands for an empty slot. */
  static long filled(long key) {
    return key == 0 ? ZERO : key;
  }

  /** Sets the value of a key. */
  void put(long given, V value) {
    long key = filled(given);
    int slot = slot(key);
    if (keys[slot] == 0) {
      if (++size * 2 > keys.length) {
        rebuild(keys.length * 2, any -> false);
        slot = slot(key);
      }
      keys[slot] = key;
    }
    values[slot] = value;
  }

  /** Forgets every value that a test holds for. */
  void removeIf(Predicate<V> test) {
    rebuild(keys.length, test);
    int slots = keys.length;
    while (slots > FIRST_SLOTS && size * 8 < slots) {
      slots /= 2;
    }
    if (slots < keys.length) {
      rebuild(slots, any -> false);
    }
  }

  private void rebuild(int slots, Predicate<V> leaveOut) {
    long[] oldKeys = keys;
    @Nullable Object[] oldValues = values;
    keys = new long[slots];
    values = new Object[slots];
    int kept = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      @SuppressWarnings("unchecked") // Only put writes values.
      V value = (V) oldValues[i];
      if (value != null && !leaveOut.test(value)) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = value;
        kept++;
      }
    }
    size = kept;
  }

  @SuppressWarnings("unchecked") // Only put writes values.
  private @Nullable V value(int slot) {
    return (V) values[slot];
  }

  private int slot(long key) {
    return slot(keys, key);
  }

  /** Where a key stands, or may be put, among slots of which an empty one holds 0. */
  static int slot(long[] keys, long key) {
    int mask = keys.length - 1;
    int slot = (int) (key ^ key >>> 32) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
