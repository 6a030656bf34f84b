package org.dateline.dedup;

/** Packs what links add to the overlaps of articles, to the range of the later article. */
final class SharedBlocks {
  private final RangeBlocks blocks;
  private final RangeBlocks.Sink sink;

  SharedBlocks(int ranges, RangeBlocks.Sink sink) {
    this.blocks = new RangeBlocks(ranges, BlockKind.SHARED);
    this.sink = sink;
  }

  /** Adds a link's share, unless it lies within one article. */
  void add(SharedWords shared) {
    if (shared.betweenArticles()) {
      blocks.to(Hashes.word(shared.rightArticleId()), sink).put(shared);
    }
  }

  /** Sends what is left. */
  void flush() {
    blocks.flush(sink);
  }
}
