package org.dateline.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Open events, or stories, by what their reports name. A report looks its own up, the rarest first,
 * so that it is compared with a bounded number of them however many are open: what half of a day's
 * events share is not even read. Not thread-safe.
 */
final class CandidateIndex<T extends CandidateIndex.Entry> {
  /** What more entries than this have names none of them; the latest are kept. */
  private static final int MAX_POSTINGS = 192;

  /** Postings that one look-up reads at most. */
  private static final int MAX_READ = 320;

  /** Keys that one report adds to an entry at most. */
  private static final int MAX_NEW_KEYS = 256;

  /** Candidates that one look-up returns at most. */
  private static final int MAX_CANDIDATES = 24;

  private final LongMap<Postings<T>> byKey = new LongMap<>();
  private int ballots;

  /** What is filed. */
  abstract static class Entry {
    /** Whether nothing may join it any more. */
    boolean closed;

    private long[] keys = {};
    private int ballot;
    private float votes;
  }

  private static final class Postings<T extends Entry> {
    private final List<T> entries = new ArrayList<>(1);

    void add(T entry) {
      if (entries.size() >= MAX_POSTINGS) {
        sweep();
        if (entries.size() >= MAX_POSTINGS) {
          entries.subList(0, MAX_POSTINGS / 2).clear();
        }
      }
      entries.add(entry);
    }

    boolean sweep() {
      entries.removeIf(entry -> entry.closed);
      return entries.isEmpty();
    }
  }

  /** Files an entry under the keys that it is not filed under yet. */
  void file(T entry, long[] keys) {
    Entry filed = entry;
    long[] all = Arrays.copyOf(filed.keys, filed.keys.length + MAX_NEW_KEYS);
    int size = filed.keys.length;
    for (long key : keys) {
      if (Arrays.binarySearch(filed.keys, key) < 0 && size < all.length) {
        Postings<T> postings = byKey.get(key);
        if (postings == null) {
          postings = new Postings<>();
          byKey.put(key, postings);
        }
        postings.add(entry);
        all[size++] = key;
      }
    }
    filed.keys = Arrays.copyOf(all, size);
    Arrays.sort(filed.keys);
  }

  /** Forgets entries that are closed. */
  void sweep() {
    byKey.removeIf(Postings::sweep);
  }

  /** The entries filed under one key, the first filed first. */
  List<T> under(long key) {
    Postings<T> postings = byKey.get(key);
    return postings == null ? List.of() : List.copyOf(postings.entries);
  }

  /** The open entries that share most, and what few others have, with some keys. */
  List<T> candidates(long[] keys) {
    ballots++;
    List<Postings<T>> lists = new ArrayList<>(keys.length);
    long[] rarestFirst = new long[keys.length];
    for (long key : keys) {
      Postings<T> postings = byKey.get(key);
      if (postings != null) {
        rarestFirst[lists.size()] = ((long) postings.entries.size() << Integer.SIZE) + lists.size();
        lists.add(postings);
      }
    }
    Arrays.sort(rarestFirst, 0, lists.size());
    List<T> found = new ArrayList<>(MAX_CANDIDATES * 2);
    int read = 0;
    for (int i = 0; i < lists.size(); i++) {
      Postings<T> postings = lists.get((int) rarestFirst[i]);
      int size = postings.entries.size();
      if (read + size > MAX_READ && read > 0) {
        break;
      }
      read += size;
      float weight = 1f / (1 + size);
      for (int j = 0; j < size; j++) {
        T entry = postings.entries.get(j);
        if (!entry.closed && vote(entry, weight)) {
          found.add(entry);
        }
      }
    }
    return found.size() <= MAX_CANDIDATES ? found : mostVotes(found);
  }

  /** Those of most votes, in their order; of equals, those first filed. */
  private List<T> mostVotes(List<T> found) {
    float[] votes = new float[found.size()];
    for (int i = 0; i < votes.length; i++) {
      Entry entry = found.get(i);
      votes[i] = entry.votes;
    }
    float[] sorted = votes.clone();
    Arrays.sort(sorted);
    float least = sorted[sorted.length - MAX_CANDIDATES];
    int equals = MAX_CANDIDATES;
    for (float vote : votes) {
      equals -= vote > least ? 1 : 0;
    }
    List<T> best = new ArrayList<>(MAX_CANDIDATES);
    for (int i = 0; i < votes.length; i++) {
      if (votes[i] > least || (votes[i] == least && equals-- > 0)) {
        best.add(found.get(i));
      }
    }
    return best;
  }

  /** Counts a vote; whether it is the entry's first on this ballot. */
  private boolean vote(Entry entry, float weight) {
    boolean first = entry.ballot != ballots;
    if (first) {
      entry.ballot = ballots;
      entry.votes = 0;
    }
    entry.votes += weight;
    return first;
  }
}
