package org.dateline.dedup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Which words of two texts correspond: blocks of equal words, in the left text's order; a block may
 * lie earlier in the right text than the one before it where text was moved. No word is in two
 * blocks.
 */
final class Alignment {
  /** Equal words from {@code left} in one text and from {@code right} in the other. */
  record Block(int left, int right, int length) {
    int leftEnd() {
      return left + length;
    }

    int rightEnd() {
      return right + length;
    }
  }

  private final List<Block> blocks;
  private final int aligned;

  /** Sorts the blocks and joins those that touch in both texts. */
  Alignment(List<Block> found) {
    List<Block> sorted = new ArrayList<>(found);
    sorted.sort(Comparator.comparingInt(Block::left));
    List<Block> joined = new ArrayList<>(sorted.size());
    int words = 0;
    for (Block block : sorted) {
      words += block.length();
      Block last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && last.leftEnd() == block.left() && last.rightEnd() == block.right()) {
        joined.set(
            joined.size() - 1,
            new Block(last.left(), last.right(), last.length() + block.length()));
      } else {
        joined.add(block);
      }
    }
    this.blocks = Collections.unmodifiableList(joined);
    this.aligned = words;
  }

  /** The whole of two texts of the same words. */
  static Alignment whole(int words) {
    return new Alignment(words == 0 ? List.of() : List.of(new Block(0, 0, words)));
  }

  List<Block> blocks() {
    return blocks;
  }

  /** How many words of each text are aligned. */
  int aligned() {
    return aligned;
  }

  /** Whether nothing was moved. */
  boolean inOrder() {
    for (int k = 1; k < blocks.size(); k++) {
      if (blocks.get(k).right() < blocks.get(k - 1).rightEnd()) {
        return false;
      }
    }
    return true;
  }

  /** The first aligned word of the left text; 0 where nothing is aligned. */
  int leftFrom() {
    return blocks.isEmpty() ? 0 : blocks.get(0).left();
  }

  /** The word after the last aligned one of the left text. */
  int leftTo() {
    return blocks.isEmpty() ? 0 : blocks.get(blocks.size() - 1).leftEnd();
  }

  /** The first aligned word of the right text; 0 where nothing is aligned. */
  int rightFrom() {
    return blocks.stream().mapToInt(Block::right).min().orElse(0);
  }

  /** The word after the last aligned one of the right text. */
  int rightTo() {
    return blocks.stream().mapToInt(Block::rightEnd).max().orElse(0);
  }
}
