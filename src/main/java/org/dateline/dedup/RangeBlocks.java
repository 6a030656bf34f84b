package org.dateline.dedup;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Blocks under way to the ranges of one step; a full one is sent at once. */
final class RangeBlocks {
  /** Large enough that an element's cost is spread over hundreds of records. */
  private static final int FULL = 128 * 1024;

  /** Takes a block for a range. */
  interface Sink {
    void send(int range, byte[] block);
  }

  private final @Nullable BlockWriter[] open;
  private final int kind;

  /**
   * Blocks of one kind.
   *
   * @param ranges how many ranges there are
   * @param kind what the records are, as the receiving step tells blocks apart: each begins with it
   */
  RangeBlocks(int ranges, int kind) {
    this.open = new BlockWriter[ranges];
    this.kind = kind;
  }

  /** The block that takes the next record for a hash; sends a full one first. */
  BlockWriter to(long hash, Sink sink) {
    return toRange(Hashes.range(hash, open.length), sink);
  }

  /** The block that takes the next record for a range; sends a full one first. */
  BlockWriter toRange(int range, Sink sink) {
    BlockWriter block = open[range];
    if (block == null) {
      block = new BlockWriter();
      open[range] = block;
    }
    if (block.size() >= FULL) {
      sink.send(range, block.take());
    }
    if (block.size() == 0) {
      block.put(kind);
    }
    return block;
  }

  /** The range of a hash. */
  int range(long hash) {
    return Hashes.range(hash, open.length);
  }

  /** Sends what is left. */
  void flush(Sink sink) {
    for (int range = 0; range < open.length; range++) {
      BlockWriter block = open[range];
      if (block != null && block.size() > 0) {
        sink.send(range, block.take());
      }
    }
    Arrays.fill(open, null);
  }
}
