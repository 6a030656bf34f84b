package org.dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dateline.record.Mention;
import org.junit.jupiter.api.Test;

/** Deeds that a sentence takes for known, who is named for them, and what befell whom. */
class KnownDeedsTest {

  /** A Thursday. */
  private static final Instant PUBLISHED = Instant.parse("2031-03-06T09:00:00Z");

  private static List<Mention> mentions(String text) {
    return Told.mentions(text, PUBLISHED);
  }

  private static List<String> told(String text) {
    return mentions(text).stream()
        .map(m -> m.getEventType() + " " + m.getTrigger().getText())
        .toList();
  }

  private static Mention only(String text, String trigger) {
    return mentions(text).stream()
        .filter(m -> m.getTrigger().getText().equals(trigger))
        .findAny()
        .orElseThrow();
  }

  private static String figures(Mention mention) {
    return String.join(
        " ",
        mention.getQuantities().stream()
            .map(q -> q.getAttribute() + q.getValueLow().longValue())
            .toList());
  }

  @Test
  void aBlowOfAKnownDayOrPlaceIsTakenForKnown() {
    assertThat(told("The agency stopped its flights after Monday's ambush."))
        .contains("ASSAULT ambush");
    assertThat(told("Kenya mourns after the massacre at Garissa.")).contains("ASSAULT massacre");
    assertThat(told("The agency stopped its flights after the attack on its convoy."))
        .contains("ASSAULT attack");
    assertThat(told("Kenya fears an attack in Garissa.")).doesNotContain("ASSAULT attack");
  }

  @Test
  void whoWasBehindItDidIt() {
    Mention ambush =
        only("The army of Chad said that the rebels were behind the ambush.", "behind the ambush");
    assertThat(Told.names(ambush.getActors())).containsExactly("the rebels");
    assertThat(ambush.getClaimant().getCode()).isEqualTo("TCDMIL");
    assertThat(told("The rebel group said it was responsible for the attack on the depot."))
        .containsExactly("ASSAULT responsible");
  }

  @Test
  void theDayOfAReactionIsNotThatOfTheDeed() {
    Mention shooting =
        only("The shooting of two farmers in Garissa drew protests on Wednesday.", "shooting");
    assertThat(shooting.getDateText()).isNull();
  }

  @Test
  void whatWasAgreedOnFridayIsPast() {
    Mention killed =
        only(
            "A truce with Chad was agreed on Tuesday by Sudan, two days after six guards died in"
                + " a raid.",
            "died");
    assertThat(killed.getEventDate()).isEqualTo(LocalDate.of(2031, 3, 2));
  }

  @Test
  void whoIsOrderedToLeaveIsExpelled() {
    assertThat(figures(only("Kenya ordered 12 Ugandan diplomats to leave.", "ordered")))
        .isEqualTo("EXPELLED12");
    assertThat(
            figures(only("Nine members of a choir were seized by gunmen near Garissa.", "seized")))
        .isEqualTo("ABDUCTED9");
  }

  @Test
  void marchersOfACountryAreNoCountryOnTheMarch() {
    assertThat(told("Thousands of Kenyans marched through Nairobi in protest at a new tax."))
        .containsExactly("PROTEST marched");
  }

  @Test
  void theCapitalOfGuineaBissauIsNotGuineas() {
    Mention arrested =
        only("Troops arrested the president of Guinea-Bissau in the capital.", "arrested");
    assertThat(arrested.getPlace().getName()).isEqualTo("Bissau");
  }
}
