package org.dateline.dedup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The packed texts of one range, found by key; unpacked only when asked for. */
final class TextTable {
  private final List<byte[]> blocks = new ArrayList<>();
  private long[] keys = new long[256];
  private long[] places = new long[256];
  private int size;
  private boolean sorted;

  /** Adds a block of texts, read up to after its kind. */
  void add(byte[] block, BlockReader reader) {
    blocks.add(block);
    while (reader.hasMore()) {
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, size * 2);
        places = Arrays.copyOf(places, size * 2);
      }
      keys[size] = reader.number();
      places[size++] = (long) (blocks.size() - 1) << 32 | reader.at();
      reader.skipText();
    }
    sorted = false;
  }

  /** How many texts. */
  int size() {
    return size;
  }

  /** Where a key stands, from 0; negative where it is not here. */
  int index(long key) {
    sort();
    return Arrays.binarySearch(keys, 0, size, key);
  }

  /** The key at an index. */
  long key(int index) {
    sort();
    return keys[index];
  }

  /** The text at an index. */
  DistinctText text(int index) {
    return reader(index).distinctText();
  }

  /** A reader that stands before the text at an index. */
  BlockReader reader(int index) {
    sort();
    long place = places[index];
    return new BlockReader(blocks.get((int) (place >>> 32)), (int) place);
  }

  private void sort() {
    if (sorted) {
      return;
    }
    Integer[] order = new Integer[size];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (one, other) -> Long.compare(keys[one], keys[other]));
    long[] sortedKeys = new long[size];
    long[] sortedPlaces = new long[size];
    for (int i = 0; i < size; i++) {
      sortedKeys[i] = keys[order[i]];
      sortedPlaces[i] = places[order[i]];
    }
    keys = sortedKeys;
    places = sortedPlaces;
    sorted = true;
  }
}
