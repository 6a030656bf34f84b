package org.dateline.language;

/**
 * The relations that were seen between tags, as sets of bits; they bound what the parser has to
 * choose from. Immutable once made.
 */
final class RelationSets {

  private static final int TAGS = 64;

  private final long[] sets;

  /**
   * @param sets one set for each side, dependent's and head's tag: see {@link #index}
   */
  RelationSets(long[] sets) {
    this.sets = sets;
  }

  static int index(int dependent, int head, boolean left) {
    return ((left ? 0 : 1) * TAGS + dependent) * TAGS + head;
  }

  static int length() {
    return 2 * TAGS * TAGS;
  }

  long[] sets() {
    return sets;
  }

  /** The relations that a dependent to the left or right of its head may have. */
  long of(int dependent, int head, boolean left) {
    return sets[index(dependent, head, left)];
  }

  /**
   * Writes the labelled transitions that a state allows, coded as in {@link ParseState}, and
   * returns how many they are, at least one. {@link ParseState#forced} must be -1.
   */
  int candidates(Tokens x, ParseState s, int[] out) {
    int n = 0;
    int tag = x.tag[s.top(0)];
    long set = 0;
    if (s.front != s.root) {
      out[n++] = ParseState.SHIFT;
      set = of(tag, x.tag[s.front], true);
    }
    while (set != 0) {
      out[n++] = ParseState.LEFT | Long.numberOfTrailingZeros(set);
      set &= set - 1;
    }
    if (s.depth > 1) {
      set = of(tag, x.tag[s.top(1)], false);
      while (set != 0) {
        out[n++] = ParseState.RIGHT | Long.numberOfTrailingZeros(set);
        set &= set - 1;
      }
    }
    if (n == 0) {
      out[n++] = ParseState.RIGHT | Relations.PARATAXIS;
    }
    return n;
  }
}
