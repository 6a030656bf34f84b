package org.dateline.dedup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.record.Passage;

/** The passages of one range of texts, gathered and folded into distinct texts. */
final class TextRange {
  private static final AvroBytes<Passage> PASSAGES = new AvroBytes<>(Passage.class);

  private record Entry(long high, long low, int words, Occurrence passage) {
    boolean sameWords(Entry other) {
      return high == other.high && low == other.low;
    }
  }

  /** Receives the passages of the same words. */
  interface Sink {
    void text(long high, long low, int words, CopyCollapser.Collapsed collapsed);
  }

  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Passage> fresh = new HashMap<>();

  /** Packs a passage of this run. */
  static void write(BlockWriter to, Words words, long high, Passage passage) {
    to.put(high).put(words.hashLow()).put(words.size()).put(PASSAGES.encode(passage));
  }

  /** Packs a passage of an earlier run. */
  static void write(BlockWriter to, Words words, long high, Occurrence passage) {
    to.put(high).put(words.hashLow()).put(words.size()).put(passage);
  }

  /** Adds a block that begins with its kind. */
  void add(int kind, BlockReader block) {
    while (block.hasMore()) {
      long high = block.number();
      long low = block.number();
      int words = block.integer();
      if (kind == BlockKind.FRESH) {
        Passage passage = PASSAGES.decode(block.bytes());
        fresh.put(passage.getPassageId(), passage);
        entries.add(new Entry(high, low, words, Occurrence.of(passage)));
      } else {
        entries.add(new Entry(high, low, words, block.occurrence()));
      }
    }
  }

  /** Gives the texts of the range, in the order of their hash; empties it but for the passages. */
  void forEach(Sink sink) {
    entries.sort(
        Comparator.comparingLong(Entry::high)
            .thenComparingLong(Entry::low)
            .thenComparing(Entry::passage));
    int from = 0;
    while (from < entries.size()) {
      Entry first = entries.get(from);
      int to = from;
      List<Occurrence> same = new ArrayList<>(1);
      while (to < entries.size() && entries.get(to).sameWords(first)) {
        same.add(entries.get(to++).passage());
      }
      sink.text(
          first.high(),
          first.low(),
          first.words(),
          CopyCollapser.collapse(first.high(), first.low(), first.words(), same));
      from = to;
    }
    entries.clear();
  }

  /** The record of a passage of this run. */
  Passage passage(Occurrence occurrence) {
    return Objects.requireNonNull(fresh.get(occurrence.passageId()));
  }
}
