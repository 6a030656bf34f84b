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

  @ParameterizedTest
  @CsvSource({
    "signed, sign, true",
    "tried, try, true",
    "stopped, stop, true",
    "met, meet, true",
    "sank, sink, true",
    "broke, break, true",
    "signed, signalled, false",
    "went, go, false",
    "land, sank, false"
  })
  void formsOfAVerbHaveItsStem(String one, String other, boolean same) {
    assertThat(Spelling.sameStem(one, other)).isEqualTo(same);
    assertThat(Spelling.sameStem(other, one)).isEqualTo(same);
  }
}
