package org.dateline.dedup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.ToIntFunction;
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

  /** Pairs of stretches that are looked at for moved text. */
  private static final int MAX_MOVED = 64;

  /** Equal words in a row by which two texts are in step again. */
  private static final int STEP = 4;

  /** Words that may be put in, left out or replaced before they are. */
  private static final int WINDOW = 12;

  /** Regions inside regions; what is finer is left as it is. */
  private static final int MAX_DEPTH = 4;

  private static final byte STOP = 0;
  private static final byte DIAGONAL = 1;
  private static final byte UP = 2;
  private static final byte LEFT = 3;

  private record Rectangle(int a0, int a1, int b0, int b1, int depth, int least) {}

  private int[] row = new int[128];
  private byte[] trace = new byte[16_384];

  /** The alignment of two texts. */
  Alignment align(Words left, Words right) {
    long[] a = left.hashes();
    long[] b = right.hashes();
    List<Block> blocks = new ArrayList<>();
    Deque<Rectangle> open = new ArrayDeque<>();
    walk(a, b, blocks, open);
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
    moved(a, b, blocks);
    return new Alignment(blocks);
  }

  /** Aligns stretches that are left in both texts, wherever they stand. */
  private void moved(long[] a, long[] b, List<Block> blocks) {
    List<int[]> lefts = stretches(a.length, blocks, Block::left);
    List<int[]> rights = stretches(b.length, blocks, Block::right);
    if (lefts.size() * rights.size() > MAX_MOVED) {
      return;
    }
    for (int[] left : lefts) {
      for (int[] right : rights) {
        long cells = (long) (left[1] - left[0]) * (right[1] - right[0]);
        int before = blocks.size();
        if (cells > 0 && cells <= MAX_CELLS) {
          alignLocally(
              a,
              b,
              new Rectangle(left[0], left[1], right[0], right[1], MAX_DEPTH, LEAST_MOVED_SCORE),
              blocks,
              new ArrayDeque<>());
        }
        if (blocks.size() > before) {
          right[1] = right[0];
          break;
        }
      }
    }
  }

  /** The stretches of a text, from and to, that no block covers and that could have been moved. */
  private static List<int[]> stretches(int words, List<Block> blocks, ToIntFunction<Block> start) {
    List<Block> sorted = new ArrayList<>(blocks);
    sorted.sort(Comparator.comparingInt(start));
    List<int[]> stretches = new ArrayList<>();
    int from = 0;
    for (Block block : sorted) {
      int to = start.applyAsInt(block);
      if (to - from >= STEP) {
        stretches.add(new int[] {from, to});
      }
      from = to + block.length();
    }
    if (words - from >= STEP) {
      stretches.add(new int[] {from, words});
    }
    return stretches;
  }

  /**
   * Goes through both texts in step, over small differences, which are left to be aligned by
   * themselves; where the texts part for good, so is all the rest, of which one equal word counts
   * where only the last few words are left. Near-identical texts, which are most of what is
   * aligned, so cost time linear in their length.
   */
  private static void walk(long[] a, long[] b, List<Block> blocks, Deque<Rectangle> open) {
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      int equal = 0;
      while (i + equal < a.length && j + equal < b.length && a[i + equal] == b[j + equal]) {
        equal++;
      }
      if (equal >= STEP || (equal > 0 && (i > 0 || j > 0))) {
        blocks.add(new Block(i, j, equal));
        i += equal;
        j += equal;
      }
      long ahead = ahead(a, i, b, j);
      if (ahead < 0) {
        break;
      }
      int nextLeft = i + (int) (ahead >>> 32);
      int nextRight = j + (int) ahead;
      open.add(new Rectangle(i, nextLeft, j, nextRight, MAX_DEPTH, MATCH));
      i = nextLeft;
      j = nextRight;
    }
    boolean ending = Math.max(a.length - i, b.length - j) <= STEP;
    open.add(new Rectangle(i, a.length, j, b.length, 0, ending ? MATCH : LEAST_SCORE));
  }

  /** How far ahead in each text both are in step again, nearest first; -1 where they are not. */
  private static long ahead(long[] a, int i, long[] b, int j) {
    for (int far = 1; far <= 2 * WINDOW; far++) {
      for (int di = Math.max(0, far - WINDOW); di <= Math.min(far, WINDOW); di++) {
        if (inStep(a, i + di, b, j + far - di)) {
          return (long) di << 32 | (far - di);
        }
      }
    }
    return -1;
  }

  private static boolean inStep(long[] a, int i, long[] b, int j) {
    if (i + STEP > a.length || j + STEP > b.length) {
      return false;
    }
    for (int k = 0; k < STEP; k++) {
      if (a[i + k] != b[j + k]) {
        return false;
      }
    }
    return true;
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
    Arrays.fill(row, 0, width, 0);
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
    if (best < in.least()) {
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
      open.add(new Rectangle(in.a0(), a0, in.b0(), b0, depth, in.least()));
      open.add(new Rectangle(a1, in.a1(), b1, in.b1(), depth, in.least()));
    }
  }
}
