package org.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Events and claims of the affairs' given mentions, of those that rules were made with and new. */
class AffairSuiteTest {
  private static AffairReader.Affairs affairs;
  private static SuiteScore score;
  private static SuiteScore later;

  @BeforeAll
  static void resolve() {
    affairs = AffairReader.read(AffairReader.FIRST);
    score = score(affairs);
    later = score(AffairReader.read(AffairReader.LATER));
    System.out.println(score.summary());
    System.out.println(later.summary());
  }

  private static SuiteScore score(AffairReader.Affairs affairs) {
    Resolution resolution = new Resolver().resolve(ResolverInput.of(affairs.mentions()));
    return SuiteScore.of(resolution, affairs.eventOfMention(), affairs.conflicts());
  }

  @Test
  void oneEventFromManyReports() {
    assertThat(score.bCubedF1()).isGreaterThanOrEqualTo(0.98);
    assertThat(score.overCount()).isLessThanOrEqualTo(1.05);
    assertThat(score.underCount()).isLessThanOrEqualTo(0.05);
  }

  @Test
  void conflictsAreFoundAndNoOthers() {
    assertThat(score.conflictsFound()).isGreaterThanOrEqualTo(0.90);
    assertThat(score.conflictsFalse()).isLessThanOrEqualTo(0.10);
  }

  @Test
  void theSameOfAffairsWrittenLater() {
    assertThat(later.bCubedF1()).isGreaterThanOrEqualTo(0.93);
    assertThat(later.overCount()).isLessThanOrEqualTo(1.20);
    assertThat(later.underCount()).isLessThanOrEqualTo(0.05);
    assertThat(later.conflictsFound()).isGreaterThanOrEqualTo(0.75);
    assertThat(later.conflictsFalse()).isLessThanOrEqualTo(0.10);
  }

  /** What has been reached; none of it may be lost by a change that helps other affairs. */
  @ParameterizedTest
  @CsvSource({
    "affairs-5.txt, 0.96, 1.10, 0.05",
    "affairs-6.txt, 0.97, 1.08, 0.05",
    "affairs-7.txt, 0.91, 1.20, 0.05",
    "affairs-8.txt, 0.91, 1.22, 0.05",
    "affairs-9.txt, 0.88, 1.30, 0.06",
    "affairs-10.txt, 0.94, 1.26, 0.05",
    "affairs-11.txt, 0.92, 1.13, 0.05",
    "affairs-12.txt, 0.92, 1.20, 0.05",
  })
  void theSameOfOthers(String file, double f1, double overCount, double underCount) {
    SuiteScore reached = score(AffairReader.read(List.of(file)));
    assertThat(reached.bCubedF1()).isGreaterThanOrEqualTo(f1);
    assertThat(reached.overCount()).isLessThanOrEqualTo(overCount);
    assertThat(reached.underCount()).isLessThanOrEqualTo(underCount);
  }

  @Test
  void theSuiteIsLargeEnough() {
    assertThat(affairs.count()).isGreaterThanOrEqualTo(25);
  }
}
