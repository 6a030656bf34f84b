package org.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The affairs' raw texts through the whole pipeline: what the coder misses counts too. */
class EndToEndTest {
  @TempDir static Path folder;

  private static EndToEnd whole;

  @BeforeAll
  static void run() throws IOException {
    whole = EndToEnd.run(folder, AffairReader.read());
    System.out.println(whole.summary());
  }

  @Test
  void oneEventFromManyArticles() {
    assertThat(whole.score().bCubedPrecision()).isGreaterThanOrEqualTo(0.95);
    assertThat(whole.score().bCubedF1()).isGreaterThanOrEqualTo(0.88);
    assertThat(whole.score().overCount()).isLessThanOrEqualTo(1.20);
    assertThat(whole.score().underCount()).isLessThanOrEqualTo(0.05);
  }

  @Test
  void noEventIsMissed() {
    assertThat(whole.eventsFound()).isGreaterThanOrEqualTo(0.90);
  }

  @Test
  void noFalseConflict() {
    assertThat(whole.score().conflictsFalse()).isLessThanOrEqualTo(0.10);
  }
}
