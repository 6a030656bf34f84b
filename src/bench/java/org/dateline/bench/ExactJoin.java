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

  private final List<Passage> passages;
  private final int[][] grams;
  private final int[] words;
  private final Map<Integer, int[]> postings = new HashMap<>();
  /** Least words of the passage with fewer; the counts are of each: pairs and found, twice. */
  private static final int[] WORDS = {1, 4, 10, 25};

  private final long[][] counts = new long[WORDS.length][4];

  ExactJoin(List<Passage> all) {
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
          "  exact join, both of %d words and more: %d pairs with Jaccard >= .6, found %.4f;"
              + " %d with containment >= .8, found %.4f%n",
          WORDS[k],
          of[0],
          (double) of[1] / Math.max(1, of[0]),
          of[2],
          (double) of[3] / Math.max(1, of[2]));
    }
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
    boolean there =
        found.relation(passages.get(small).getPassageId(), passages.get(other).getPassageId())
            != null;
    for (int k = 0; k < WORDS.length; k++) {
      if (words[small] >= WORDS[k] && words[other] >= WORDS[k]) {
        counts[k][0] += alike ? 1 : 0;
        counts[k][1] += alike && there ? 1 : 0;
        counts[k][2] += contained ? 1 : 0;
        counts[k][3] += contained && there ? 1 : 0;
      }
    }
    if (!there && words[small] >= 10 && System.getProperty("misses") != null && missesShown < 40) {
      missesShown++;
      System.out.println(
          "  miss " + shared + "/" + one.length + "/" + two.length + "\n    "
              + passages.get(small).getText() + "\n    " + passages.get(other).getText());
    }
  }

  private int missesShown;
}
