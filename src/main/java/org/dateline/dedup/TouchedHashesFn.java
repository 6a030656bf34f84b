package org.dateline.dedup;

import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.dateline.record.ArticleOverlap;

/**
 * The groups of members and the earlier articles of overlaps, as blocks of hashes for a {@link
 * HashFilter}.
 */
final class TouchedHashesFn extends DoFn<KV<Integer, byte[]>, byte[]> {
  private static final long serialVersionUID = 1L;
  private static final AvroBytes<ArticleOverlap> OVERLAPS = new AvroBytes<>(ArticleOverlap.class);

  @ProcessElement
  public void hash(@Element KV<Integer, byte[]> element, OutputReceiver<byte[]> out) {
    BlockReader reader = new BlockReader(element.getValue());
    boolean members = reader.integer() == BlockKind.MEMBER;
    BlockWriter to = new BlockWriter();
    while (reader.hasMore()) {
      String id =
          members ? reader.member().groupId() : OVERLAPS.decode(reader.bytes()).getLeftArticleId();
      HashFilterFn.write(to, HashFilter.NOBODY, Hashes.word(id));
    }
    out.output(to.take());
  }
}
