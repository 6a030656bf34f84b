package org.dateline.dedup;

import java.util.ArrayList;
import java.util.Comparator;
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

/** A range of sets of connected texts → where each text is placed, and the links across groups. */
final class PlaceFn extends DoFn<KV<Integer, Iterable<byte[]>>, KV<Integer, byte[]>> {
  static final TupleTag<KV<Integer, byte[]>> PLACED = new TupleTag<>("placed") {};
  static final TupleTag<PassageLink> LINKS = new TupleTag<>("links") {};
  static final TupleTag<KV<Integer, byte[]>> SHARED = new TupleTag<>("shared") {};
  static final TupleTag<GroupMerge> MERGES = new TupleTag<>("merges") {};

  private static final long serialVersionUID = 1L;

  private final int ranges;
  private final Counter sets = Metrics.counter(DedupPassages.ROOM, "connected_sets");

  PlaceFn(int ranges) {
    this.ranges = ranges;
  }

  private static final class Node {
    private final DistinctText text;
    private final List<Integer> neighbours = new ArrayList<>(2);
    private int rank;

    Node(DistinctText text) {
      this.text = text;
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
      nodes.computeIfAbsent(id(pair.earlier()), id -> new Node(pair.earlier()));
      nodes.computeIfAbsent(id(pair.later()), id -> new Node(pair.later()));
    }
    List<Node> ordered = new ArrayList<>(nodes.values());
    ordered.sort(Comparator.comparing(node -> node.text));
    List<TextHead> heads = new ArrayList<>(ordered.size());
    for (int rank = 0; rank < ordered.size(); rank++) {
      ordered.get(rank).rank = rank;
      heads.add(ordered.get(rank).text.head());
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
      Occurrence first = leader == GroupPlacer.NONE ? null : ordered.get(leader).text.first();
      BlockWriter to = placed.to(node.text.high(), sink);
      to.put(node.text.high()).put(node.text.low()).put(id(node.text));
      to.put(placer.placement(node.rank)).put(followed[node.rank]).put(first != null);
      if (first != null) {
        to.put(first);
      }
    }
    CrossLinks crossing = new CrossLinks();
    for (Evidence pair : pairs) {
      int earlier = node(nodes, pair.earlier()).rank;
      int later = node(nodes, pair.later()).rank;
      if (!placer.placement(earlier).groupId().equals(placer.placement(later).groupId())) {
        for (LinkedPair link : crossing.of(pair.earlier(), pair.later())) {
          out.get(LINKS).output(link.link());
          shared.add(link.shared());
        }
      }
    }
  }

  private static String id(DistinctText text) {
    return text.first().passageId();
  }

  private static Node node(Map<String, Node> nodes, DistinctText text) {
    return Objects.requireNonNull(nodes.get(id(text)));
  }
}
