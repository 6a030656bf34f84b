package org.dateline.dedup;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.dateline.record.ArticleOverlap;

/** A range of later articles → their overlaps, sent to the range of the earlier articles. */
final class OverlapsFn extends DoFn<KV<Integer, Iterable<byte[]>>, KV<Integer, byte[]>> {
  private static final long serialVersionUID = 1L;
  private static final AvroBytes<ArticleOverlap> OVERLAPS = new AvroBytes<>(ArticleOverlap.class);

  private final int ranges;

  OverlapsFn(int ranges) {
    this.ranges = ranges;
  }

  @ProcessElement
  public void tally(
      @Element KV<Integer, Iterable<byte[]>> range, OutputReceiver<KV<Integer, byte[]>> out) {
    Map<String, OverlapTally> tallies = new TreeMap<>();
    Map<String, Integer> words = new HashMap<>();
    for (byte[] block : range.getValue()) {
      BlockReader reader = new BlockReader(block);
      int kind = reader.integer();
      while (reader.hasMore()) {
        if (kind == BlockKind.ARTICLE_WORDS) {
          addWords(reader, words);
        } else {
          SharedWords shared = reader.sharedWords();
          tallies.computeIfAbsent(shared.rightArticleId(), id -> new OverlapTally()).add(shared);
        }
      }
    }
    RangeBlocks blocks = new RangeBlocks(ranges, BlockKind.OVERLAP);
    RangeBlocks.Sink sink = (to, block) -> out.output(KV.of(to, block));
    tallies.forEach(
        (article, tally) -> {
          for (ArticleOverlap overlap : tally.overlaps(words.getOrDefault(article, 0))) {
            blocks.to(Hashes.word(overlap.getLeftArticleId()), sink).put(OVERLAPS.encode(overlap));
          }
        });
    blocks.flush(sink);
  }

  private static void addWords(BlockReader article, Map<String, Integer> words) {
    words.merge(article.text(), article.integer(), Integer::sum);
  }

  /** A range of earlier articles, with overlaps → the overlaps with both shares. */
  static final class BothSidesFn extends DoFn<KV<Integer, Iterable<byte[]>>, ArticleOverlap> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void complete(
        @Element KV<Integer, Iterable<byte[]>> range, OutputReceiver<ArticleOverlap> out) {
      Map<String, Integer> words = new HashMap<>();
      java.util.List<ArticleOverlap> overlaps = new java.util.ArrayList<>();
      for (byte[] block : range.getValue()) {
        BlockReader reader = new BlockReader(block);
        int kind = reader.integer();
        while (reader.hasMore()) {
          if (kind == BlockKind.ARTICLE_WORDS) {
            addWords(reader, words);
          } else {
            overlaps.add(OVERLAPS.decode(reader.bytes()));
          }
        }
      }
      for (ArticleOverlap overlap : overlaps) {
        int left = words.getOrDefault(overlap.getLeftArticleId(), 0);
        out.output(OverlapTally.withLeftWords(overlap, left));
      }
    }
  }
}
