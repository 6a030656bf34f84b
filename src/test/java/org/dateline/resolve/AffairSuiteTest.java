package org.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

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
    assertThat(score.bCubedF1()).isGreaterThanOrEqualTo(0.95);
    assertThat(score.overCount()).isLessThanOrEqualTo(1.10);
    assertThat(score.underCount()).isLessThanOrEqualTo(0.05);
  }

  @Test
  void conflictsAreFoundAndNoOthers() {
    assertThat(score.conflictsFound()).isGreaterThanOrEqualTo(0.90);
    assertThat(score.conflictsFalse()).isLessThanOrEqualTo(0.10);
  }

  @Test
  void theSameOfAffairsWrittenLater() {
    assertThat(later.bCubedF1()).isGreaterThanOrEqualTo(0.88);
    assertThat(later.overCount()).isLessThanOrEqualTo(1.35);
    assertThat(later.underCount()).isLessThanOrEqualTo(0.05);
    assertThat(later.conflictsFound()).isGreaterThanOrEqualTo(0.75);
    assertThat(later.conflictsFalse()).isLessThanOrEqualTo(0.10);
  }

  @Test
  void theSuiteIsLargeEnough() {
    assertThat(affairs.count()).isGreaterThanOrEqualTo(25);
  }
}
