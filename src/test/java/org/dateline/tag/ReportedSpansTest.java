package org.dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.dateline.record.Mention;
import org.dateline.record.Participant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How far names reach, whose an event is that a noun tells, and who says it. */
class ReportedSpansTest {
  private static final Instant WEDNESDAY = Instant.parse("2024-06-12T12:00:00Z");

  private static Mention only(String text, String type) {
    return Told.only(text, WEDNESDAY, type);
  }

  private static @Nullable String claimant(Mention mention) {
    return mention.getClaimant() == null ? null : mention.getClaimant().getName();
  }

  @Test
  void aNameEndsBeforeWhatTellsOfTheDeed() {
    Mention hanged = only("Chad hanged two rebels after the death of a pilot.", "ASSAULT");
    Mention banned = only("The EU banned 16 Chadian officials over the trials.", "COERCE");

    assertThat(Told.names(hanged.getRecipients())).containsExactly("two rebels");
    assertThat(Told.names(banned.getRecipients())).containsExactly("16 Chadian officials");
  }

  @Test
  void whoseMurderItIsWasMurdered() {
    List<Mention> told =
        Told.mentions("Rebels carried out Mr. Foley's execution on Monday.", WEDNESDAY);

    assertThat(told).isNotEmpty();
    assertThat(told)
        .allSatisfy(
            m ->
                assertThat(m.getActors())
                    .extracting(Participant::getName)
                    .doesNotContain("Mr. Foley"));
  }

  @Test
  void whoAddsIsWhoSaid() {
    String told =
        "Iran said its forces launched attacks near Basra, adding that 1,200 Iraqis were killed.";
    Mention killed = Told.triggered(told, WEDNESDAY, "killed");

    assertThat(claimant(killed)).isEqualTo("Iran");
  }

  @Test
  void theDayBehindTheNounIsTheNouns() {
    String told =
        "Howe's mission was to brief the senator on President Emmanuel Macron's visit to Chad last"
            + " week.";

    assertThat(only(told, "CONSULT").getDatePrecision()).isEqualTo("WEEK");
  }

  @Test
  void goodsFromACountryAreTaxedElsewhere() {
    assertThat(only("Ghana imposed tariffs on chips imported from Chad.", "COERCE").getPlace())
        .isNull();
  }

  @Test
  void whatIsClaimedIsNoDeedOfWhoClaims() {
    String told =
        "He pushed back against a claim made by Senator John Hunter that ten fighters were"
            + " apprehended.";

    assertThat(Told.names(only(told, "COERCE").getActors())).isEmpty();
  }

  @Test
  void nationsThatGatherSomewhereMeetEachOther() {
    Mention met = only("African ministers met in Caracas on Monday.", "CONSULT");

    assertThat(Told.names(met.getRecipients())).containsExactly("African ministers");
  }

  @Test
  void aDecisionAfterAMeetingIsNoProposalOfOne() {
    String told = "Macron made the decision after meeting senior advisers in Paris.";

    assertThat(only(told, "CONSULT").getRealis()).isEqualTo("ACTUAL");
  }

  @Test
  void sourcesThatConfirmAttacksMadeNone() {
    String told =
        "Iraq bombed two tankers. There was no confirmation of the attacks from Persian Gulf"
            + " shipping sources.";

    assertThat(Told.mentions(told, WEDNESDAY))
        .flatExtracting(Mention::getActors)
        .extracting(Participant::getName)
        .containsOnly("Iraq");
  }
}
