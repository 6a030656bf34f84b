package org.dateline.dedup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.TupleTag;
import org.dateline.record.GroupMerge;
import org.dateline.record.PassageLink;
import org.jspecify.annotations.Nullable;

/** A range of sets of connected texts → where each text is placed, and the links across groups. */
final class PlaceFn extends DoFn<KV<Integer, Iterable<byte[]>>, KV<Integer, byte[]>> {
  static final TupleTag<KV<Integer, byte[]>> PLACED = new TupleTag<>("placed") {};
  static final TupleTag<PassageLink> LINKS = new TupleTag<>("links") {};
  static final TupleTag<KV<Integer, byte[]>> SHARED = new TupleTag<>("shared") {};
  static final TupleTag<GroupMerge> MERGES = new TupleTag<>("merges") {};

  private static final long serialVersionUID = 1L;

  private final int ranges;
  private final Counter sets = Metrics.counter(DedupPassages.class, "connected_sets");

  PlaceFn(int ranges) {
    this.ranges = ranges;
  }

  /** A text of a set; its earliest passage's words are known where it is earlier than another. */
  private static final class Node {
    private final TextHead head;
    private final long high;
    private final long low;
    private final List<Integer> neighbours = new ArrayList<>(2);
    private @Nullable Occurrence first;
    private int rank;

    Node(TextHead head, long high, long low) {
      this.head = head;
      this.high = high;
      this.low = low;
    }
  }

  @ProcessElement
  public void place(@Element KV<Integer, Iterable<byte[]>> range, MultiOutputReceiver out) {
    Map<Long, List<byte[]>> bySet = new TreeMap<>();
    for (byte[] block : range.getValue()) {
      BlockReader reader = new BlockReader(block);
      reader.integer();
      while (reader.hasMore()) {
        long set = reader.number();
        bySet.computeIfAbsent(set, s -> new ArrayList<>(2)).add(reader.bytes());
      }
    }
    RangeBlocks placed = new RangeBlocks(ranges, BlockKind.PLACED);
    RangeBlocks.Sink sink = (to, block) -> out.get(PLACED).output(KV.of(to, block));
    SharedBlocks shared =
        new SharedBlocks(ranges, (to, block) -> out.get(SHARED).output(KV.of(to, block)));
    for (List<byte[]> set : bySet.values()) {
      place(set, placed, sink, shared, out);
      sets.inc();
    }
    placed.flush(sink);
    shared.flush();
  }

  private static void place(
      List<byte[]> packed,
      RangeBlocks placed,
      RangeBlocks.Sink sink,
      SharedBlocks shared,
      MultiOutputReceiver out) {
    Map<String, Node> nodes = new HashMap<>();
    List<Evidence> pairs = new ArrayList<>(packed.size());
    for (byte[] record : packed) {
      Evidence pair = Evidence.read(new BlockReader(record));
      pairs.add(pair);
      nodes.computeIfAbsent(
                  pair.earlier().passageId(),
                  id -> new Node(pair.earlier(), pair.earlierHigh(), pair.earlierLow()))
              .first =
          pair.earlierFirst();
      nodes.computeIfAbsent(
          pair.later().passageId(),
          id -> new Node(pair.later(), pair.laterHigh(), pair.laterLow()));
    }
    List<Node> ordered = new ArrayList<>(nodes.values());
    ordered.sort((one, other) -> one.head.compareTo(other.head));
    List<TextHead> heads = new ArrayList<>(ordered.size());
    for (int rank = 0; rank < ordered.size(); rank++) {
      ordered.get(rank).rank = rank;
      heads.add(ordered.get(rank).head);
    }
    for (Evidence pair : pairs) {
      Node earlier = node(nodes, pair.earlier());
      Node later = node(nodes, pair.later());
      earlier.neighbours.add(later.rank);
      later.neighbours.add(earlier.rank);
    }
    int[][] neighbours = new int[ordered.size()][];
    for (Node node : ordered) {
      neighbours[node.rank] =
          node.neighbours.stream().mapToInt(Integer::intValue).sorted().toArray();
    }
    GroupPlacer placer = new GroupPlacer(heads, neighbours);
    placer.merges().forEach(out.get(MERGES)::output);
    boolean[] followed = placer.followed();
    for (Node node : ordered) {
      int leader = placer.leader(node.rank);
      Occurrence first = leader == GroupPlacer.NONE ? null : ordered.get(leader).first;
      BlockWriter to = placed.to(node.high, sink);
      to.put(node.high).put(node.low).put(node.head.passageId());
      to.put(placer.placement(node.rank)).put(followed[node.rank]).put(first != null);
      if (first != null) {
        to.put(first);
      }
    }
    for (Evidence pair : pairs) {
      int earlier = node(nodes, pair.earlier()).rank;
      int later = node(nodes, pair.later()).rank;
      boolean apart =
          !placer.placement(earlier).groupId().equals(placer.placement(later).groupId());
      if (apart && pair.pair() != null) {
        out.get(LINKS).output(pair.pair().link());
        shared.add(pair.pair().shared());
      }
    }
  }

  private static Node node(Map<String, Node> nodes, TextHead head) {
    return Objects.requireNonNull(nodes.get(head.passageId()));
  }
}
