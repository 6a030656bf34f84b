package org.dateline.dedup;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
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

  /** Where a shingle's texts stand in the postings, and those to pair with, where not all. */
  private record Bucket(int from, int to, int @Nullable [] centres) {
    boolean isCentre(int rank) {
      return centres == null || Arrays.binarySearch(centres, rank) >= 0;
    }
  }

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
    return shared >= LEAST_SHARE * fewer && (shared >= ENOUGH_SHARED || fewer <= FEW_SHINGLES);
  }

  /** Whether a text shares enough of its shingles with many others together to be looked at. */
  static boolean mayBeEnough(int shared, int shingles) {
    return shared >= ENOUGH_SHARED || (shared > 0 && shingles <= FEW_SHINGLES);
  }

  /**
   * Gives every pair that shares a shingle; empties this index. The time is linear in the pairs of
   * postings, but for the sorting of the postings.
   */
  void forEach(Texts of, Sink sink) {
    SortedPostings.sort(postings, count);
    Bucket[] buckets = buckets(of);
    int[] ends = new int[size + 1];
    int[] bucketsOf = bucketsByText(buckets, ends);
    int[] shared = new int[size];
    int[] touched = new int[16];
    boolean[] fresh = new boolean[size];
    for (int rank = 0; rank < size; rank++) {
      fresh[rank] = ends[rank] < ends[rank + 1] && of.fresh(rank);
    }
    for (int rank = 0; rank < size; rank++) {
      int found = 0;
      for (int b = ends[rank]; b < ends[rank + 1]; b++) {
        Bucket bucket = buckets[bucketsOf[b]];
        boolean centre = bucket.isCentre(rank);
        for (int p = bucket.to() - 1; p >= bucket.from(); p--) {
          int later = (int) postings[p] & MAX_RANK;
          if (later <= rank) {
            break;
          }
          boolean wanted = fresh[rank] || fresh[later];
          if (wanted && (centre || bucket.isCentre(later)) && shared[later]++ == 0) {
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

  /** The shingles of several texts. */
  private Bucket[] buckets(Texts of) {
    Bucket[] buckets = new Bucket[64];
    int found = 0;
    int from = 0;
    while (from < count) {
      long shingle = postings[from] & ~MAX_RANK;
      int to = from + 1;
      while (to < count && (postings[to] & ~MAX_RANK) == shingle) {
        to++;
      }
      Bucket bucket = anyFresh(from, to, of) ? bucket(shingle, from, to, of) : null;
      if (bucket != null) {
        if (found == buckets.length) {
          buckets = Arrays.copyOf(buckets, found * 2);
        }
        buckets[found++] = bucket;
      }
      from = to;
    }
    return Arrays.copyOf(buckets, found);
  }

  /** Whether a shingle has several texts, and one of them is of this run. */
  private boolean anyFresh(int from, int to, Texts of) {
    boolean fresh = false;
    for (int p = from; p < to && to - from > 1 && !fresh; p++) {
      fresh = of.fresh((int) postings[p] & MAX_RANK);
    }
    return fresh;
  }

  private @Nullable Bucket bucket(long shingle, int from, int to, Texts of) {
    if (ShortTexts.isMarked(shingle)) {
      // All its words: no two texts have the same, so at most one is the short text itself.
      for (int p = from; p < to; p++) {
        int rank = (int) postings[p] & MAX_RANK;
        if (of.shingles(rank) == 0 && of.fresh(rank)) {
          return new Bucket(from, to, new int[] {rank});
        }
      }
      return null;
    }
    if (to - from <= MAX_FREQUENCY) {
      return new Bucket(from, to, null);
    }
    hotShingles++;
    return new Bucket(from, to, anchors(from, to, of));
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

  /** For each text its shingles of several texts, from ends[text] to ends[text + 1]. */
  private int[] bucketsByText(Bucket[] buckets, int[] ends) {
    for (Bucket bucket : buckets) {
      for (int p = bucket.from(); p < bucket.to(); p++) {
        ends[(int) postings[p] & MAX_RANK]++;
      }
    }
    int sum = 0;
    for (int rank = 0; rank < ends.length; rank++) {
      sum += ends[rank];
      ends[rank] = sum;
    }
    int[] bucketsOf = new int[sum];
    for (int b = buckets.length - 1; b >= 0; b--) {
      for (int p = buckets[b].from(); p < buckets[b].to(); p++) {
        bucketsOf[--ends[(int) postings[p] & MAX_RANK]] = b;
      }
    }
    return bucketsOf;
  }

  /** How many shingles were hot. */
  long hotShingles() {
    return hotShingles;
  }
}
