package org.dateline.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Rounds over several ranges, as an engine runs them. */
class ContractionTest {
  private static final int RANGES = 4;
  private static final int PATH = 100;

  private record Pair(long key, long lowest) {}

  private static boolean owns(long range, long key) {
    return key % RANGES == range;
  }

  private static List<Contraction> ranges(List<Pair> pairs) {
    List<Contraction> ranges = new ArrayList<>();
    for (int range = 0; range < RANGES; range++) {
      Contraction contraction = new Contraction();
      for (Pair pair : pairs) {
        if (owns(range, pair.key()) || owns(range, pair.lowest())) {
          contraction.add(pair.key(), pair.lowest());
        }
      }
      ranges.add(contraction);
    }
    return ranges;
  }

  private static Map<Long, Long> lowest(int rounds) {
    List<Pair> pairs = new ArrayList<>();
    for (long text = 1; text < PATH; text++) {
      pairs.add(new Pair(text, text - 1));
    }
    for (int round = 0; round < rounds; round++) {
      List<Pair> next = new ArrayList<>();
      List<Contraction> ranges = ranges(pairs);
      for (int range = 0; range < RANGES; range++) {
        int own = range;
        ranges.get(range).forEach(key -> owns(own, key), (key, to) -> next.add(new Pair(key, to)));
      }
      pairs = next;
    }
    Map<Long, Long> found = new TreeMap<>();
    List<Contraction> ranges = ranges(pairs);
    for (int range = 0; range < RANGES; range++) {
      int own = range;
      ranges.get(range).finish(key -> owns(own, key), rounds, found::put);
    }
    return found;
  }

  @Test
  void aLongPathIsDrawnTogether() {
    Map<Long, Long> found = lowest(12);
    assertThat(found).hasSize(PATH - 1);
    assertThat(found.values()).containsOnly(0L);
  }

  @Test
  void tooFewRoundsFailLoudly() {
    assertThatThrownBy(() -> lowest(1))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("did not converge in 1 rounds");
  }
}
