package org.dateline.dedup;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;
import org.dateline.record.PassageIndexEntry;
import org.jspecify.annotations.Nullable;

/** Entries of earlier runs → those that a run needs, packed to where it needs them. */
abstract class HistoryFn extends DoFn<List<PassageIndexEntry>, KV<Integer, byte[]>> {
  private static final long serialVersionUID = 1L;

  private final DedupSettings settings;
  private final PCollectionView<List<Long>> covered;
  private final PCollectionView<HashFilter> wanted;
  private transient @Nullable Set<Long> coveredDays;

  private HistoryFn(
      DedupSettings settings,
      PCollectionView<List<Long>> covered,
      PCollectionView<HashFilter> wanted) {
    this.settings = settings;
    this.covered = covered;
    this.wanted = wanted;
  }

  final int ranges() {
    return settings.ranges();
  }

  final int lookbackDays() {
    return settings.lookbackDays();
  }

  final boolean takesPart(PassageIndexEntry entry, ProcessContext context) {
    return History.takesPart(entry, covered(context), settings.lookbackDays());
  }

  final Set<Long> covered(ProcessContext context) {
    Set<Long> days = coveredDays;
    if (days == null) {
      days = new HashSet<>(context.sideInput(covered));
      coveredDays = days;
    }
    return days;
  }

  final HashFilter wanted(ProcessContext context) {
    return context.sideInput(wanted);
  }

  final void finish(RangeBlocks blocks, FinishBundleContext out) {
    blocks.flush(
        (range, block) ->
            out.output(
                KV.of(range, block), GlobalWindow.INSTANCE.maxTimestamp(), GlobalWindow.INSTANCE));
  }

  /** The passages whose words, or some shingles, the run has too. */
  static final class SimilarFn extends HistoryFn {
    private static final long serialVersionUID = 1L;

    private transient @Nullable RangeBlocks blocks;
    private transient @Nullable HistoryChoice choice;

    SimilarFn(
        DedupSettings settings,
        PCollectionView<List<Long>> covered,
        PCollectionView<HashFilter> shingles) {
      super(settings, covered, shingles);
    }

    @StartBundle
    public void start() {
      blocks = new RangeBlocks(ranges(), BlockKind.EARLIER);
    }

    @ProcessElement
    public void pack(ProcessContext context) {
      HistoryChoice chosen = choice;
      if (chosen == null) {
        chosen = new HistoryChoice(covered(context), lookbackDays(), wanted(context));
        choice = chosen;
      }
      for (PassageIndexEntry entry : context.element()) {
        Words words = chosen.words(entry);
        if (words != null) {
          long high = words.hashHigh();
          TextRange.write(
              Objects.requireNonNull(blocks)
                  .to(high, (range, block) -> context.output(KV.of(range, block))),
              words,
              high,
              Occurrence.of(entry));
        }
      }
    }

    @FinishBundle
    public void finish(FinishBundleContext out) {
      finish(Objects.requireNonNull(blocks), out);
    }
  }

  /** The passages of groups, and the words of articles, that the run touches. */
  static final class TouchedFn extends HistoryFn {
    static final TupleTag<KV<Integer, byte[]>> MEMBERS = new TupleTag<>("members") {};
    static final TupleTag<KV<Integer, byte[]>> WORDS = new TupleTag<>("words") {};

    private static final long serialVersionUID = 1L;

    TouchedFn(
        DedupSettings settings,
        PCollectionView<List<Long>> covered,
        PCollectionView<HashFilter> touched) {
      super(settings, covered, touched);
    }

    @ProcessElement
    public void pack(ProcessContext context) {
      HashFilter filter = wanted(context);
      for (PassageIndexEntry entry : context.element()) {
        if (takesPart(entry, context) && !entry.getKind().equals("BOILERPLATE")) {
          pack(entry, filter, context);
        }
      }
    }

    private void pack(PassageIndexEntry entry, HashFilter filter, ProcessContext context) {
      long group = Hashes.word(entry.getGroupId());
      if (filter.mayHave(group)) {
        Occurrence passage = Occurrence.of(entry);
        BlockWriter block = new BlockWriter().put(BlockKind.MEMBER);
        block.put(GroupTally.Member.of(passage, Objects.requireNonNull(passage.earlier())));
        context.output(MEMBERS, KV.of(Hashes.range(group, ranges()), block.take()));
      }
      long article = Hashes.word(entry.getArticleId());
      if (filter.mayHave(article)) {
        BlockWriter block = new BlockWriter().put(BlockKind.ARTICLE_WORDS);
        block.put(entry.getArticleId()).put(entry.getWordCount());
        context.output(WORDS, KV.of(Hashes.range(article, ranges()), block.take()));
      }
    }
  }
}
