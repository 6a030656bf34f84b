package org.dateline.dedup;

import com.google.common.primitives.Longs;

/** Packs the shingles of texts to the ranges of the shingles, each text once a range. */
final class ShingleBlocks {
  private final RangeBlocks blocks;
  private final RangeBlocks.Sink sink;
  private final int ranges;

  ShingleBlocks(int ranges, RangeBlocks.Sink sink) {
    this.blocks = new RangeBlocks(ranges, BlockKind.SHINGLES);
    this.sink = sink;
    this.ranges = ranges;
  }

  /**
   * Adds a text.
   *
   * @param shingles its distinct shingles
   * @param shortTexts the hashes of the short texts that it may have in it
   */
  void add(long key, DistinctText text, long[] shingles, long[] shortTexts) {
    int[] counts = new int[ranges];
    long[] hashes = Longs.concat(shingles, shortTexts);
    for (long shingle : hashes) {
      counts[blocks.range(Hashes.mix(shingle))]++;
    }
    BlockWriter[] open = new BlockWriter[ranges];
    for (int range = 0; range < ranges; range++) {
      if (counts[range] > 0) {
        open[range] = blocks.toRange(range, sink);
        open[range]
            .put(key)
            .put(text.first().micros())
            .put(text.first().length())
            .put(text.fresh())
            .put(shingles.length)
            .put(counts[range]);
      }
    }
    for (long shingle : hashes) {
      open[blocks.range(Hashes.mix(shingle))].put(shingle);
    }
  }

  /** Sends what is left. */
  void flush() {
    blocks.flush(sink);
  }
}
