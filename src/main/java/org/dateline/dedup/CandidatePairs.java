package org.dateline.dedup;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;

/**
 * Pairs of texts that share shingles, from an index of shingles in two primitive arrays. Texts are
 * given by their rank in the canonical order, so that the earlier of a pair is the lower rank.
 *
 * <p>A shingle of at most {@link #MAX_FREQUENCY} texts pairs all of them. A hotter one pairs each
 * with the {@link #ANCHORS} earliest: those are the only ones whose group another text could join
 * through it, so wide syndication stays linked at a cost that is linear in its size.
 */
final class CandidatePairs {
  /** Words in a shingle. */
  static final int SHINGLE = 4;

  /** Texts that share a shingle, past which it is hot. */
  static final int MAX_FREQUENCY = 128;

  /** Earliest texts to which those of a hot shingle are compared. */
  static final int ANCHORS = 3;

  private static final int MAX_RANK = PairCounts.MAX_RANK;
  private static final int ENOUGH_SHARED = 2;
  private static final int FEW_SHINGLES = 6;
  private static final double LEAST_SHARE = 0.06;

  /** Receives a pair. */
  interface Sink {
    /**
     * Called once for each pair, in order.
     *
     * @param earlier lower rank
     * @param later higher rank
     * @param shared shingles that both texts have in this index
     */
    void pair(int earlier, int later, int shared);
  }

  /** Tells which pairs are worth a comparison. */
  interface Filter {
    /** Whether the pair is wanted. */
    boolean wanted(int earlier, int later);
  }

  private long[] postings = new long[1024];
  private int count;
  private long hotShingles;

  /** Adds a shingle of a text. */
  void add(long shingle, int rank) {
    checkArgument(rank <= MAX_RANK, "more than %s texts in one range: use more ranges", MAX_RANK);
    if (count == postings.length) {
      postings = Arrays.copyOf(postings, count * 2);
    }
    postings[count++] = (shingle & ~MAX_RANK) | rank;
  }

  /** The distinct shingles of a text; fewer words than a shingle has give none. */
  static long[] shingles(Words words) {
    return words.size() < SHINGLE ? new long[0] : Grams.of(words, SHINGLE);
  }

  /** Whether texts share enough of their shingles to be compared word by word. */
  static boolean enough(int shared, int earlierShingles, int laterShingles) {
    int fewer = Math.min(earlierShingles, laterShingles);
    return shared >= LEAST_SHARE * fewer && (shared >= ENOUGH_SHARED || fewer <= FEW_SHINGLES);
  }

  /** Whether a text shares enough of its shingles with many others together to be looked at. */
  static boolean mayBeEnough(int shared, int shingles) {
    return shared >= ENOUGH_SHARED || (shared > 0 && shingles <= FEW_SHINGLES);
  }

  /** Gives every pair that shares a shingle; empties this index. */
  void forEach(Filter filter, Sink sink) {
    Arrays.sort(postings, 0, count);
    PairCounts pairs = new PairCounts();
    int from = 0;
    while (from < count) {
      long shingle = postings[from] & ~MAX_RANK;
      int to = from + 1;
      while (to < count && (postings[to] & ~MAX_RANK) == shingle) {
        to++;
      }
      boolean hot = to - from > MAX_FREQUENCY;
      hotShingles += hot ? 1 : 0;
      int firsts = hot ? from + ANCHORS : to;
      for (int i = from; i < firsts; i++) {
        int earlier = (int) postings[i] & MAX_RANK;
        for (int j = i + 1; j < to; j++) {
          int later = (int) postings[j] & MAX_RANK;
          if (earlier != later && filter.wanted(earlier, later)) {
            pairs.add(earlier, later, 1);
          }
        }
      }
      from = to;
    }
    postings = new long[0];
    count = 0;
    pairs.forEach(sink);
  }

  /** How many shingles were hot. */
  long hotShingles() {
    return hotShingles;
  }
}
