package org.dateline.dedup;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.dedup.Alignment.Block;

/**
 * Aligns long texts along the shingles that each of them has exactly once, kept in the longest run
 * that both have in the same order (patience sorting, as in B. Cohen's patience diff). Time n log
 * n.
 */
final class UniqueWords {
  private static final int SHINGLE = 4;

  private UniqueWords() {}

  /** Adds the blocks found in a rectangle of two texts. */
  static void align(long[] a, int a0, int a1, long[] b, int b0, int b1, List<Block> blocks) {
    Map<Long, Integer> inLeft = once(a, a0, a1);
    Map<Long, Integer> inRight = once(b, b0, b1);
    int[] partner = new int[Math.max(0, a1 - a0)];
    Arrays.fill(partner, -1);
    for (Map.Entry<Long, Integer> entry : inLeft.entrySet()) {
      Integer there = inRight.get(entry.getKey());
      if (entry.getValue() >= 0 && there != null && there >= 0) {
        partner[entry.getValue() - a0] = there;
      }
    }
    int[] pairs = increasing(partner);
    int leftDone = a0;
    int rightDone = b0;
    for (int at : pairs) {
      int i = a0 + at;
      int j = partner[at];
      if (i < leftDone || j < rightDone) {
        continue;
      }
      while (i > leftDone && j > rightDone && a[i - 1] == b[j - 1]) {
        i--;
        j--;
      }
      int length = 0;
      while (i + length < a1 && j + length < b1 && a[i + length] == b[j + length]) {
        length++;
      }
      blocks.add(new Block(i, j, length));
      leftDone = i + length;
      rightDone = j + length;
    }
  }

  /** Where each shingle stands; -1 for one that stands in several places. */
  private static Map<Long, Integer> once(long[] words, int from, int to) {
    Map<Long, Integer> places = new HashMap<>();
    for (int i = from; i + SHINGLE <= to; i++) {
      int place = i;
      places.merge(Hashes.words(words, i, i + SHINGLE, SHINGLE), place, (x, y) -> -1);
    }
    return places;
  }

  /** The indexes of a longest strictly increasing subsequence of the values that are not -1. */
  private static int[] increasing(int[] values) {
    int[] tails = new int[values.length];
    int[] before = new int[values.length];
    int length = 0;
    for (int i = 0; i < values.length; i++) {
      if (values[i] < 0) {
        continue;
      }
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (values[tails[middle]] < values[i]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      before[i] = low == 0 ? -1 : tails[low - 1];
      tails[low] = i;
      length = Math.max(length, low + 1);
    }
    int[] found = new int[length];
    int at = length == 0 ? -1 : tails[length - 1];
    for (int k = length - 1; k >= 0; k--) {
      found[k] = at;
      at = before[at];
    }
    return found;
  }
}
