package org.dateline.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Names by their folded words: a trie whose edges lie in one open-addressed table, so that a
 * look-up allocates nothing. Filled by one thread, then read by any number.
 */
final class ActorTrie {

  private static final int ROOT = 0;

  /** An odd constant with well-mixed bits (2^64 over the golden ratio), after Knuth. */
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final Map<String, Integer> words = new HashMap<>();
  private final List<@Nullable Named> names = new ArrayList<>();
  private long[] keys = new long[1 << 16];
  private int[] nodes = new int[1 << 16];
  private int size;

  /** The names that end at one node, and their entries beside them. */
  private static final class Named {
    private final List<ActorName> names = new ArrayList<>(1);
    private final List<ActorEntry> entries = new ArrayList<>(1);
  }

  ActorTrie() {
    names.add(null);
  }

  /** The number of a folded word, or -1 where no name has it. */
  int word(String folded) {
    Integer id = words.get(folded);
    return id == null ? -1 : id;
  }

  /** Adds a name; of entries that share one, the first added is found. */
  void add(List<String> folded, ActorName name) {
    int node = ROOT;
    for (String word : folded) {
      Integer known = words.putIfAbsent(word, words.size());
      node = child(node, known == null ? words.size() - 1 : known);
    }
    Named there = names.get(node);
    if (there == null) {
      there = new Named();
      names.set(node, there);
    }
    if (!there.entries.contains(name.entry())) {
      there.names.add(name);
      there.entries.add(name.entry());
    }
  }

  /** The longest name that begins at a word of a text and ends by {@code limit}, or null. */
  @Nullable ActorMatch longest(ActorText text, int from, int limit) {
    int node = ROOT;
    int end = -1;
    ActorEntry found = null;
    List<ActorEntry> namesakes = List.of();
    for (int i = from; i < limit; i++) {
      int word = text.word(i);
      node = word < 0 ? -1 : next(node, word);
      if (node < 0) {
        break;
      }
      Named there = names.get(node);
      ActorEntry entry = there == null ? null : fitting(there.names, text, from, i + 1);
      if (there != null && entry != null) {
        end = i + 1;
        found = entry;
        namesakes = there.entries;
      }
    }
    return found == null ? null : new ActorMatch(from, end, found, namesakes);
  }

  /** Every entry that a name stands for which begins at a word of a text, however long it is. */
  void each(ActorText text, int from, Consumer<ActorEntry> entries) {
    int node = ROOT;
    for (int i = from; i < text.size(); i++) {
      int word = text.word(i);
      node = word < 0 ? -1 : next(node, word);
      if (node < 0) {
        return;
      }
      Named there = names.get(node);
      if (there != null && fitting(there.names, text, from, i + 1) != null) {
        there.entries.forEach(entries);
      }
    }
  }

  private static @Nullable ActorEntry fitting(
      List<ActorName> names, ActorText text, int from, int to) {
    for (int i = 0; i < names.size(); i++) {
      ActorName name = names.get(i);
      if (name.fits(text, from, to)) {
        return name.entry();
      }
    }
    return null;
  }

  private int next(int node, int word) {
    long key = key(node, word);
    for (int slot = slot(key); ; slot = (slot + 1) & (keys.length - 1)) {
      if (nodes[slot] == 0) {
        return -1;
      }
      if (keys[slot] == key) {
        return nodes[slot];
      }
    }
  }

  private int child(int node, int word) {
    int known = next(node, word);
    if (known > 0) {
      return known;
    }
    if (size * 2 > keys.length) {
      grow();
    }
    names.add(null);
    put(key(node, word), names.size() - 1);
    size++;
    return names.size() - 1;
  }

  private void put(long key, int node) {
    int slot = slot(key);
    while (nodes[slot] != 0) {
      slot = (slot + 1) & (keys.length - 1);
    }
    keys[slot] = key;
    nodes[slot] = node;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldNodes = nodes;
    keys = new long[oldKeys.length * 2];
    nodes = new int[oldNodes.length * 2];
    Arrays.fill(nodes, 0);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldNodes[i] != 0) {
        put(oldKeys[i], oldNodes[i]);
      }
    }
  }

  private int slot(long key) {
    return (int) ((key * MIX) >>> 40) & (keys.length - 1);
  }

  private static long key(int node, int word) {
    return ((long) node << 32) | word;
  }
}
