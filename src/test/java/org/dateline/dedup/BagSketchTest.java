package org.dateline.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BagSketchTest {
  private static long[] bag(Random random, int words, int vocabulary) {
    long[] bag = new long[words];
    for (int i = 0; i < words; i++) {
      bag[i] = Hashes.mix(1 + (long) (Math.pow(random.nextDouble(), 2) * vocabulary));
    }
    Arrays.sort(bag);
    return bag;
  }

  @Test
  void neverTellsFewerWordsThanTextsShare() {
    Random random = new Random(41);
    for (int time = 0; time < 3000; time++) {
      int vocabulary = List.of(5, 60, 4000).get(time % 3);
      long[] one = bag(random, random.nextInt(120), vocabulary);
      long[] other = bag(random, random.nextInt(700), vocabulary);

      assertThat(BagSketch.of(one).mostShared(BagSketch.of(other)))
          .isGreaterThanOrEqualTo(Grams.shared(one, other));
    }
  }

  @Test
  void tellsTextsApartThatShareNoWord() {
    Random random = new Random(42);
    long[] one = random.longs(35).sorted().toArray();
    long[] other = random.longs(35).sorted().toArray();

    assertThat(BagSketch.of(one).mostShared(BagSketch.of(other))).isLessThan(12);
  }

  @Test
  void aWordThatRecursCountsAsOftenAsItDoes() {
    long[] often = {5, 5, 5, 5, 5, 5};

    assertThat(BagSketch.of(often).mostShared(BagSketch.of(often))).isEqualTo(6);
    assertThat(BagSketch.of(often).mostShared(BagSketch.of(new long[] {5, 7}))).isLessThan(3);
  }
}
