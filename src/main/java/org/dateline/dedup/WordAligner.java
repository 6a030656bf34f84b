package org.dateline.dedup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.dateline.dedup.Alignment.Block;

/**
 * Aligns two texts word by word: equal ends first, then the best local alignment of what is between
 * (T. Smith and M. Waterman, 1981), then what that leaves on either side of it, and last what was
 * moved across it. Local, because a short text inside a long one must come out as one compact
 * region and not scattered over chance matches of common words.
 *
 * <p>A rectangle of more than {@link #MAX_CELLS} pairs of words is aligned only along the words
 * that each text has once, so that time stays linear in very long texts. Not safe for use by
 * several threads (it keeps its buffers).
 */
final class WordAligner {
  /** 1,500 words against 1,500 words. */
  private static final int MAX_CELLS = 2_250_000;

  private static final int MATCH = 2;
  private static final int MISS = -1;

  /** Two words in a row are enough in reading order; moved text must be four. */
  private static final int LEAST_SCORE = 2 * MATCH;

  private static final int LEAST_MOVED_SCORE = 4 * MATCH;

  /** Equal ends of fewer words may be chance, such as two texts that both begin with "The". */
  private static final int LEAST_END = 8;

  /** Regions inside regions; what is finer is left as it is. */
  private static final int MAX_DEPTH = 4;

  private static final byte STOP = 0;
  private static final byte DIAGONAL = 1;
  private static final byte UP = 2;
  private static final byte LEFT = 3;

  private record Rectangle(int a0, int a1, int b0, int b1, int depth, boolean moved) {}

  private int[] row = new int[128];
  private byte[] trace = new byte[16_384];

  /** The alignment of two texts. */
  Alignment align(Words left, Words right) {
    long[] a = left.hashes();
    long[] b = right.hashes();
    List<Block> blocks = new ArrayList<>();
    int shorter = Math.min(a.length, b.length);
    int head = 0;
    while (head < shorter && a[head] == b[head]) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head && a[a.length - 1 - tail] == b[b.length - 1 - tail]) {
      tail++;
    }
    head = head < LEAST_END && head < shorter ? 0 : head;
    tail = tail < LEAST_END ? 0 : tail;
    if (head > 0) {
      blocks.add(new Block(0, 0, head));
    }
    if (tail > 0) {
      blocks.add(new Block(a.length - tail, b.length - tail, tail));
    }
    Deque<Rectangle> open = new ArrayDeque<>();
    open.add(new Rectangle(head, a.length - tail, head, b.length - tail, 0, false));
    while (!open.isEmpty()) {
      Rectangle next = open.poll();
      if (next.a0() >= next.a1() || next.b0() >= next.b1()) {
        continue;
      }
      if ((long) (next.a1() - next.a0()) * (next.b1() - next.b0()) > MAX_CELLS) {
        UniqueWords.align(a, next.a0(), next.a1(), b, next.b0(), next.b1(), blocks);
      } else {
        alignLocally(a, b, next, blocks, open);
      }
    }
    return new Alignment(blocks);
  }

  private void alignLocally(
      long[] a, long[] b, Rectangle in, List<Block> blocks, Deque<Rectangle> open) {
    int rows = in.a1() - in.a0();
    int columns = in.b1() - in.b0();
    int width = columns + 1;
    if (trace.length < (rows + 1) * width) {
      trace = new byte[(rows + 1) * width];
    }
    if (row.length < width) {
      row = new int[width];
    }
    java.util.Arrays.fill(row, 0, width, 0);
    int best = 0;
    int bestAt = 0;
    for (int i = 1; i <= rows; i++) {
      long word = a[in.a0() + i - 1];
      int diagonal = 0;
      int left = 0;
      int base = i * width;
      for (int j = 1; j <= columns; j++) {
        int up = row[j];
        int score = diagonal + (word == b[in.b0() + j - 1] ? MATCH : MISS);
        byte step = DIAGONAL;
        if (up + MISS > score) {
          score = up + MISS;
          step = UP;
        }
        if (left + MISS > score) {
          score = left + MISS;
          step = LEFT;
        }
        if (score <= 0) {
          score = 0;
          step = STOP;
        }
        trace[base + j] = step;
        if (score > best) {
          best = score;
          bestAt = base + j;
        }
        diagonal = up;
        left = score;
        row[j] = score;
      }
    }
    if (best < (in.moved() ? LEAST_MOVED_SCORE : LEAST_SCORE)) {
      return;
    }
    int i = bestAt / width;
    int j = bestAt % width;
    int a1 = in.a0() + i;
    int b1 = in.b0() + j;
    int run = 0;
    while (i > 0 && j > 0 && trace[i * width + j] != STOP) {
      byte step = trace[i * width + j];
      boolean equal = step == DIAGONAL && a[in.a0() + i - 1] == b[in.b0() + j - 1];
      if (!equal && run > 0) {
        blocks.add(new Block(in.a0() + i, in.b0() + j, run));
        run = 0;
      }
      i -= step == LEFT ? 0 : 1;
      j -= step == UP ? 0 : 1;
      run += equal ? 1 : 0;
    }
    if (run > 0) {
      blocks.add(new Block(in.a0() + i, in.b0() + j, run));
    }
    if (in.depth() < MAX_DEPTH) {
      int a0 = in.a0() + i;
      int b0 = in.b0() + j;
      int depth = in.depth() + 1;
      open.add(new Rectangle(in.a0(), a0, in.b0(), b0, depth, in.moved()));
      open.add(new Rectangle(a1, in.a1(), b1, in.b1(), depth, in.moved()));
      open.add(new Rectangle(in.a0(), a0, b1, in.b1(), depth, true));
      open.add(new Rectangle(a1, in.a1(), in.b0(), b0, depth, true));
    }
  }
}
