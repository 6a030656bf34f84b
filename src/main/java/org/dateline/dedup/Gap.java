package org.dateline.dedup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.dedup.Alignment.Block;

/**
 * Words that are not aligned and follow the same block in both texts; either side may be empty.
 *
 * @param leftFrom first word of the left text
 * @param leftTo word after the last of the left text
 * @param rightFrom first word of the right text
 * @param rightTo word after the last of the right text
 * @param leftInside whether aligned words lie on both sides of it in the left text
 * @param rightInside whether aligned words lie on both sides of it in the right text
 */
record Gap(
    int leftFrom, int leftTo, int rightFrom, int rightTo, boolean leftInside, boolean rightInside) {

  int leftSize() {
    return leftTo - leftFrom;
  }

  int rightSize() {
    return rightTo - rightFrom;
  }

  /** Every gap of an alignment, before its first block, after each, in the left text's order. */
  static List<Gap> of(Alignment alignment, int leftWords, int rightWords) {
    List<Block> blocks = alignment.blocks();
    int count = blocks.size();
    Integer[] byRight = new Integer[count];
    for (int k = 0; k < count; k++) {
      byRight[k] = k;
    }
    java.util.Arrays.sort(byRight, Comparator.comparingInt(k -> blocks.get(k).right()));
    int[] rightAfter = new int[count];
    for (int r = 0; r < count; r++) {
      rightAfter[byRight[r]] = r + 1 < count ? blocks.get(byRight[r + 1]).right() : rightWords;
    }
    List<Gap> gaps = new ArrayList<>(count + 1);
    int firstLeft = count == 0 ? leftWords : blocks.get(0).left();
    int firstRight = count == 0 ? rightWords : blocks.get(byRight[0]).right();
    add(gaps, new Gap(0, firstLeft, 0, firstRight, false, false));
    for (int k = 0; k < count; k++) {
      Block block = blocks.get(k);
      boolean lastLeft = k + 1 == count;
      add(
          gaps,
          new Gap(
              block.leftEnd(),
              lastLeft ? leftWords : blocks.get(k + 1).left(),
              block.rightEnd(),
              rightAfter[k],
              !lastLeft,
              byRight[count - 1] != k));
    }
    return gaps;
  }

  private static void add(List<Gap> gaps, Gap gap) {
    if (gap.leftSize() > 0 || gap.rightSize() > 0) {
      gaps.add(gap);
    }
  }
}
