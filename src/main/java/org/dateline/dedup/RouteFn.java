package org.dateline.dedup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;

/** Checks that the rounds were enough, and sends the evidence to where its set is placed. */
final class RouteFn extends DoFn<KV<Integer, Iterable<byte[]>>, KV<Integer, byte[]>> {
  private static final long serialVersionUID = 1L;

  private final int ranges;
  private final int rounds;

  RouteFn(DedupSettings settings) {
    this.ranges = settings.ranges();
    this.rounds = settings.rounds();
  }

  @ProcessElement
  public void route(
      @Element KV<Integer, Iterable<byte[]>> range, OutputReceiver<KV<Integer, byte[]>> out) {
    Contraction contraction = new Contraction();
    List<byte[]> evidence = new ArrayList<>();
    for (byte[] block : range.getValue()) {
      BlockReader reader = new BlockReader(block);
      if (reader.integer() == BlockKind.EVIDENCE) {
        evidence.add(block);
        continue;
      }
      while (reader.hasMore()) {
        contraction.add(reader.number(), reader.number());
      }
    }
    RangeBlocks blocks = new RangeBlocks(ranges, BlockKind.EVIDENCE);
    RangeBlocks.Sink sink = (to, block) -> out.output(KV.of(to, block));
    Map<Long, Long> lowest = new HashMap<>();
    contraction.finish(
        key -> blocks.range(TextKey.spread(key)) == range.getKey(), rounds, lowest::put);
    for (byte[] block : evidence) {
      BlockReader reader = new BlockReader(block);
      reader.integer();
      while (reader.hasMore()) {
        long key = reader.number();
        long set = lowest.getOrDefault(key, key);
        blocks.to(TextKey.spread(set), sink).put(set).put(reader.bytes());
      }
    }
    blocks.flush(sink);
  }
}
