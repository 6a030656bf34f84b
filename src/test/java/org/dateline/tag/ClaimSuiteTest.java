package org.dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Scores the coder on realis and claims that no rule was written for; the floors are what was
 * measured.
 */
class ClaimSuiteTest {
  private static final Path FILE = Path.of("src/test/resources/org/dateline/tag/coding-claims.tsv");

  private static final Map<String, Double> FLOORS =
      new TreeMap<>(
          Map.of(
              "event", 0.73,
              "actor", 0.68,
              "recipient", 0.74,
              "realis", 0.70,
              "claim", 0.70));

  @Test
  void eachMeasureKeepsItsFloor() throws IOException {
    OwnSuite suite = new OwnSuite();
    suite.score(OwnSuite.read(FILE), ArticleTagger.create());

    FLOORS.forEach(
        (measure, floor) ->
            assertThat(suite.share(measure))
                .as("%s; misses:%n%s", measure, String.join("\n", suite.misses()))
                .isGreaterThanOrEqualTo(floor));
  }
}
