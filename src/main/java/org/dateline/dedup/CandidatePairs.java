package org.dateline.dedup;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Pairs of texts that share shingles, from an index of shingles in primitive arrays. Texts are
 * given by their rank in the canonical order, so that the earlier of a pair is the lower rank.
 *
 * <p>A shingle of at most {@link #MAX_FREQUENCY} texts pairs all of them. A hotter one pairs each
 * with its {@link #ANCHORS} earliest texts, the only ones whose group another could join through
 * it, and with its {@link #ANCHORS} shortest, which the others may contain; so wide syndication
 * stays linked at a cost that is linear in its size.
 *
 * <p>A text of {@link ShortTexts#WORDS} words has no shingle. It is paired with the texts that
 * contain it by its words, which those give as a shingle of their own kind.
 */
final class CandidatePairs {
  /** Words in a shingle. */
  static final int SHINGLE = 4;

  /** Texts that share a shingle, past which it is hot. */
  static final int MAX_FREQUENCY = 128;

  /** Texts of each sort to which those of a hot shingle are compared. */
  static final int ANCHORS = 3;

  private static final int MAX_RANK = (1 << 24) - 1;
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

  /** What pairing needs to know of the texts. */
  interface Texts {
    /** How many shingles the text of a rank has, by {@link #shingles}. */
    int shingles(int rank);

    /** Whether the text of a rank is of this run; of a pair, one must be. */
    boolean fresh(int rank);
  }

  private long[] postings = new long[1024];
  private int count;
  private int size;
  private long hotShingles;

  /** Adds a shingle of a text. */
  void add(long shingle, int rank) {
    checkArgument(rank <= MAX_RANK, "more than %s texts in one range: use more ranges", MAX_RANK);
    if (count == postings.length) {
      postings = Arrays.copyOf(postings, count * 2);
    }
    postings[count++] = (shingle & ~MAX_RANK) | rank;
    size = Math.max(size, rank + 1);
  }

  /** The distinct shingles of a text; fewer words than a shingle has give none. */
  static long[] shingles(Words words) {
    if (words.size() < SHINGLE) {
      return new long[0];
    }
    long[] shingles = Grams.of(words, SHINGLE);
    for (int i = 0; i < shingles.length; i++) {
      shingles[i] = ShortTexts.unmarked(shingles[i]);
    }
    return shingles;
  }

  /** Whether texts share enough of their shingles to be compared word by word. */
  static boolean enough(int shared, int earlierShingles, int laterShingles) {
    int fewer = Math.min(earlierShingles, laterShingles);
    return shared >= LEAST_SHARE * fewer && (shared >= ENOUGH_SHARED || oneIsEnough(fewer));
  }

  /** Whether a text of so many shingles may be compared for one that it shares. */
  static boolean oneIsEnough(int shingles) {
    return shingles <= FEW_SHINGLES;
  }

  /**
   * Gives every pair that shares a shingle; empties this index. The time is linear in the pairs of
   * postings, but for the sorting of the postings.
   */
  void forEach(Texts of, Sink sink) {
    SortedPostings.sort(postings, count);
    boolean[] fresh = new boolean[size];
    for (int rank = 0; rank < size; rank++) {
      fresh[rank] = of.fresh(rank);
    }
    int[] ends = new int[size + 1];
    Map<Long, int[]> centres = new HashMap<>();
    int[] places = placesByText(of, fresh, ends, centres);
    int[] shared = new int[size];
    int[] touched = new int[16];
    for (int rank = 0; rank < size; rank++) {
      int found = 0;
      for (int at = ends[rank]; at < ends[rank + 1]; at++) {
        boolean chosen = places[at] < 0;
        int place = chosen ? ~places[at] : places[at];
        long shingle = postings[place] & ~MAX_RANK;
        int[] only = chosen ? centres.get(shingle) : null;
        for (int p = place + 1; p < count && (postings[p] & ~MAX_RANK) == shingle; p++) {
          int later = (int) postings[p] & MAX_RANK;
          boolean wanted =
              (fresh[rank] || fresh[later])
                  && (only == null || Arrays.binarySearch(only, later) >= 0);
          if (wanted && shared[later]++ == 0) {
            if (found == touched.length) {
              touched = Arrays.copyOf(touched, found * 2);
            }
            touched[found++] = later;
          }
        }
      }
      Arrays.sort(touched, 0, found);
      for (int i = 0; i < found; i++) {
        sink.pair(rank, touched[i], shared[touched[i]]);
        shared[touched[i]] = 0;
      }
    }
    postings = new long[0];
    count = 0;
    size = 0;
  }

  /** Whether a shingle has several texts, and one of them is of this run. */
  private boolean anyFresh(int from, int to, boolean[] freshTexts) {
    boolean fresh = false;
    for (int p = from; p < to && to - from > 1 && !fresh; p++) {
      fresh = freshTexts[(int) postings[p] & MAX_RANK];
    }
    return fresh;
  }

  /** The texts with which those of a shingle are paired, ascending; null for all of them. */
  private int @Nullable [] centres(long shingle, int from, int to, Texts of) {
    if (ShortTexts.isMarked(shingle)) {
      // All its words: no two texts have the same, so at most one is the short text itself.
      for (int p = from; p < to; p++) {
        int rank = (int) postings[p] & MAX_RANK;
        if (of.shingles(rank) == 0 && of.fresh(rank)) {
          return new int[] {rank};
        }
      }
      return new int[0];
    }
    if (to - from <= MAX_FREQUENCY) {
      return null;
    }
    hotShingles++;
    return anchors(from, to, of);
  }

  private int[] anchors(int from, int to, Texts of) {
    int[] anchors = new int[2 * ANCHORS];
    for (int i = 0; i < ANCHORS; i++) {
      anchors[i] = (int) postings[from + i] & MAX_RANK;
    }
    // Of the others, the shortest; of the same length, the earliest.
    long[] shortest = new long[ANCHORS];
    Arrays.fill(shortest, Long.MAX_VALUE);
    for (int p = from + ANCHORS; p < to; p++) {
      int rank = (int) postings[p] & MAX_RANK;
      long next = (long) of.shingles(rank) << 32 | rank;
      for (int i = 0; i < ANCHORS; i++) {
        long longer = Math.max(shortest[i], next);
        shortest[i] = Math.min(shortest[i], next);
        next = longer;
      }
    }
    for (int i = 0; i < ANCHORS; i++) {
      anchors[ANCHORS + i] = (int) shortest[i];
    }
    Arrays.sort(anchors);
    return anchors;
  }

  /**
   * For each text, from ends[text] to ends[text + 1], where its shingles stand in the postings that
   * later texts have too; the complement of the place where only some of those are to be paired.
   *
   * @param centres receives for such a shingle the texts to pair with
   */
  private int[] placesByText(Texts of, boolean[] freshTexts, int[] ends, Map<Long, int[]> centres) {
    int[] kept = new int[1024];
    int found = 0;
    int from = 0;
    while (from < count) {
      long shingle = postings[from] & ~MAX_RANK;
      int to = from + 1;
      while (to < count && (postings[to] & ~MAX_RANK) == shingle) {
        to++;
      }
      if (anyFresh(from, to, freshTexts)) {
        int[] only = centres(shingle, from, to, of);
        if (only != null) {
          centres.put(shingle, only);
        }
        if (kept.length - found < to - from) {
          kept = Arrays.copyOf(kept, Math.max(found + to - from, kept.length * 2));
        }
        // The last text has no later one.
        for (int p = from; p < to - 1; p++) {
          int rank = (int) postings[p] & MAX_RANK;
          if (only == null || Arrays.binarySearch(only, rank) >= 0) {
            kept[found++] = p;
          } else if (only.length > 0 && rank < only[only.length - 1]) {
            kept[found++] = ~p;
          }
        }
      }
      from = to;
    }
    return byText(kept, found, ends);
  }

  private int[] byText(int[] kept, int found, int[] ends) {
    for (int i = 0; i < found; i++) {
      ends[text(kept[i])]++;
    }
    int sum = 0;
    for (int rank = 0; rank < ends.length; rank++) {
      sum += ends[rank];
      ends[rank] = sum;
    }
    int[] places = new int[found];
    for (int i = found - 1; i >= 0; i--) {
      places[--ends[text(kept[i])]] = kept[i];
    }
    return places;
  }

  private int text(int place) {
    return (int) postings[place < 0 ? ~place : place] & MAX_RANK;
  }

  /** How many shingles were hot. */
  long hotShingles() {
    return hotShingles;
  }
}
