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
    "12, twenty-two, NUMBER",
    "12, 12 million, NUMBER",
    "Velun, Tarsk, NAME",
    "would go, would not go, NEGATION",
    "ferry Aurora sank, ferry Aurora did not sink, NEGATION",
    "the search would go on, the search wouldn't go on, NEGATION"
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "twenty-five sailors|25 sailors|26 sailors",
        "two hundred and five sailors|205 sailors|250 sailors",
        "two dozen sailors|24 sailors|36 sailors",
        "$2.5 million|$2.5m|$2.5bn",
        "2.5 million tonnes|2,500,000 tonnes|250,000 tonnes",
        "12 500 tonnes|12,500 tonnes|12,600 tonnes",
        "four percent|4 percent|4.0 percent",
        "14 boats|\u0661\u0664 boats|\u0661\u0665 boats",
        "its third call|its 3rd call|its 4th call",
        "one sailor|1 sailor|two sailors",
        "its third call|its third call|its fourth call",
        "hundreds of boats|hundreds of boats|thousands of boats",
        "$300 of fish|$300 of fish|\u00A3300 of fish",
        "half the cargo|half the cargo|a third of the cargo"
      })
  void aNumberIsTheSameInWhicheverWayItIsWritten(String one, String same, String other) {
    String story =
        "the harbour master of Velun told the inquiry into the loss of the ferry that %s had been"
            + " on board when she left the quay in the storm with her bow door open";
    String left = String.format(story, one);

    assertThat(compare(left, String.format(story, same)).disagreements()).isEmpty();
    Match match = compare(left, String.format(story, other));
    assertThat(match.relation()).isEqualTo(Relation.UPDATED);
    assertThat(match.disagreements()).extracting(Disagreement::kind).containsExactly(Kind.NUMBER);
  }

  @Test
  void digitsInABadlyScannedWordAreNoFigure() {
    Match match = compare(STORY, STORY.replace("sailors", "sai1ors").replace("until", "unti1"));
    assertThat(match.relation()).isEqualTo(Relation.EDITED);
    assertThat(match.disagreements()).isEmpty();
    String millions = STORY.replace("12 sailors", "12 million herrings");
    assertThat(compare(millions, millions.replace("million", "milion")).relation())
        .isEqualTo(Relation.EDITED);
  }

  @Test
  void namesThatChangedPlacesAreAnUpdate() {
    String story = STORY + ", after %s had told his friend %s on the quay what he knew of her";
    Match match =
        compare(
            String.format(story, "Ole Strand", "Jan Moritz"),
            String.format(story, "Jan Moritz", "Ole Strand"));
    assertThat(match.relation()).isEqualTo(Relation.UPDATED);
    assertThat(match.disagreements()).extracting(Disagreement::kind).containsOnly(Kind.NAME);
  }

  @Test
  void anotherVerbIsNoDenial() {
    assertThat(compare(STORY, STORY.replace("ferry Aurora sank", "ferry Aurora did not land")))
        .returns(Relation.EDITED, Match::relation);
  }

  @Test
  void anotherFirstOrLastWordIsAnEdit() {
    assertThat(compare(STORY, STORY.replace("until Friday", "until dawn")).relation())
        .isEqualTo(Relation.EDITED);
    assertThat(compare("officials and " + STORY, "a spokesman and " + STORY).relation())
        .isEqualTo(Relation.EDITED);
  }

  @Test
  void aShortSentenceMayDifferInAWord() {
    Match match =
        compare(
            "Police said 14 people died in the crash.", "Police said 16 people died in the crash.");
    assertThat(match.relation()).isEqualTo(Relation.UPDATED);
    assertThat(compare("Div 14 cts vs 12 cts prior year", "Div 13 cts vs 12 cts prior year"))
        .isNull();
    assertThat(compare("More men died.", "More women died.")).isNull();
    assertThat(compare("The hearing is on March 25.", "The hearing is on June 25."))
        .returns(Relation.UPDATED, Match::relation);
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
