package org.dateline.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Open events, or stories, by what their reports name. A report looks its own up, the rarest first,
 * so that it is compared with a bounded number of them however many are open: what half of a day's
 * events share is not even read. Not thread-safe.
 *
 * <p>Entries are numbered, and votes counted in arrays by number: of the hundreds that a look-up
 * votes for, only those that it returns are touched.
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

  private static final int GONE = -1;
  private static final int FEW = 64;

  private final LongMap<Postings> byKey = new LongMap<>();
  private final List<T> entries = new ArrayList<>();

  /**
   * By number: the last look-up that voted for an entry, or {@link #GONE} where it is closed, and
   * in the lower half its votes, so that a vote touches one place in memory.
   */
  private long[] tallies = new long[FEW];

  private int ballots;

  /** The entries that a look-up voted for, in the order of their first votes. */
  private int[] found = new int[MAX_READ];

  /** What is filed. */
  abstract static class Entry {
    private boolean closed;
    private int number = GONE;
    private @Nullable CandidateIndex<?> index;
    private long[] keys = {};

    /** Whether nothing may join it any more. */
    boolean isClosed() {
      return closed;
    }

    /** From here on nothing may join it. */
    void close() {
      closed = true;
      if (index != null) {
        index.tallies[number] = tally(GONE, 0);
      }
    }
  }

  private static final class Postings {
    private int[] numbers = new int[1];
    private int size;

    void add(int number, long[] tallies) {
      if (size >= MAX_POSTINGS) {
        sweep(tallies);
        if (size >= MAX_POSTINGS) {
          size -= MAX_POSTINGS / 2;
          System.arraycopy(numbers, MAX_POSTINGS / 2, numbers, 0, size);
        }
      }
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, Math.min(MAX_POSTINGS, size * 2));
      }
      numbers[size++] = number;
    }

    void sweep(long[] tallies) {
      int kept = 0;
      for (int i = 0; i < size; i++) {
        if (ballot(tallies[numbers[i]]) != GONE) {
          numbers[kept++] = numbers[i];
        }
      }
      size = kept;
    }

    /** Gives the entries that stay their new numbers; whether none does. */
    boolean renumber(int[] newNumbers) {
      int kept = 0;
      for (int i = 0; i < size; i++) {
        int number = newNumbers[numbers[i]];
        if (number != GONE) {
          numbers[kept++] = number;
        }
      }
      size = kept;
      return kept == 0;
    }
  }

  /**
   * Files an entry under the keys that it is not filed under yet.
   *
   * @param keys ascending, each once
   */
  void file(T entry, long[] keys) {
    Entry filed = entry;
    if (filed.index == null) {
      number(entry);
    }
    long[] known = filed.keys;
    long[] added = new long[Math.min(keys.length, MAX_NEW_KEYS)];
    int size = 0;
    int at = 0;
    for (long key : keys) {
      while (at < known.length && known[at] < key) {
        at++;
      }
      boolean told = at < known.length && known[at] == key;
      if (!told && size < added.length) {
        post(key, filed.number);
        added[size++] = key;
      }
    }
    if (size > 0) {
      filed.keys = SortedHashes.merge(known, added, size);
    }
  }

  private void post(long key, int number) {
    Postings postings = byKey.get(key);
    if (postings == null) {
      postings = new Postings();
      byKey.put(key, postings);
    }
    postings.add(number, tallies);
  }

  /** Files an entry under the keys of another, which it is the same as. */
  void fileAs(T entry, T other) {
    Entry filed = other;
    file(entry, filed.keys);
  }

  private static long tally(int ballot, float votes) {
    return (long) ballot << Integer.SIZE | Float.floatToRawIntBits(votes);
  }

  private static int ballot(long tally) {
    return (int) (tally >>> Integer.SIZE);
  }

  private static float votes(long tally) {
    return Float.intBitsToFloat((int) tally);
  }

  private void number(T entry) {
    Entry filed = entry;
    int number = entries.size();
    if (number == tallies.length) {
      tallies = Arrays.copyOf(tallies, number * 2);
    }
    tallies[number] = tally(filed.closed ? GONE : 0, 0);
    filed.number = number;
    filed.index = this;
    entries.add(entry);
  }

  /** Forgets entries that are closed. */
  void sweep() {
    int[] newNumbers = new int[entries.size()];
    List<T> all = List.copyOf(entries);
    entries.clear();
    for (T entry : all) {
      Entry filed = entry;
      int old = filed.number;
      newNumbers[old] = GONE;
      filed.index = null;
      filed.number = GONE;
      if (!filed.closed) {
        number(entry);
        newNumbers[old] = filed.number;
      }
    }
    byKey.removeIf(postings -> postings.renumber(newNumbers));
  }

  /** The entries filed under one key, the first filed first. */
  List<T> under(long key) {
    Postings postings = byKey.get(key);
    if (postings == null) {
      return List.of();
    }
    List<T> under = new ArrayList<>(postings.size);
    for (int i = 0; i < postings.size; i++) {
      under.add(entries.get(postings.numbers[i]));
    }
    return under;
  }

  /** The open entries that share most, and what few others have, with some keys. */
  List<T> candidates(long[] keys) {
    int count = vote(keys);
    float least = count <= MAX_CANDIDATES ? 0 : leastOfMost(count);
    int equals = MAX_CANDIDATES;
    for (int i = 0; i < count; i++) {
      equals -= votes(tallies[found[i]]) > least ? 1 : 0;
    }
    List<T> best = new ArrayList<>(Math.min(count, MAX_CANDIDATES));
    for (int i = 0; i < count; i++) {
      float votes = votes(tallies[found[i]]);
      if (votes > least || (votes == least && equals-- > 0)) {
        best.add(entries.get(found[i]));
      }
    }
    return best;
  }

  /** Counts the votes; how many entries have any. */
  private int vote(long[] keys) {
    ballots++;
    @Nullable Postings[] lists = new @Nullable Postings[keys.length];
    long[] rarestFirst = new long[keys.length];
    int filed = 0;
    for (int i = 0; i < keys.length; i++) {
      lists[i] = byKey.get(keys[i]);
    }
    for (int i = 0; i < keys.length; i++) {
      Postings postings = lists[i];
      if (postings != null) {
        rarestFirst[filed++] = ((long) postings.size << Integer.SIZE) + i;
      }
    }
    Arrays.sort(rarestFirst, 0, filed);
    int count = 0;
    int read = 0;
    for (int i = 0; i < filed; i++) {
      Postings postings = Objects.requireNonNull(lists[(int) rarestFirst[i]]);
      int size = postings.size;
      if (read + size > MAX_READ && read > 0) {
        break;
      }
      read += size;
      float weight = 1f / (1 + size);
      for (int j = 0; j < size; j++) {
        int number = postings.numbers[j];
        long tally = tallies[number];
        int ballot = ballot(tally);
        if (ballot == ballots) {
          tallies[number] = tally(ballots, votes(tally) + weight);
        } else if (ballot != GONE) {
          tallies[number] = tally(ballots, weight);
          found[count++] = number;
        }
      }
    }
    return count;
  }

  /** The {@link #MAX_CANDIDATES}th most votes of those found: the root of a heap of the most. */
  private float leastOfMost(int count) {
    float[] heap = new float[MAX_CANDIDATES];
    for (int i = 0; i < heap.length; i++) {
      heap[i] = votes(tallies[found[i]]);
    }
    Arrays.sort(heap);
    for (int i = heap.length; i < count; i++) {
      float votes = votes(tallies[found[i]]);
      if (votes > heap[0]) {
        sink(heap, votes);
      }
    }
    return heap[0];
  }

  /** Puts a value in the place of the least. */
  private static void sink(float[] heap, float value) {
    int at = 0;
    int child = 1;
    while (child < heap.length) {
      if (child + 1 < heap.length && heap[child + 1] < heap[child]) {
        child++;
      }
      if (heap[child] >= value) {
        break;
      }
      heap[at] = heap[child];
      at = child;
      child = 2 * at + 1;
    }
    heap[at] = value;
  }
}
