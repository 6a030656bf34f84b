package org.dateline.dedup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;

/** A range of shingles → the pairs of texts that share some, with how many. */
final class CandidatesFn extends DoFn<KV<Integer, Iterable<byte[]>>, KV<Integer, byte[]>> {
  private static final long serialVersionUID = 1L;

  private final DedupSettings settings;
  private final Counter hot = Metrics.counter(DedupPassages.ROOM, "hot_shingles");

  /** A text as the shingles' range knows it, in the canonical order. */
  private record Seen(
      long key,
      long micros,
      int length,
      boolean fresh,
      int shingles,
      byte[] block,
      int at,
      int here)
      implements Comparable<Seen> {
    @Override
    public int compareTo(Seen other) {
      int order = Long.compare(micros, other.micros);
      order = order != 0 ? order : Integer.compare(other.length, length);
      return order != 0 ? order : Long.compareUnsigned(key, other.key);
    }
  }

  CandidatesFn(DedupSettings settings) {
    this.settings = settings;
  }

  @ProcessElement
  public void find(
      @Element KV<Integer, Iterable<byte[]>> range, OutputReceiver<KV<Integer, byte[]>> out) {
    List<Seen> texts = new ArrayList<>();
    for (byte[] block : range.getValue()) {
      read(block, texts);
    }
    Collections.sort(texts);
    CandidatePairs pairs = new CandidatePairs();
    for (int rank = 0; rank < texts.size(); rank++) {
      Seen text = texts.get(rank);
      BlockReader reader = new BlockReader(text.block(), text.at());
      for (int i = 0; i < text.here(); i++) {
        pairs.add(reader.number(), rank);
      }
    }
    RangeBlocks blocks = new RangeBlocks(settings.ranges(), BlockKind.PAIRS);
    RangeBlocks.Sink sink = (to, block) -> out.output(KV.of(to, block));
    pairs.forEach(
        new CandidatePairs.Texts() {
          @Override
          public int shingles(int rank) {
            return texts.get(rank).shingles();
          }

          @Override
          public boolean fresh(int rank) {
            return texts.get(rank).fresh();
          }
        },
        (earlier, later, shared) -> {
          Seen one = texts.get(earlier);
          Seen other = texts.get(later);
          blocks
              .to(TextKey.spread(one.key()), sink)
              .put(one.key())
              .put(other.key())
              .put(shared)
              .put(one.shingles())
              .put(other.shingles());
        });
    blocks.flush(sink);
    hot.inc(pairs.hotShingles());
  }

  private static void read(byte[] block, List<Seen> texts) {
    BlockReader reader = new BlockReader(block);
    reader.integer();
    while (reader.hasMore()) {
      long key = reader.number();
      long micros = reader.number();
      int length = reader.integer();
      boolean fresh = reader.bool();
      int shingles = reader.integer();
      int here = reader.integer();
      texts.add(new Seen(key, micros, length, fresh, shingles, block, reader.at(), here));
      reader.skip(here * Long.BYTES);
    }
  }
}
