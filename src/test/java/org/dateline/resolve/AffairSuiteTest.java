package org.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AffairSuiteTest {
  private static AffairReader.Affairs affairs;
  private static SuiteScore score;

  @BeforeAll
  static void resolve() {
    affairs = AffairReader.read();
    Resolution resolution = new Resolver().resolve(ResolverInput.of(affairs.mentions()));
    score = SuiteScore.of(resolution, affairs.eventOfMention(), affairs.conflicts());
    System.out.println(
        affairs.count()
            + " affairs, "
            + affairs.articles().size()
            + " articles, "
            + affairs.mentions().size()
            + " mentions");
    System.out.println(score.summary());
    score.faults().forEach(System.out::println);
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
  void theSuiteIsLargeEnough() {
    assertThat(affairs.count()).isGreaterThanOrEqualTo(25);
  }
}
