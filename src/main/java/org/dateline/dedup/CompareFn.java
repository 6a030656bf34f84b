package org.dateline.dedup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.TupleTag;
import org.dateline.record.PassageLink;
import org.jspecify.annotations.Nullable;

/**
 * A range of texts, with the earlier texts that they are to be compared with → links of those that
 * update or contain one another, and the pairs that say the same, with the evidence.
 */
final class CompareFn extends DoFn<KV<Integer, Iterable<byte[]>>, KV<Integer, byte[]>> {
  static final TupleTag<KV<Integer, byte[]>> LINKS = new TupleTag<>("links") {};
  static final TupleTag<KV<Integer, byte[]>> SHARED = new TupleTag<>("shared") {};
  static final TupleTag<KV<Integer, byte[]>> SAME = new TupleTag<>("same") {};
  static final TupleTag<KV<Integer, byte[]>> EVIDENCE = new TupleTag<>("evidence") {};

  private static final long serialVersionUID = 1L;

  /** Texts kept unpacked, some 3 KB each: as many as a range mostly has. */
  private static final int UNPACKED = 8192;

  private final DedupSettings settings;
  private final List<Counter> matches =
      Arrays.stream(Match.Relation.values())
          .map(relation -> Metrics.counter(DedupPassages.ROOM, relation.counter()))
          .toList();
  private final Counter unlinked = Metrics.counter(DedupPassages.ROOM, "not_relinked");

  CompareFn(DedupSettings settings) {
    this.settings = settings;
  }

  /** A text unpacked and made ready. */
  private record Ready(long key, DistinctText text, Compared words) {}

  private record Request(byte[] block, int at, int later) {}

  @ProcessElement
  public void compare(@Element KV<Integer, Iterable<byte[]>> range, MultiOutputReceiver out) {
    TextTable texts = new TextTable();
    List<byte[]> requestBlocks = new ArrayList<>();
    for (byte[] block : range.getValue()) {
      BlockReader reader = new BlockReader(block);
      if (reader.integer() == BlockKind.TEXT) {
        texts.add(block, reader);
      } else {
        requestBlocks.add(block);
      }
    }
    new Comparison(texts, out).run(requests(texts, requestBlocks));
  }

  private static List<Request> requests(TextTable texts, List<byte[]> blocks) {
    List<Request> requests = new ArrayList<>();
    for (byte[] block : blocks) {
      BlockReader reader = new BlockReader(block);
      reader.integer();
      while (reader.hasMore()) {
        int count = reader.integer();
        int keysAt = reader.at();
        reader.skip(count * Long.BYTES);
        int earlierAt = reader.at();
        reader.skip(Long.BYTES);
        reader.skipText();
        BlockReader keys = new BlockReader(block, keysAt);
        for (int i = 0; i < count; i++) {
          int later = texts.index(keys.number());
          if (later >= 0) {
            requests.add(new Request(block, earlierAt, later));
          }
        }
      }
    }
    return requests;
  }

  /** The comparisons of one range. */
  private final class Comparison {
    private final TextTable texts;
    private final RecordBlocks<PassageLink> links;
    private final WordScanner scanner = new WordScanner();
    private final TextComparer comparer = new TextComparer();
    private final Map<Integer, Ready> unpacked =
        new LinkedHashMap<>(UNPACKED, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<Integer, Ready> eldest) {
            return size() > UNPACKED;
          }
        };
    private final EdgeBlocks edges;
    private final SharedBlocks shared;
    private final long[] matched = new long[Match.Relation.values().length];
    private byte @Nullable [] lastBlock;
    private int lastAt;
    private @Nullable Ready last;

    Comparison(TextTable texts, MultiOutputReceiver out) {
      this.texts = texts;
      this.links =
          new RecordBlocks<>(
              BlockKind.LINK,
              PassageLink.class,
              (to, block) -> out.get(LINKS).output(KV.of(to, block)));
      this.edges =
          new EdgeBlocks(
              settings.ranges(),
              (to, block) -> out.get(SAME).output(KV.of(to, block)),
              (to, block) -> out.get(EVIDENCE).output(KV.of(to, block)));
      this.shared =
          new SharedBlocks(
              settings.ranges(), (to, block) -> out.get(SHARED).output(KV.of(to, block)));
    }

    void run(List<Request> requests) {
      for (Request request : requests) {
        compare(earlier(request), later(request));
      }
      for (int i = 0; i < matched.length; i++) {
        matches.get(i).inc(matched[i]);
      }
      links.flush();
      edges.flush();
      shared.flush();
    }

    private Ready earlier(Request request) {
      Ready ready = last;
      if (ready == null || lastBlock != request.block() || lastAt != request.at()) {
        BlockReader reader = new BlockReader(request.block(), request.at());
        ready = ready(reader.number(), reader.distinctText());
        lastBlock = request.block();
        lastAt = request.at();
        last = ready;
      }
      return ready;
    }

    private Ready later(Request request) {
      return unpacked.computeIfAbsent(
          request.later(), index -> ready(texts.key(index), texts.text(index)));
    }

    private Ready ready(long key, DistinctText text) {
      return new Ready(key, text, Compared.of(scanner.scan(text.first().text())));
    }

    private void compare(Ready one, Ready other) {
      boolean ordered = one.text().compareTo(other.text()) < 0;
      Ready earlier = ordered ? one : other;
      Ready later = ordered ? other : one;
      Match match = comparer.compare(earlier.words(), later.words());
      if (match == null) {
        return;
      }
      matched[match.relation().ordinal()]++;
      if (!later.text().first().fresh()) {
        unlinked.inc();
      }
      if (match.groups()) {
        edges.add(earlier.key(), earlier.text(), later.key(), later.text());
        return;
      }
      for (LinkedPair pair :
          LinkedPair.each(
              earlier.text(), earlier.words(), later.text(), later.words(), comparer, match)) {
        links.add(pair.link());
        shared.add(pair.shared());
      }
    }
  }
}
