package org.dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Scores the coder on further sentences of our own; the floors are what was measured. */
class FurtherSuitesTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/dateline/tag");

  /** A file, and the least share of each measure. */
  private record Suite(String file, Map<String, Double> floors) {}

  private static final List<Suite> SUITES =
      List.of(
          // realis and claims that no rule was written for
          new Suite(
              "coding-claims.tsv",
              Map.of(
                  "event", 0.73,
                  "actor", 0.68,
                  "recipient", 0.74,
                  "realis", 0.70,
                  "claim", 0.70)),
          // one short sentence for each way of telling an event
          new Suite("coding-verbs.tsv", Map.of("event", 0.92, "actor", 0.90, "recipient", 0.89)),
          // sentences as news has them
          new Suite(
              "coding-news.tsv",
              Map.of(
                  "event", 0.92,
                  "actor", 0.86,
                  "recipient", 0.81,
                  "realis", 0.90,
                  "claim", 0.86,
                  "quiet", 0.86)),
          // each construction, with actors that no lexicon knows: .845, .778, .775 when written
          new Suite(
              "coding-syntax.tsv",
              Map.of("event", 0.96, "actor", 0.95, "recipient", 0.95, "quiet", 0.87)));

  @TestFactory
  List<DynamicTest> eachMeasureKeepsItsFloor() {
    ArticleTagger tagger = ArticleTagger.create();
    return SUITES.stream()
        .map(suite -> DynamicTest.dynamicTest(suite.file(), () -> keepsItsFloors(suite, tagger)))
        .toList();
  }

  private static void keepsItsFloors(Suite of, ArticleTagger tagger) throws IOException {
    OwnSuite suite = new OwnSuite();
    suite.score(OwnSuite.read(FOLDER.resolve(of.file())), tagger);
    new TreeMap<>(of.floors())
        .forEach(
            (measure, floor) ->
                assertThat(suite.share(measure))
                    .as("%s; misses:%n%s", measure, String.join("\n", suite.misses()))
                    .isGreaterThanOrEqualTo(floor));
  }
}
