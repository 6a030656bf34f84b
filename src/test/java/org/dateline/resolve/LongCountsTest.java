package org.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LongCountsTest {
  @Test
  void countsAsAMapDoes() {
    LongCounts counts = new LongCounts();
    Map<Long, Integer> map = new HashMap<>();
    Random random = new Random(5);
    for (int i = 0; i < 2_000; i++) {
      // Keys that fall into the same slots, and 0, which stands for none inside.
      long key = (long) random.nextInt(300) << 40 | random.nextInt(2);
      counts.add(key, 1 + i % 3);
      map.merge(key, 1 + i % 3, Integer::sum);
    }
    LongCounts sum = new LongCounts();
    sum.add(0, 5);
    sum.addAll(counts);

    map.forEach((key, count) -> assertThat(counts.get(key)).isEqualTo(count));
    map.forEach((key, count) -> assertThat(sum.get(key)).isEqualTo(count + (key == 0 ? 5 : 0)));
    assertThat(counts.get(17L << 50)).isZero();
  }
}
