package org.dateline.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CandidatePairsTest {
  private static final int COUNT_BASE = 1 << 24;

  /** Texts of so many shingles, all of this run but the given one. */
  private static CandidatePairs.Texts texts(int[] shingles, int earlier) {
    return new CandidatePairs.Texts() {
      @Override
      public int shingles(int rank) {
        return shingles[rank];
      }

      @Override
      public boolean fresh(int rank) {
        return rank != earlier;
      }
    };
  }

  private static List<String> pairs(CandidatePairs index, CandidatePairs.Texts texts) {
    List<String> found = new ArrayList<>();
    index.forEach(texts, (one, other, shared) -> found.add(one + " " + other + " " + shared));
    return found;
  }

  @Test
  void pairsAreThoseOfSharedShinglesInOrder() {
    Random random = new Random(3);
    int texts = 40;
    CandidatePairs index = new CandidatePairs();
    boolean[][] has = new boolean[texts][200];
    for (int text = 0; text < texts; text++) {
      for (int i = 0; i < 30; i++) {
        int shingle = random.nextInt(200);
        if (!has[text][shingle]) {
          has[text][shingle] = true;
          index.add((long) shingle * COUNT_BASE, text);
        }
      }
    }
    Map<Integer, String> expected = new TreeMap<>();
    for (int one = 0; one < texts; one++) {
      for (int other = one + 1; other < texts; other++) {
        int shared = 0;
        for (int shingle = 0; shingle < 200; shingle++) {
          shared += has[one][shingle] && has[other][shingle] ? 1 : 0;
        }
        if (shared > 0) {
          expected.put(one * texts + other, one + " " + other + " " + shared);
        }
      }
    }
    assertThat(pairs(index, texts(new int[texts], -1)))
        .containsExactlyElementsOf(expected.values());
  }

  @Test
  void twoTextsOfEarlierRunsAreNoPair() {
    CandidatePairs index = new CandidatePairs();
    index.add(COUNT_BASE, 0);
    index.add(COUNT_BASE, 1);
    CandidatePairs.Texts old =
        new CandidatePairs.Texts() {
          @Override
          public int shingles(int rank) {
            return 9;
          }

          @Override
          public boolean fresh(int rank) {
            return false;
          }
        };
    assertThat(pairs(index, old)).isEmpty();
  }

  @Test
  void aHotShingleLinksToItsEarliestAndItsShortestTexts() {
    int texts = CandidatePairs.MAX_FREQUENCY + 2;
    int[] shingles = new int[texts];
    CandidatePairs index = new CandidatePairs();
    for (int text = 0; text < texts; text++) {
      index.add(COUNT_BASE, text);
      shingles[text] = text == 50 ? 5 : 30;
    }
    List<String> found = pairs(index, texts(shingles, -1));

    assertThat(index.hotShingles()).isEqualTo(1);
    assertThat(found)
        .contains("0 100 1", "2 129 1", "50 100 1", "7 50 1")
        .doesNotContain("60 61 1");
    assertThat(found).hasSizeLessThan(2 * CandidatePairs.ANCHORS * texts);
  }

  @Test
  void aShortTextPairsWithThoseThatHaveItOnly() {
    CandidatePairs index = new CandidatePairs();
    long words = Long.MIN_VALUE | COUNT_BASE;
    for (int text = 0; text < 5; text++) {
      index.add(words, text);
    }
    assertThat(pairs(index, texts(new int[] {20, 20, 0, 20, 20}, -1)))
        .containsExactly("0 2 1", "1 2 1", "2 3 1", "2 4 1");
  }

  @Test
  void postingsAreSortedWhateverTheirNumber() {
    long[] values = new Random(9).longs(200_000).toArray();
    long[] sorted = values.clone();
    java.util.Arrays.sort(sorted);
    SortedPostings.sort(values, values.length);
    assertThat(values).isEqualTo(sorted);
  }
}
