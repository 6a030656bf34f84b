package org.dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Scores the coder on one short sentence for each way of telling an event. */
class VerbSuiteTest {
  private static final Path FILE = Path.of("src/test/resources/org/dateline/tag/coding-verbs.tsv");

  private static final Map<String, Double> FLOORS =
      new TreeMap<>(Map.of("event", 0.92, "actor", 0.90, "recipient", 0.89));

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
