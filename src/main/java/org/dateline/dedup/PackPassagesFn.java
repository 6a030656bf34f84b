package org.dateline.dedup;

import java.util.Objects;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.TupleTag;
import org.dateline.record.Passage;
import org.jspecify.annotations.Nullable;

/** Packs passages to the ranges of their words; gives headlines and boilerplate as they are. */
final class PackPassagesFn extends DoFn<Passage, KV<Integer, byte[]>> {
  private static final long serialVersionUID = 1L;

  private final int ranges;
  private final TupleTag<Passage> solitary;
  private transient @Nullable WordScanner scanner;
  private transient @Nullable RangeBlocks blocks;

  PackPassagesFn(int ranges, TupleTag<Passage> solitary) {
    this.ranges = ranges;
    this.solitary = solitary;
  }

  @StartBundle
  public void start() {
    scanner = new WordScanner();
    blocks = new RangeBlocks(ranges, BlockKind.FRESH);
  }

  @ProcessElement
  public void pack(
      @Element Passage passage, MultiOutputReceiver out, OutputReceiver<KV<Integer, byte[]>> main) {
    Words words = Objects.requireNonNull(scanner).scan(passage.getText());
    if (Solitary.is(passage, words)) {
      out.get(solitary).output(Solitary.passage(passage, passage.getKind()));
      return;
    }
    long high = words.hashHigh();
    TextRange.write(
        Objects.requireNonNull(blocks).to(high, (range, block) -> main.output(KV.of(range, block))),
        words,
        high,
        passage);
  }

  @FinishBundle
  public void finish(FinishBundleContext out) {
    Objects.requireNonNull(blocks)
        .flush(
            (range, block) ->
                out.output(
                    KV.of(range, block),
                    GlobalWindow.INSTANCE.maxTimestamp(),
                    GlobalWindow.INSTANCE));
  }
}
