package org.dateline.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  @ParameterizedTest
  @CsvSource({"minister, ministre", "ship, shp", "government, goverment", "Harbour, harbor"})
  void aSlipIsNear(String one, String other) {
    assertThat(Spelling.near(one, other)).isTrue();
    assertThat(Spelling.near(other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"to, so", "rain, train station", "minister, mobster", "cat, dog"})
  void anotherWordIsNot(String one, String other) {
    assertThat(Spelling.near(one, other)).isFalse();
  }
}
