package org.dateline.dedup;

/** Packs pairs of texts that say the same: their keys, to both ranges, and the evidence. */
final class EdgeBlocks {
  private final RangeBlocks same;
  private final RangeBlocks evidence;
  private final RangeBlocks.Sink sameSink;
  private final RangeBlocks.Sink evidenceSink;
  private final BlockWriter record = new BlockWriter();

  EdgeBlocks(int ranges, RangeBlocks.Sink sameSink, RangeBlocks.Sink evidenceSink) {
    this.same = new RangeBlocks(ranges, BlockKind.SAME);
    this.evidence = new RangeBlocks(ranges, BlockKind.EVIDENCE);
    this.sameSink = sameSink;
    this.evidenceSink = evidenceSink;
  }

  /** Adds a pair. */
  void add(long earlierKey, DistinctText earlier, long laterKey, DistinctText later) {
    putSame(same, earlierKey, laterKey, sameSink);
    new Evidence(earlier, later).write(record);
    evidence.to(TextKey.spread(earlierKey), evidenceSink).put(earlierKey).put(record.take());
  }

  /** Sends a pair of keys to the ranges of both. */
  static void putSame(RangeBlocks blocks, long one, long other, RangeBlocks.Sink sink) {
    int first = blocks.range(TextKey.spread(one));
    int second = blocks.range(TextKey.spread(other));
    blocks.toRange(first, sink).put(one).put(other);
    if (first != second) {
      blocks.toRange(second, sink).put(one).put(other);
    }
  }

  /** Sends what is left. */
  void flush() {
    same.flush(sameSink);
    evidence.flush(evidenceSink);
  }
}
