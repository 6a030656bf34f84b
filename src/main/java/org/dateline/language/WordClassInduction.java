package org.dateline.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Induces word classes from raw text: words that occur beside the same words come into one class.
 * The exchange algorithm (Kneser and Ney, 1993; its one-sided criterion as in Uszkoreit and Brants,
 * 2008), with the neighbours on both sides as what a class has to predict.
 */
final class WordClassInduction {

  private static final int RAREST = 4;
  private static final int CLASSES = 320;
  private static final int COARSE = 40;
  private static final int ROUNDS = 10;

  private final Map<String, Integer> counts = new HashMap<>();
  private final List<String[]> sentences = new ArrayList<>();
  private final StringBuilder buffer = new StringBuilder();

  /** Takes a sentence's forms in. */
  void add(String[] forms) {
    String[] words = new String[forms.length];
    for (int i = 0; i < forms.length; i++) {
      buffer.setLength(0);
      Tokens.normalize(forms[i], buffer);
      words[i] = buffer.toString();
      counts.merge(words[i], 1, Integer::sum);
    }
    sentences.add(words);
  }

  /** The classes of all words but the rarest. */
  WordClasses induce() {
    List<Map.Entry<String, Integer>> entries = new ArrayList<>(new TreeMap<>(counts).entrySet());
    entries.removeIf(e -> e.getValue() < RAREST);
    // A stable sort: words of one count stay in the order of the alphabet.
    entries.sort((a, b) -> Integer.compare(b.getValue(), a.getValue()));
    List<String> frequent = new ArrayList<>();
    for (Map.Entry<String, Integer> e : entries) {
      frequent.add(e.getKey());
    }
    int n = frequent.size();
    Map<String, Integer> ids = new HashMap<>();
    for (int i = 0; i < n; i++) {
      ids.put(frequent.get(i), i);
    }
    int[][][] neighbours = neighbours(ids, n);
    int[] classes = exchange(neighbours, 2 * n + 4, CLASSES);
    int[] coarse = exchange(merged(neighbours, classes, 2 * n + 4), 2 * n + 4, COARSE);
    int[] hashes = new int[n];
    short[] values = new short[n];
    byte[] upper = new byte[CLASSES + 1];
    for (int i = 0; i < n; i++) {
      String word = frequent.get(i);
      hashes[i] = Hashing.text(word, 0, word.length());
      values[i] = (short) (classes[i] + 1);
    }
    for (int c = 0; c < CLASSES; c++) {
      upper[c + 1] = (byte) (coarse[c] + 1);
    }
    return new WordClasses(hashes, values, upper);
  }

  /** For each word its neighbours, and how often: left ones as 2i, right ones as 2i + 1. */
  private int[][][] neighbours(Map<String, Integer> ids, int n) {
    int total = 0;
    for (String[] words : sentences) {
      total += 2 * words.length;
    }
    long[] pairs = new long[total];
    int size = 0;
    long stride = 2L * n + 4;
    for (String[] words : sentences) {
      for (int i = 0; i < words.length; i++) {
        Integer id = ids.get(words[i]);
        if (id != null) {
          int left = i == 0 ? n : ids.getOrDefault(words[i - 1], n + 1);
          int right = i + 1 == words.length ? n : ids.getOrDefault(words[i + 1], n + 1);
          pairs[size++] = id * stride + 2L * left;
          pairs[size++] = id * stride + 2L * right + 1;
        }
      }
    }
    Arrays.sort(pairs, 0, size);
    int[][][] all = new int[n][2][];
    int[] features = new int[size];
    int[] amounts = new int[size];
    int at = 0;
    for (int word = 0; word < n; word++) {
      int k = 0;
      while (at < size && pairs[at] / stride == word) {
        int feature = (int) (pairs[at] % stride);
        if (k > 0 && features[k - 1] == feature) {
          amounts[k - 1]++;
        } else {
          features[k] = feature;
          amounts[k++] = 1;
        }
        at++;
      }
      all[word][0] = Arrays.copyOf(features, k);
      all[word][1] = Arrays.copyOf(amounts, k);
    }
    return all;
  }

  private static int[][][] merged(int[][][] items, int[] classes, int features) {
    int[][] sums = new int[CLASSES][features];
    for (int i = 0; i < items.length; i++) {
      for (int k = 0; k < items[i][0].length; k++) {
        sums[classes[i]][items[i][0][k]] += items[i][1][k];
      }
    }
    int[][][] all = new int[CLASSES][2][];
    for (int c = 0; c < CLASSES; c++) {
      int[] row = sums[c];
      int[] present =
          java.util.stream.IntStream.range(0, features).filter(f -> row[f] > 0).toArray();
      all[c][0] = present;
      all[c][1] = Arrays.stream(present).map(f -> row[f]).toArray();
    }
    return all;
  }

  /** Moves items between classes while the classes tell more of the items' features. */
  private static int[] exchange(int[][][] items, int features, int classes) {
    int[] of = new int[items.length];
    int[][] joint = new int[features][classes];
    long[] sizes = new long[classes];
    long[] weights = new long[items.length];
    for (int i = 0; i < items.length; i++) {
      of[i] = i % classes;
      for (int amount : items[i][1]) {
        weights[i] += amount;
      }
      shift(items[i], joint, of[i], 1);
      sizes[of[i]] += weights[i];
    }
    double[] logs = new double[1 << 16];
    for (int i = 1; i < logs.length; i++) {
      logs[i] = i * Math.log(i);
    }
    double[] gains = new double[classes];
    for (int round = 0; round < ROUNDS; round++) {
      int moved = 0;
      for (int i = 0; i < items.length; i++) {
        int[] present = items[i][0];
        int[] amounts = items[i][1];
        shift(items[i], joint, of[i], -1);
        sizes[of[i]] -= weights[i];
        for (int c = 0; c < classes; c++) {
          gains[c] = entropy(logs, sizes[c]) - entropy(logs, sizes[c] + weights[i]);
        }
        for (int k = 0; k < present.length; k++) {
          int[] row = joint[present[k]];
          int amount = amounts[k];
          double alone = entropy(logs, amount);
          for (int c = 0; c < classes; c++) {
            int before = row[c];
            gains[c] +=
                before == 0 ? alone : entropy(logs, before + amount) - entropy(logs, before);
          }
        }
        int best = of[i];
        for (int c = 0; c < classes; c++) {
          if (gains[c] > gains[best] + 1e-6) {
            best = c;
          }
        }
        if (best != of[i]) {
          moved++;
        }
        of[i] = best;
        shift(items[i], joint, best, 1);
        sizes[best] += weights[i];
      }
      if (moved * 200 < items.length) {
        break;
      }
    }
    return of;
  }

  private static void shift(int[][] item, int[][] joint, int c, int sign) {
    for (int k = 0; k < item[0].length; k++) {
      joint[item[0][k]][c] += sign * item[1][k];
    }
  }

  private static double entropy(double[] logs, long n) {
    return n < logs.length ? logs[(int) n] : n * Math.log(n);
  }
}
