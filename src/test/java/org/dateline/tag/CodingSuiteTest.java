package org.dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.lexicon.EventTypes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Scores the coder on sentences of our own. The floors are what was measured when they were set,
 * rounded down: a change that goes below one has broken something.
 */
class CodingSuiteTest {
  private static final Path FILE = Path.of("src/test/resources/org/dateline/tag/coding.tsv");

  private static final Map<String, Double> FLOORS =
      Map.of(
          "event", 0.95,
          "actor", 0.93,
          "recipient", 0.905,
          "realis", 0.955,
          "claim", 0.945,
          "quiet", 0.95);

  private static List<OwnSuite.Case> cases = List.of();
  private static final OwnSuite SUITE = new OwnSuite();

  @BeforeAll
  static void scoreAll() throws IOException {
    cases = OwnSuite.read(FILE);
    SUITE.score(cases, ArticleTagger.create());
  }

  @Test
  void theSuiteCoversEveryTypeAndSentencesWithoutEvents() {
    Map<String, Long> byType =
        cases.stream().collect(Collectors.groupingBy(OwnSuite.Case::type, Collectors.counting()));

    assertThat(cases).hasSizeGreaterThanOrEqualTo(400);
    assertThat(byType.keySet()).containsAll(EventTypes.all());
    assertThat(byType.get("-")).isGreaterThanOrEqualTo(50);
    assertThat(cases).extracting(OwnSuite.Case::text).doesNotHaveDuplicates();
  }

  @TestFactory
  List<DynamicTest> eachMeasureKeepsItsFloor() {
    return new TreeSet<>(FLOORS.keySet())
        .stream()
            .map(
                measure ->
                    DynamicTest.dynamicTest(
                        measure,
                        () ->
                            assertThat(SUITE.share(measure))
                                .as("%s; misses:%n%s", measure, missed(measure))
                                .isGreaterThanOrEqualTo(FLOORS.getOrDefault(measure, 1.0))))
            .toList();
  }

  private static String missed(String measure) {
    return SUITE.misses().stream()
        .filter(line -> line.startsWith(measure + " "))
        .collect(Collectors.joining("\n"));
  }
}
