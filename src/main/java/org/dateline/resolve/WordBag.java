package org.dateline.resolve;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Content words with how many reports hold each; at most {@link #CAPACITY} are kept. */
final class WordBag {
  /** Bounds the cost of a comparison; more words than a well-reported event needs. */
  static final int CAPACITY = 128;

  private static final int MAX_COUNT = 16;

  private static final float[] ROOTS = roots();

  /** A name tells more than a common word. */
  private static final float NAME_WEIGHT = 2;

  private int[] words;
  private short[] counts;

  /** Each word's part in the cosine, and their sum of squares; null until asked for. */
  private float @Nullable [] weights;

  /** How much each word tells; null until asked for. */
  private float @Nullable [] factors;

  private double square;

  /** What the weights were made with. */
  private WordWeights by = WordWeights.EVEN;

  private WordBag(int[] words, short[] counts) {
    this.words = words;
    this.counts = counts;
  }

  private static float[] roots() {
    float[] roots = new float[MAX_COUNT + 1];
    for (int i = 0; i < roots.length; i++) {
      roots[i] = (float) Math.sqrt(i);
    }
    return roots;
  }

  /** No words; not to be added to. */
  static final WordBag EMPTY = new WordBag(new int[0], new short[0]);

  /** A bag of words as {@link WordHashes#contentWords} gives them, each once. */
  static WordBag of(int[] words) {
    short[] counts = new short[words.length];
    Arrays.fill(counts, (short) 1);
    return new WordBag(words.clone(), counts);
  }

  WordBag copy() {
    WordBag copy = new WordBag(words.clone(), counts.clone());
    copy.by = by;
    copy.factors = factors;
    return copy;
  }

  /** The words, ascending. */
  int[] words() {
    return words;
  }

  /** A bag of its own with another's words added, or this one where there is nothing to add. */
  WordBag with(WordBag other) {
    if (other.words.length == 0) {
      return this;
    }
    WordBag sum = this == EMPTY ? new WordBag(words, counts) : this;
    sum.add(other);
    return sum;
  }

  /** These words but for some, whose lowest bit is 0. */
  WordBag without(Set<Integer> some) {
    int[] kept = new int[words.length];
    short[] of = new short[words.length];
    int size = 0;
    for (int i = 0; i < words.length; i++) {
      if (!some.contains(words[i] & ~1)) {
        kept[size] = words[i];
        of[size++] = counts[i];
      }
    }
    return size == words.length
        ? this
        : new WordBag(Arrays.copyOf(kept, size), Arrays.copyOf(of, size));
  }

  /** Adds a report's words. */
  void add(WordBag other) {
    int[] merged = new int[words.length + other.words.length];
    short[] sums = new short[merged.length];
    float[] own = factors;
    float[] theirs = by == other.by ? other.factors : null;
    float[] told = new float[own == null || theirs == null ? 0 : merged.length];
    int size = 0;
    int i = 0;
    int j = 0;
    while (i < words.length || j < other.words.length) {
      int left = i < words.length ? words[i] >>> 1 : Integer.MAX_VALUE;
      int right = j < other.words.length ? other.words[j] >>> 1 : Integer.MAX_VALUE;
      boolean takeLeft = i < words.length && (j == other.words.length || left <= right);
      boolean takeRight = j < other.words.length && (i == words.length || right <= left);
      int sum = 0;
      int word = 0;
      if (own != null && theirs != null) {
        told[size] = takeLeft ? own[i] : theirs[j];
      }
      if (takeLeft) {
        word |= words[i];
        sum += counts[i++];
      }
      if (takeRight) {
        word |= other.words[j];
        sum += other.counts[j++];
      }
      merged[size] = word;
      sums[size++] = (short) Math.min(sum, MAX_COUNT);
    }
    words = Arrays.copyOf(merged, size);
    counts = Arrays.copyOf(sums, size);
    factors = told.length == 0 ? null : Arrays.copyOf(told, size);
    if (size > CAPACITY) {
      shrink();
    }
    weights = null;
  }

  /** Keeps the words of most reports; of equals, those of the lowest hash. */
  private void shrink() {
    int[] perCount = new int[MAX_COUNT + 1];
    for (short count : counts) {
      perCount[count]++;
    }
    int least = MAX_COUNT;
    int room = CAPACITY;
    while (least > 0 && perCount[least] <= room) {
      room -= perCount[least--];
    }
    int size = 0;
    for (int i = 0; i < words.length; i++) {
      if (counts[i] > least || (counts[i] == least && room-- > 0)) {
        words[size] = words[i];
        if (factors != null) {
          factors[size] = factors[i];
        }
        counts[size++] = counts[i];
      }
    }
    words = Arrays.copyOf(words, size);
    counts = Arrays.copyOf(counts, size);
    factors = factors == null ? null : Arrays.copyOf(factors, size);
  }

  /** Cosine of the two bags, names weighted double, counts by their square root: 0 to 1. */
  double likeness(WordBag other) {
    return likeness(other, WordWeights.EVEN);
  }

  /** The same with each word weighed by how much it tells. */
  double likeness(WordBag other, WordWeights factors) {
    float[] left = weights(factors);
    float[] right = other.weights(factors);
    int[] ours = words;
    int[] theirs = other.words;
    double dot = 0;
    int i = 0;
    int j = 0;
    while (i < ours.length && j < theirs.length) {
      int a = ours[i] >>> 1;
      int b = theirs[j] >>> 1;
      if (a == b) {
        dot += left[i] * right[j];
      }
      // Which is the lower cannot be foreseen: both steps are counted, not branched to.
      i += a <= b ? 1 : 0;
      j += b <= a ? 1 : 0;
    }
    return dot == 0 ? 0 : Math.min(1, dot / Math.sqrt(square * other.square));
  }

  private float[] weights(WordWeights with) {
    float[] known = weights;
    if (known == null || by != with) {
      float[] telling = factors(with);
      known = new float[words.length];
      square = 0;
      for (int i = 0; i < known.length; i++) {
        float weight = telling == null ? ROOTS[counts[i]] : ROOTS[counts[i]] * telling[i];
        known[i] = (words[i] & 1) == 1 ? weight * NAME_WEIGHT : weight;
        square += known[i] * known[i];
      }
      weights = known;
    }
    return known;
  }

  /**
   * How much each word tells, or null where each tells as much as another. What a report's bag
   * knows need not be looked up for an event's.
   */
  private float @Nullable [] factors(WordWeights with) {
    float[] known = factors;
    if (with == WordWeights.EVEN) {
      by = with;
      factors = null;
      return null;
    }
    if (known == null || by != with) {
      by = with;
      known = new float[words.length];
      for (int i = 0; i < known.length; i++) {
        known[i] = with.of(words[i]);
      }
      factors = known;
    }
    return known;
  }

  void write(DataOutput out) throws IOException {
    out.writeByte(words.length);
    for (int i = 0; i < words.length; i++) {
      out.writeInt(words[i]);
      out.writeByte(counts[i]);
    }
  }

  static WordBag read(DataInput in) throws IOException {
    int size = in.readUnsignedByte();
    int[] words = new int[size];
    short[] counts = new short[size];
    for (int i = 0; i < size; i++) {
      words[i] = in.readInt();
      counts[i] = (short) in.readUnsignedByte();
    }
    return new WordBag(words, counts);
  }
}
