package org.dateline.bench;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.record.Passage;

/** Runs peers over the planted passages, and prints their recall beside ours. */
final class PeerBench {
  private PeerBench() {}

  static void print(List<Passage> all, List<GoldScore.Pair> planted, double ourSeconds) {
    List<Passage> passages = all.stream().filter(p -> p.getKind().equals("BODY")).toList();
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < passages.size(); i++) {
      places.put(passages.get(i).getPassageId(), i);
    }
    for (Peer peer : ServiceLoader.load(Peer.class)) {
      long start = System.nanoTime();
      List<int[]> pairs = peer.pairs(passages);
      double seconds = (System.nanoTime() - start) / 1e9;
      Set<Long> found = new HashSet<>();
      pairs.forEach(pair -> found.add(key(pair[0], pair[1])));
      System.out.printf(
          "  peer: %s: %.1f s (ours %.2f CPU s), %d pairs; its recall by kind:%n",
          peer.name(), seconds, ourSeconds, found.size());
      print(planted, places, found);
    }
  }

  private static void print(
      List<GoldScore.Pair> planted, Map<String, Integer> places, Set<Long> found) {
    Map<String, int[]> kinds = new TreeMap<>();
    int[] all = new int[2];
    for (GoldScore.Pair pair : planted) {
      Integer left = places.get(String.valueOf(pair.left()));
      Integer right = places.get(String.valueOf(pair.right()));
      boolean there =
          left != null
              && right != null
              && (left.equals(right) || found.contains(key(left, right)));
      for (int[] counts : List.of(kinds.computeIfAbsent(pair.kind(), k -> new int[2]), all)) {
        counts[0]++;
        counts[1] += there ? 1 : 0;
      }
    }
    kinds.put("all", all);
    kinds.forEach(
        (kind, counts) ->
            System.out.printf(
                "  %-12s %6d %7.4f%n", kind, counts[0], (double) counts[1] / counts[0]));
  }

  private static long key(int one, int other) {
    return (long) Math.min(one, other) << 32 | Math.max(one, other);
  }
}
