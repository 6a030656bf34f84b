package org.dateline.language;

import java.util.Arrays;

/** A growing list of tokens' offsets, used again for the next text. */
final class Spans {

  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int size;

  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  /** Adds a token, in pieces if it is too long; an empty one is left out. */
  void add(int start, int end) {
    int from = start;
    while (end - from > Limits.TOKEN_LENGTH) {
      put(from, from + Limits.TOKEN_LENGTH);
      from += Limits.TOKEN_LENGTH;
    }
    if (end > from) {
      put(from, end);
    }
  }

  private void put(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    starts[size] = start;
    ends[size++] = end;
  }
}
