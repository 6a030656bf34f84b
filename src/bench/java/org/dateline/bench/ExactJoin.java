package org.dateline.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.record.Passage;

/**
 * Every pair of passages with 3-gram Jaccard of .6 and more, or containment of .8 and more. Exact:
 * both bounds imply that the passage with fewer 3-grams shares at least .75 of them, so one of its
 * rarest quarter (and one more) must be shared; all postings of those are gone through.
 */
final class ExactJoin {
  private static final double LEAST = 0.75;

  /** Least words of both passages; the counts are of each: pairs, found, found by group, twice. */
  private static final int[] WORDS = {1, 4, 10, 25};

  private static final int SHOWN = 40;

  private final List<Passage> passages;
  private final int[][] grams;
  private final int[] words;
  private final Map<Integer, int[]> postings = new HashMap<>();
  private final long[][] counts = new long[WORDS.length][6];
  private final boolean misses;
  private int missesShown;

  ExactJoin(List<Passage> all, boolean misses) {
    this.misses = misses;
    this.passages = all.stream().filter(p -> p.getKind().equals("BODY")).toList();
    this.grams = new int[passages.size()][];
    this.words = new int[passages.size()];
    Map<String, Integer> numbers = new HashMap<>();
    List<int[]> counts = new ArrayList<>();
    for (int i = 0; i < grams.length; i++) {
      Set<String> own = PlainWords.grams(passages.get(i).getText());
      grams[i] = new int[own.size()];
      words[i] = PlainWords.words(passages.get(i).getText()).size();
      int at = 0;
      for (String gram : own) {
        int number = numbers.computeIfAbsent(gram, g -> numbers.size());
        if (number == counts.size()) {
          counts.add(new int[1]);
        }
        counts.get(number)[0]++;
        grams[i][at++] = number;
      }
    }
    // Numbers by rarity: a passage's sorted grams begin with its rarest.
    Integer[] order = new Integer[counts.size()];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingInt(i -> counts.get(i)[0]));
    int[] rank = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      rank[order[i]] = i;
    }
    int[] filled = new int[order.length];
    int[][] lists = new int[order.length][];
    for (int i = 0; i < order.length; i++) {
      lists[rank[i]] = new int[counts.get(i)[0]];
    }
    for (int i = 0; i < grams.length; i++) {
      for (int g = 0; g < grams[i].length; g++) {
        grams[i][g] = rank[grams[i][g]];
        lists[grams[i][g]][filled[grams[i][g]]++] = i;
      }
      Arrays.sort(grams[i]);
    }
    for (int i = 0; i < lists.length; i++) {
      postings.put(i, lists[i]);
    }
  }

  /** Joins, and prints which share of the pairs was found. */
  void print(Found found) {
    int[] seenBy = new int[grams.length];
    Arrays.fill(seenBy, -1);
    for (int small = 0; small < grams.length; small++) {
      int prefix = (int) (grams[small].length * (1 - LEAST)) + 1;
      for (int g = 0; g < Math.min(prefix, grams[small].length); g++) {
        for (int other : postings.get(grams[small][g])) {
          if (other != small && seenBy[other] != small) {
            seenBy[other] = small;
            boolean fewer =
                grams[small].length < grams[other].length
                    || (grams[small].length == grams[other].length && small < other);
            if (fewer) {
              count(small, other, found);
            }
          }
        }
      }
    }
    for (int k = 0; k < WORDS.length; k++) {
      long[] of = counts[k];
      System.out.printf(
          "  exact join, both of %d words and more: %d pairs with Jaccard >= .6,"
              + " found %.4f, by group %.4f; %d with containment >= .8, found %.4f, by group %.4f%n",
          WORDS[k],
          of[0],
          share(of[1], of[0]),
          share(of[2], of[0]),
          of[3],
          share(of[4], of[3]),
          share(of[5], of[3]));
    }
  }

  private static double share(long part, long whole) {
    return (double) part / Math.max(1, whole);
  }

  private void count(int small, int other, Found found) {
    int shared = 0;
    int i = 0;
    int j = 0;
    int[] one = grams[small];
    int[] two = grams[other];
    while (i < one.length && j < two.length) {
      if (one[i] == two[j]) {
        shared++;
        i++;
        j++;
      } else if (one[i] < two[j]) {
        i++;
      } else {
        j++;
      }
    }
    boolean alike = shared >= 0.6 * (one.length + two.length - shared);
    boolean contained = shared >= 0.8 * one.length;
    if (!alike && !contained) {
      return;
    }
    String left = passages.get(small).getPassageId();
    String right = passages.get(other).getPassageId();
    boolean there = found.relation(left, right) != null;
    boolean byGroup = there || found.groupsLinked(left, right);
    for (int k = 0; k < WORDS.length; k++) {
      if (words[small] >= WORDS[k] && words[other] >= WORDS[k]) {
        add(counts[k], 0, alike, there, byGroup);
        add(counts[k], 3, contained, there, byGroup);
      }
    }
    if (!there && misses && missesShown < SHOWN) {
      missesShown++;
      System.out.printf(
          "  miss, %d 3-grams of %d and %d%n    %s%n    %s%n",
          shared,
          one.length,
          two.length,
          passages.get(small).getText(),
          passages.get(other).getText());
    }
  }

  private static void add(
      long[] counts, int at, boolean counted, boolean there, boolean byGroup) {
    if (counted) {
      counts[at]++;
      counts[at + 1] += there ? 1 : 0;
      counts[at + 2] += byGroup ? 1 : 0;
    }
  }
}
