package org.dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dateline.record.Mention;
import org.junit.jupiter.api.Test;

/** Deeds that a sentence takes for known, who is named for them, and what befell whom. */
class KnownDeedsTest {

  @Test
  void aBlowOfAKnownDayOrPlaceIsTakenForKnown() {
    assertThat(Told.told("The agency stopped its flights after Monday's ambush."))
        .contains("ASSAULT ambush");
    assertThat(Told.told("Kenya mourns after the massacre at Garissa."))
        .contains("ASSAULT massacre");
    assertThat(Told.told("The agency stopped its flights after the attack on its convoy."))
        .contains("ASSAULT attack");
    assertThat(Told.told("Kenya fears an attack in Garissa.")).doesNotContain("ASSAULT attack");
  }

  @Test
  void whoWasBehindItDidIt() {
    Mention ambush =
        Told.by(
            "The army of Chad said that the rebels were behind the ambush.", "behind the ambush");
    assertThat(Told.names(ambush.getActors())).containsExactly("the rebels");
    assertThat(ambush.getClaimant().getCode()).isEqualTo("TCDMIL");
    assertThat(Told.told("The rebel group said it was responsible for the attack on the depot."))
        .containsExactly("ASSAULT responsible");
  }

  @Test
  void theDayOfAReactionIsNotThatOfTheDeed() {
    Mention shooting =
        Told.by("The shooting of two farmers in Garissa drew protests on Wednesday.", "shooting");
    assertThat(shooting.getDateText()).isNull();
  }

  @Test
  void whatWasAgreedOnFridayIsPast() {
    Mention killed =
        Told.by(
            "A truce with Chad was agreed on Tuesday by Sudan, two days after six guards died in"
                + " a raid.",
            "died");
    assertThat(killed.getEventDate()).isEqualTo(LocalDate.of(2031, 3, 2));
  }

  @Test
  void whoIsOrderedToLeaveIsExpelled() {
    assertThat(Told.figures(Told.by("Kenya ordered 12 Ugandan diplomats to leave.", "ordered")))
        .isEqualTo("EXPELLED12");
    assertThat(
            Told.figures(
                Told.by("Nine members of a choir were seized by gunmen near Garissa.", "seized")))
        .isEqualTo("ABDUCTED9");
  }

  @Test
  void marchersOfACountryAreNoCountryOnTheMarch() {
    assertThat(Told.told("Thousands of Kenyans marched through Nairobi in protest at a new tax."))
        .containsExactly("PROTEST marched");
  }

  @Test
  void theCapitalOfGuineaBissauIsNotGuineas() {
    Mention arrested =
        Told.by("Troops arrested the president of Guinea-Bissau in the capital.", "arrested");
    assertThat(arrested.getPlace().getName()).isEqualTo("Bissau");
  }
}
