package org.dateline.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts by key, given back in an order that depends on nothing but keys and counts. */
final class Tally<K extends Comparable<K>> {
  private final Map<K, Long> counts = new TreeMap<>();

  void add(K key) {
    add(key, 1);
  }

  void add(K key, long count) {
    counts.merge(key, count, Long::sum);
  }

  long of(K key) {
    return counts.getOrDefault(key, 0L);
  }

  long total() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  int size() {
    return counts.size();
  }

  /** In order of key. */
  Map<K, Long> byKey() {
    return counts;
  }

  /** The keys of the largest counts, largest first, equal ones in order of key. */
  List<K> largest(int most) {
    List<Map.Entry<K, Long>> entries = new ArrayList<>(counts.entrySet());
    entries.sort(Map.Entry.<K, Long>comparingByValue(Comparator.reverseOrder()));
    return entries.stream().limit(most).map(Map.Entry::getKey).toList();
  }
}
