package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A little of what {@code scripts/fuzz} does at length: every reader, and the tagger. */
class FuzzTest {
  @Test
  void nothingCrashesHangsOrIsLost() throws IOException {
    assertThat(Fuzz.findings(4_000, 7, 40)).isZero();
  }
}
