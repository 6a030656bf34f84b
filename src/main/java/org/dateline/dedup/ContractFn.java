package org.dateline.dedup;

import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;

/** A round of {@link Contraction}. */
final class ContractFn extends DoFn<KV<Integer, Iterable<byte[]>>, KV<Integer, byte[]>> {
  private static final long serialVersionUID = 1L;

  private final int ranges;

  ContractFn(int ranges) {
    this.ranges = ranges;
  }

  @ProcessElement
  public void contract(
      @Element KV<Integer, Iterable<byte[]>> range, OutputReceiver<KV<Integer, byte[]>> out) {
    Contraction contraction = new Contraction();
    for (byte[] block : range.getValue()) {
      BlockReader reader = new BlockReader(block);
      reader.integer();
      while (reader.hasMore()) {
        contraction.add(reader.number(), reader.number());
      }
    }
    RangeBlocks blocks = new RangeBlocks(ranges, BlockKind.SAME);
    RangeBlocks.Sink sink = (to, block) -> out.output(KV.of(to, block));
    contraction.forEach(
        key -> blocks.range(TextKey.spread(key)) == range.getKey(),
        (key, lowest) -> EdgeBlocks.putSame(blocks, key, lowest, sink));
    blocks.flush(sink);
  }
}
