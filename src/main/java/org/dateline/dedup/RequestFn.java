package org.dateline.dedup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;

/**
 * A range of texts, with the pairs in which they are the earlier → each such text, to where the
 * texts are that it is to be compared with.
 */
final class RequestFn extends DoFn<KV<Integer, Iterable<byte[]>>, KV<Integer, byte[]>> {
  private static final long serialVersionUID = 1L;

  /** Two keys, the count of shared shingles and the count of each text's shingles. */
  private static final int PAIR_BYTES = 28;

  private final DedupSettings settings;
  private final Counter candidates = Metrics.counter(DedupPassages.ROOM, "candidate_pairs");

  RequestFn(DedupSettings settings) {
    this.settings = settings;
  }

  @ProcessElement
  public void request(
      @Element KV<Integer, Iterable<byte[]>> range, OutputReceiver<KV<Integer, byte[]>> out) {
    TextTable texts = new TextTable();
    List<byte[]> pairBlocks = new ArrayList<>();
    int pairs = 0;
    for (byte[] block : range.getValue()) {
      BlockReader reader = new BlockReader(block);
      if (reader.integer() == BlockKind.TEXT) {
        texts.add(block, reader);
      } else {
        pairBlocks.add(block);
        pairs += (block.length - Integer.BYTES) / PAIR_BYTES;
      }
    }
    long[] laterKeys = laterKeys(pairBlocks, pairs);
    int[] laterShingles = new int[laterKeys.length];
    int[] earlierShingles = new int[texts.size()];
    PairCounts counts = new PairCounts();
    for (byte[] block : pairBlocks) {
      BlockReader reader = new BlockReader(block);
      reader.integer();
      while (reader.hasMore()) {
        int earlier = texts.index(reader.number());
        int later = Arrays.binarySearch(laterKeys, reader.number());
        counts.add(earlier, later, reader.integer());
        earlierShingles[earlier] = reader.integer();
        laterShingles[later] = reader.integer();
      }
    }
    Requests requests = new Requests(texts, out);
    counts.forEach(
        (earlier, later, shared) -> {
          if (CandidatePairs.enough(shared, earlierShingles[earlier], laterShingles[later])) {
            requests.add(earlier, laterKeys[later]);
            candidates.inc();
          }
        });
    requests.finish();
  }

  private static long[] laterKeys(List<byte[]> pairBlocks, int pairs) {
    long[] keys = new long[pairs];
    int size = 0;
    for (byte[] block : pairBlocks) {
      BlockReader reader = new BlockReader(block);
      reader.integer();
      while (reader.hasMore()) {
        reader.skip(Long.BYTES);
        keys[size++] = reader.number();
        reader.skip(3 * Integer.BYTES);
      }
    }
    return Arrays.stream(keys).sorted().distinct().toArray();
  }

  /** The requests of one earlier text after the other. */
  private final class Requests {
    private final TextTable texts;
    private final RangeBlocks blocks = new RangeBlocks(settings.ranges(), BlockKind.REQUEST);
    private final RangeBlocks.Sink sink;
    private final Map<Integer, List<Long>> open = new TreeMap<>();
    private int earlier = -1;

    Requests(TextTable texts, OutputReceiver<KV<Integer, byte[]>> out) {
      this.texts = texts;
      this.sink = (to, block) -> out.output(KV.of(to, block));
    }

    void add(int text, long laterKey) {
      if (text != earlier) {
        write();
        earlier = text;
      }
      open.computeIfAbsent(blocks.range(TextKey.spread(laterKey)), r -> new ArrayList<>())
          .add(laterKey);
    }

    private void write() {
      open.forEach(
          (range, keys) ->
              blocks
                  .toRange(range, sink)
                  .putAll(keys)
                  .put(texts.key(earlier))
                  .put(texts.text(earlier)));
      open.clear();
    }

    void finish() {
      write();
      blocks.flush(sink);
    }
  }
}
