package org.dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.record.Mention;
import org.junit.jupiter.api.Test;

/** What asides cut off, and names and clauses that the parser split or hung elsewhere. */
class AsideRepairTest {

  private static List<String> actors(String text, String trigger) {
    return Told.names(Told.by(text, trigger).getActors());
  }

  private static List<String> recipients(String text, String trigger) {
    return Told.names(Told.by(text, trigger).getRecipients());
  }

  private static String claimant(Mention mention) {
    return mention.getClaimant() == null ? "the writer" : mention.getClaimant().getName();
  }

  @Test
  void whatFollowsTheAsideIsTheRebels() {
    String text =
        "On Monday rebels ambushed traders in the village of Kolo, residents of the area said,"
            + " killing nine people and abducting others.";

    assertThat(actors(text, "killing")).containsExactly("rebels");
    assertThat(actors(text, "abducting")).containsExactly("rebels");
    assertThat(claimant(Told.by(text, "killing"))).isEqualTo("residents of the area");
  }

  @Test
  void theSackedMinisterWasDetained() {
    String text =
        "Ghana's former defence minister, Kofi Adu, sacked three weeks after a failed coup, has"
            + " been detained on suspicion of a part in the plot, police sources said.";

    assertThat(recipients(text, "detained")).containsExactly("Ghana's former defence minister");
  }

  @Test
  void anAgencyReports() {
    Mention made =
        Told.by(
            "The Kenyan army made the arrests as they crossed from Somalia six days ago, Reuters"
                + " reports.",
            "made");

    assertThat(claimant(made)).isEqualTo("Reuters");
    assertThat(made.getClaimStance()).isEqualTo("REPORTED");
  }

  @Test
  void aNameInTwoPartsIsOneParty() {
    Mention talks =
        Told.triggered(
            "Violence continues to cast doubt over negotiations between the Nigerian government"
                + " and Boko Haram, which has been leading a revolt in the north.",
            Told.PUBLISHED,
            "negotiations");

    assertThat(Told.names(talks.getActors()))
        .containsExactly("the Nigerian government", "Boko Haram");
  }

  @Test
  void moreThanADozenAreCounted() {
    assertThat(
            recipients(
                "Mexican hitmen allegedly killed more than a dozen students who went missing last"
                    + " month.",
                "killed"))
        .containsExactly("more than a dozen students");
  }

  @Test
  void whoWereCaughtWereKilled() {
    Mention killed =
        Told.by(
            "The man told how 17 of the missing youths were rounded up and killed, then thrown in"
                + " pits.",
            "killed");

    assertThat(killed.getActors()).isEmpty();
    assertThat(Told.names(killed.getRecipients())).containsExactly("the missing youths");
  }

  @Test
  void whatIsToldToAnAgencyIsAClause() {
    String text =
        "Ines Prado, head of the Lima police, told Reuters that bank president Francesco Sala and"
            + " five managers were arrested last night.";

    assertThat(recipients(text, "arrested"))
        .doesNotContain("Reuters")
        .anyMatch(name -> name.endsWith("Francesco Sala"));
    assertThat(claimant(Told.by(text, "arrested"))).isEqualTo("Ines Prado");
  }

  @Test
  void officialsOfBothBranchesSaidIt() {
    Mention bombed =
        Told.by("Defense and military officials said Chad had bombed the camp.", "bombed");

    assertThat(claimant(bombed)).isEqualTo("Defense and military officials");
  }

  @Test
  void theGermansCameUnderAttack() {
    String text =
        "The news comes after two Germans who were working in Kenya for the construction company"
            + " Julius Berger came under attack by gunmen on October 24.";

    assertThat(recipients(text, "came")).containsExactly("two Germans");
    assertThat(actors(text, "came")).containsExactly("gunmen");
  }

  @Test
  void theUnionsCalledTheStrike() {
    assertThat(actors("A general strike called by unions closed shops in Dhaka.", "called"))
        .containsExactly("unions");
  }

  @Test
  void whoFiredIsNotWhoTellsIt() {
    assertThat(
            actors(
                "He then drove to the front doors of the chamber and fired at least two shots,"
                    + " Walsh said.",
                "fired"))
        .doesNotContain("Walsh");
  }

  @Test
  void aBaseThatWasUsedLaunchesNothing() {
    assertThat(actors("The base was used to launch raids on Angola.", "launch")).isEmpty();
  }
}
