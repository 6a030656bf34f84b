package org.dateline.dedup;

import java.util.Objects;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.TupleTag;
import org.dateline.record.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Packs passages to the ranges of their words; gives headlines and boilerplate as they are, and the
 * hashes that filters are made of. All from one look at the words, because each further step that
 * reads the passages would be sent all of them anew.
 */
final class PackPassagesFn extends DoFn<Passage, KV<Integer, byte[]>> {
  static final TupleTag<KV<Integer, byte[]>> PACKED = new TupleTag<>("packed") {};
  static final TupleTag<Passage> SOLITARY = new TupleTag<>("solitary") {};

  /** Of the texts of {@link ShortTexts#WORDS} words. */
  static final TupleTag<byte[]> SHORT_TEXTS = new TupleTag<>("shortTexts") {};

  /** Of all texts and their shingles, where there is a history. */
  static final TupleTag<byte[]> SHINGLES = new TupleTag<>("shingles") {};

  private static final long serialVersionUID = 1L;
  private static final int FULL = 64 * 1024;

  private final int ranges;
  private final boolean history;
  private transient @Nullable WordScanner scanner;
  private transient @Nullable RangeBlocks blocks;
  private transient @Nullable BlockWriter shortTexts;
  private transient @Nullable BlockWriter shingles;

  PackPassagesFn(int ranges, boolean history) {
    this.ranges = ranges;
    this.history = history;
  }

  @StartBundle
  public void start() {
    scanner = new WordScanner();
    blocks = new RangeBlocks(ranges, BlockKind.FRESH);
    shortTexts = new BlockWriter();
    shingles = new BlockWriter();
  }

  @ProcessElement
  public void pack(@Element Passage passage, MultiOutputReceiver out) {
    Words words = Objects.requireNonNull(scanner).scan(passage.getText());
    if (Solitary.is(passage, words)) {
      out.get(SOLITARY).output(Solitary.passage(passage, passage.getKind()));
      return;
    }
    long high = words.hashHigh();
    TextRange.write(
        Objects.requireNonNull(blocks)
            .to(high, (range, block) -> out.get(PACKED).output(KV.of(range, block))),
        words,
        high,
        passage);
    if (ShortTexts.is(words)) {
      BlockWriter to = Objects.requireNonNull(shortTexts);
      HashFilterFn.write(to, HashFilter.NOBODY, ShortTexts.hash(words));
      full(to, out.get(SHORT_TEXTS));
    }
    if (history) {
      BlockWriter to = Objects.requireNonNull(shingles);
      long[] hashes = CandidatePairs.shingles(words);
      HashFilterFn.write(to, HashFilter.NOBODY, high);
      HashFilterFn.write(to, HashFilter.owner(high, hashes.length), hashes);
      full(to, out.get(SHINGLES));
    }
  }

  private static void full(BlockWriter block, OutputReceiver<byte[]> out) {
    if (block.size() >= FULL) {
      out.output(block.take());
    }
  }

  @FinishBundle
  public void finish(FinishBundleContext out) {
    Objects.requireNonNull(blocks).flush((range, block) -> last(PACKED, KV.of(range, block), out));
    rest(SHORT_TEXTS, Objects.requireNonNull(shortTexts), out);
    rest(SHINGLES, Objects.requireNonNull(shingles), out);
  }

  private void rest(TupleTag<byte[]> tag, BlockWriter block, FinishBundleContext out) {
    if (block.size() > 0) {
      last(tag, block.take(), out);
    }
  }

  private <T> void last(TupleTag<T> tag, T value, FinishBundleContext out) {
    out.output(tag, value, GlobalWindow.INSTANCE.maxTimestamp(), GlobalWindow.INSTANCE);
  }
}
