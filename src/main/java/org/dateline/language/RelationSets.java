package org.dateline.language;

/**
 * The relations that were seen between tags, as sets of bits; they bound what there is to choose
 * from. Immutable once made.
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

  /** The relations that a dependent to the left or right of its head may have; never empty. */
  long of(int dependent, int head, boolean left) {
    long set = sets[index(dependent, head, left)];
    return set == 0 ? (1L << Relations.size()) - 2 : set;
  }
}
