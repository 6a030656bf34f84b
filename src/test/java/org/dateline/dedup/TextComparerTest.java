package org.dateline.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.dedup.Disagreement.Kind;
import org.dateline.dedup.Match.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextComparerTest {
  private static final String STORY =
      "the coast guard said that 12 sailors were missing after the ferry Aurora sank off Velun"
          + " on Sunday night in heavy rain, and that the search would go on until Friday";

  private final WordScanner scanner = new WordScanner();

  private Match compare(String left, String right) {
    return new TextComparer()
        .compare(Compared.of(scanner.scan(left)), Compared.of(scanner.scan(right)));
  }

  @Test
  void theSameWordsAreACopy() {
    Match match = compare(STORY, STORY.toUpperCase(java.util.Locale.ROOT) + "!");
    assertThat(match.relation()).isEqualTo(Relation.COPY);
    assertThat(match.jaccard()).isEqualTo(1);
    assertThat(match.groups()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"heavy, driving", "missing, not found", "after the, when the small"})
  void otherWordsAreAnEdit(String from, String to) {
    Match match = compare(STORY, STORY.replace(from, to));
    assertThat(match.relation()).isEqualTo(Relation.EDITED);
    assertThat(match.disagreements()).isEmpty();
    assertThat(match.groups()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "12, 15, NUMBER",
    "12, fifteen, NUMBER",
    "Velun, Tarsk, NAME",
    "would go, would not go, NEGATION"
  })
  void anotherFigureNameOrSenseIsAnUpdate(String from, String to, Kind kind) {
    Match match = compare(STORY, STORY.replace(from, to));
    assertThat(match.relation()).isEqualTo(Relation.UPDATED);
    assertThat(match.disagreements()).extracting(Disagreement::kind).containsExactly(kind);
    assertThat(match.groups()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"12, twelve", "12, 12.", "'Velun on', 'Velun, on'"})
  void aNumberInWordsIsTheOneInDigits(String from, String to) {
    assertThat(compare(STORY, STORY.replace(from, to)).relation())
        .isIn(Relation.COPY, Relation.EDITED);
  }

  @Test
  void aDatelineIsNoDifference() {
    assertThat(compare(STORY, "VELUN, March 3 (Agency) - " + STORY).relation())
        .isEqualTo(Relation.COPY);
    assertThat(
            compare("TARSK, March 2 (Agency) - " + STORY, "VELUN, March 3 (Agency) - " + STORY)
                .disagreements())
        .isEmpty();
  }

  @Test
  void aPartIsContained() {
    String more =
        " while fishermen from three villages joined with their own boats and brought blankets"
            + " and soup to those whom they had found alive on the rocks";
    Match match = compare(STORY, STORY + more);
    assertThat(match.relation()).isEqualTo(Relation.CONTAINED);
    assertThat(match.leftInRight()).isEqualTo(1);
    assertThat(match.groups()).isFalse();
  }

  @Test
  void inAShortTextEveryWordCounts() {
    assertThat(compare("more to come", "more to come later").relation())
        .isEqualTo(Relation.CONTAINED);
  }

  @Test
  void aTemplateFilledInTwiceIsNoLink() {
    String template =
        "shares of %s closed at %s dlrs, %s pct up, with %s traded, against a year's high of %s"
            + " and a dividend of %s cts paid to holders of record on %s";
    String one = String.format(template, "Velun Dock", "12", "3", "410", "17", "25", "June 8");
    String other = String.format(template, "Aurora Ferries", "48", "9", "73", "66", "31", "May 2");
    assertThat(compare(one, other)).isNull();
  }

  @Test
  void textsWithNothingInCommonAreNoLink() {
    assertThat(compare(STORY, "the budget passed by a wide majority late on Monday")).isNull();
  }
}
