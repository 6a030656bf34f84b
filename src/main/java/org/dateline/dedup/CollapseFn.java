package org.dateline.dedup;

import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;

/** A range of passages → its distinct texts, their shingles, and the words of articles. */
final class CollapseFn extends DoFn<KV<Integer, Iterable<byte[]>>, KV<Integer, byte[]>> {
  static final TupleTag<KV<Integer, byte[]>> TEXTS = new TupleTag<>("texts") {};
  static final TupleTag<KV<Integer, byte[]>> SHINGLES = new TupleTag<>("shingles") {};
  static final TupleTag<KV<Integer, byte[]>> WORDS = new TupleTag<>("words") {};

  private static final long serialVersionUID = 1L;

  private final DedupSettings settings;
  private final Counter texts = Metrics.counter(DedupPassages.ROOM, "distinct_texts");

  private final PCollectionView<HashFilter> shortTexts;

  CollapseFn(DedupSettings settings, PCollectionView<HashFilter> shortTexts) {
    this.settings = settings;
    this.shortTexts = shortTexts;
  }

  @ProcessElement
  public void collapse(
      @Element KV<Integer, Iterable<byte[]>> range,
      MultiOutputReceiver out,
      ProcessContext context) {
    HashFilter inOthers = context.sideInput(shortTexts);
    TextRange passages = new TextRange();
    for (byte[] block : range.getValue()) {
      BlockReader reader = new BlockReader(block);
      passages.add(reader.integer(), reader);
    }
    RangeBlocks.Sink textSink = (to, block) -> out.get(TEXTS).output(KV.of(to, block));
    RangeBlocks.Sink shingleSink = (to, block) -> out.get(SHINGLES).output(KV.of(to, block));
    RangeBlocks.Sink wordSink = (to, block) -> out.get(WORDS).output(KV.of(to, block));
    RangeBlocks textBlocks = new RangeBlocks(settings.ranges(), BlockKind.TEXT);
    RangeBlocks wordBlocks = new RangeBlocks(settings.ranges(), BlockKind.ARTICLE_WORDS);
    ShingleBlocks shingleBlocks = new ShingleBlocks(settings.ranges(), shingleSink);
    WordScanner scanner = new WordScanner();
    passages.forEach(
        (high, low, words, collapsed) -> {
          CopyCollapser.Copies copies = collapsed.text();
          if (copies != null) {
            DistinctText text = copies.text();
            long key = TextKey.of(text.first().passageId());
            textBlocks.to(TextKey.spread(key), textSink).put(key).put(text);
            Words scanned = scanner.scan(text.first().text());
            shingleBlocks.add(
                key, text, CandidatePairs.shingles(scanned), ShortTexts.in(scanned, inOthers));
            for (Occurrence passage : copies.passages()) {
              if (passage.fresh()) {
                wordBlocks
                    .to(Hashes.word(passage.articleId()), wordSink)
                    .put(passage.articleId())
                    .put(words);
              }
            }
            texts.inc();
          }
        });
    textBlocks.flush(textSink);
    wordBlocks.flush(wordSink);
    shingleBlocks.flush();
  }
}
