package org.dateline.dedup;

import java.util.HashMap;
import java.util.Map;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.dateline.record.Passage;
import org.dateline.record.PassageGroup;
import org.dateline.record.PassageIndexEntry;
import org.dateline.record.PassageLink;
import org.jspecify.annotations.Nullable;

/**
 * A range of passages, with where their texts were placed → blocks of completed passages, links,
 * entries of the index, groups of one text alone, members of the others, passages of earlier runs
 * that are copied, and what links add to overlaps; each block begins with its kind.
 */
final class CompleteFn extends DoFn<KV<Integer, Iterable<byte[]>>, KV<Integer, byte[]>> {
  private static final long serialVersionUID = 1L;

  private final DedupSettings settings;
  private final Counter boilerplate = Metrics.counter(DedupPassages.ROOM, "boilerplate_found");

  CompleteFn(DedupSettings settings) {
    this.settings = settings;
  }

  /** Where a text was placed. */
  private record Placed(Placement placement, boolean followed, @Nullable Occurrence leader) {}

  @ProcessElement
  public void complete(
      @Element KV<Integer, Iterable<byte[]>> range, OutputReceiver<KV<Integer, byte[]>> out) {
    TextRange passages = new TextRange();
    Map<String, Placed> placed = new HashMap<>();
    for (byte[] block : range.getValue()) {
      BlockReader reader = new BlockReader(block);
      int kind = reader.integer();
      if (kind != BlockKind.PLACED) {
        passages.add(kind, reader);
        continue;
      }
      while (reader.hasMore()) {
        reader.skip(2 * Long.BYTES);
        placed.put(
            reader.text(),
            new Placed(
                reader.placement(), reader.bool(), reader.bool() ? reader.occurrence() : null));
      }
    }
    Completion completion = new Completion(passages, placed, out);
    passages.forEach(completion::text);
    completion.flush();
  }

  /** The completion of one range. */
  private final class Completion {
    private final TextRange passages;
    private final Map<String, Placed> placed;
    private final RecordBlocks<Passage> completed;
    private final RecordBlocks<PassageLink> links;
    private final RecordBlocks<PassageIndexEntry> index;
    private final RecordBlocks<PassageGroup> groups;
    private final RecordBlocks<Passage> originals;
    private final WordScanner scanner = new WordScanner();
    private final TextComparer comparer = new TextComparer();
    private final RangeBlocks members = new RangeBlocks(settings.ranges(), BlockKind.MEMBER);
    private final RangeBlocks.Sink sink;
    private final SharedBlocks shared;

    Completion(
        TextRange passages, Map<String, Placed> placed, OutputReceiver<KV<Integer, byte[]>> out) {
      this.passages = passages;
      this.placed = placed;
      this.sink = (to, block) -> out.output(KV.of(to, block));
      this.completed = new RecordBlocks<>(BlockKind.PASSAGE, Passage.class, sink);
      this.links = new RecordBlocks<>(BlockKind.LINK, PassageLink.class, sink);
      this.index = new RecordBlocks<>(BlockKind.ENTRY, PassageIndexEntry.class, sink);
      this.groups = new RecordBlocks<>(BlockKind.GROUP, PassageGroup.class, sink);
      this.originals = new RecordBlocks<>(BlockKind.ORIGINAL, Passage.class, sink);
      this.shared = new SharedBlocks(settings.ranges(), sink);
    }

    void text(long high, long low, int words, CopyCollapser.Collapsed collapsed) {
      for (Occurrence passage : collapsed.boilerplate()) {
        completed.add(Solitary.passage(passages.passage(passage), "BOILERPLATE"));
        index.add(Solitary.entry(passage, scanner.scan(passage.text()), high, low));
        boilerplate.inc();
      }
      CopyCollapser.Copies copies = collapsed.text();
      if (copies != null && copies.text().fresh()) {
        copies(high, low, copies);
      }
    }

    private void copies(long high, long low, CopyCollapser.Copies copies) {
      DistinctText text = copies.text();
      Placed known = placed.get(text.first().passageId());
      boolean alone = known == null && text.earlier() == null;
      Placed now = known == null ? alone(text) : known;
      Placement placement = now.placement();
      Words textWords = scanner.scan(text.first().text());
      TextCompletion completion =
          new TextCompletion(
              textWords,
              HistoryChoice.packed(CandidatePairs.shingles(textWords)),
              text.first(),
              placement,
              TextCompletion.Leader.of(now.leader(), textWords, scanner, comparer),
              now.followed() || copies.passages().size() > 1);
      GroupTally tally = new GroupTally(placement.groupId());
      for (Occurrence passage : copies.passages()) {
        GroupTally.Member member = GroupTally.Member.of(passage, placement);
        if (alone) {
          tally.add(member);
        } else {
          members.to(Hashes.word(placement.groupId()), sink).put(member);
        }
        if (passage.fresh()) {
          completed.add(
              completion.complete(
                  passages.passage(passage),
                  passage,
                  pair -> {
                    links.add(pair.link());
                    shared.add(pair.shared());
                  }));
          index.add(completion.entry(passage, high, low));
        }
      }
      if (alone) {
        groups.add(tally.group());
      }
      Passage original = completion.original();
      if (original != null) {
        originals.add(original);
      }
    }

    /** A text that nothing else says. */
    private Placed alone(DistinctText text) {
      GroupPlacer placer =
          new GroupPlacer(java.util.List.of(text.head()), new int[][] {new int[0]});
      return new Placed(placer.placement(0), false, null);
    }

    void flush() {
      members.flush(sink);
      shared.flush();
      completed.flush();
      links.flush();
      index.flush();
      groups.flush();
      originals.flush();
    }
  }
}
