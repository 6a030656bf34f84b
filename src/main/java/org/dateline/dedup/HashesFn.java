package org.dateline.dedup;

import java.util.Objects;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;
import org.dateline.record.ArticleOverlap;
import org.dateline.record.Passage;
import org.jspecify.annotations.Nullable;

/** What a run asks of the history, as blocks of hashes for a {@link HashFilter}. */
final class HashesFn {
  private static final int FULL = 64 * 1024;

  private HashesFn() {}

  /** The words and the shingles of passages, or the short texts among them. */
  static final class PassagesFn extends DoFn<Passage, byte[]> {
    private static final long serialVersionUID = 1L;

    private final boolean shortTexts;
    private transient @Nullable WordScanner scanner;
    private transient @Nullable BlockWriter block;

    PassagesFn(boolean shortTexts) {
      this.shortTexts = shortTexts;
    }

    @StartBundle
    public void start() {
      scanner = new WordScanner();
      block = new BlockWriter();
    }

    @ProcessElement
    public void hash(@Element Passage passage, OutputReceiver<byte[]> out) {
      Words words = Objects.requireNonNull(scanner).scan(passage.getText());
      if (Solitary.is(passage, words)) {
        return;
      }
      BlockWriter to = Objects.requireNonNull(block);
      if (!shortTexts) {
        to.put(words.hashHigh());
        for (long shingle : CandidatePairs.shingles(words)) {
          to.put(shingle);
        }
      } else if (ShortTexts.is(words)) {
        to.put(ShortTexts.hash(words));
      }
      if (to.size() >= FULL) {
        out.output(to.take());
      }
    }

    @FinishBundle
    public void finish(FinishBundleContext out) {
      BlockWriter to = Objects.requireNonNull(block);
      if (to.size() > 0) {
        out.output(to.take(), GlobalWindow.INSTANCE.maxTimestamp(), GlobalWindow.INSTANCE);
      }
    }
  }

  /** The groups of members and the earlier articles of overlaps. */
  static final class TouchedFn extends DoFn<KV<Integer, byte[]>, byte[]> {
    private static final long serialVersionUID = 1L;
    private static final AvroBytes<ArticleOverlap> OVERLAPS = new AvroBytes<>(ArticleOverlap.class);

    @ProcessElement
    public void hash(@Element KV<Integer, byte[]> element, OutputReceiver<byte[]> out) {
      BlockReader reader = new BlockReader(element.getValue());
      boolean members = reader.integer() == BlockKind.MEMBER;
      BlockWriter to = new BlockWriter();
      while (reader.hasMore()) {
        String id =
            members
                ? reader.member().groupId()
                : OVERLAPS.decode(reader.bytes()).getLeftArticleId();
        to.put(Hashes.word(id));
      }
      out.output(to.take());
    }
  }
}
