package org.dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Scores the coder on short sentences for each construction, with actors that no lexicon knows;
 * when they were written it gave .845 for the event, .778 the actor and .775 the recipient on the
 * first 197, and .916, .868 and .807 on the rest.
 */
class SyntaxSuiteTest {
  private static final Path FILE = Path.of("src/test/resources/org/dateline/tag/coding-syntax.tsv");

  private static final Map<String, Double> FLOORS =
      new TreeMap<>(Map.of("event", 0.96, "actor", 0.95, "recipient", 0.95, "quiet", 0.87));

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
