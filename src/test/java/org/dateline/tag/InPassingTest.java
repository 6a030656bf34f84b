package org.dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.record.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deeds told in few words within a longer sentence: by whom, to whom and where. */
class InPassingTest {

  @Test
  void whoIsNearATownActsThere() {
    Mention killed = Told.by("Two traders were killed by soldiers near Beni on Monday.", "killed");
    assertThat(killed.getPlace().getName()).isEqualTo("Beni");
    Mention seized = Told.by("Gunmen outside the Haitian capital seized two nuns.", "seized");
    assertThat(seized.getPlace().getName()).isEqualTo("Port-au-Prince");
  }

  @Test
  void whereTheyWereKilledIsNotWhereTheMinisterResigned() {
    String text = "The minister resigned on Thursday over the killings at the Guayaquil jail.";
    assertThat(Told.by(text, "killings").getPlace().getName()).isEqualTo("Guayaquil");
    assertThat(Told.by(text, "resigned").getPlace()).isNull();
  }

  @Test
  void envoysFromACapitalAreWhoseTheSentenceSays() {
    Mention expulsion =
        Told.by(
            "Russia protested against the expulsion of its diplomats from Prague.", "expulsion");
    assertThat(expulsion.getRecipients()).singleElement().extracting("code").isEqualTo("RUSGOV");
  }

  @Test
  void aStrikeCalledByUnionsIsTheirs() {
    Mention called =
        Told.by("A strike called by transport unions closed the port on Monday.", "called");
    assertThat(called.getEventType()).isEqualTo("PROTEST");
    assertThat(called.getActors()).singleElement().extracting("sector").isEqualTo("LAB");
  }

  @Test
  void anArmyThatTakesThePalaceSeizesPower() {
    assertThat(Told.by("The army took control of the palace on Friday.", "took").getMode())
        .isEqualTo("seize");
    assertThat(Told.by("The guards toppled President Moses Adeyo.", "toppled").getMode())
        .isEqualTo("seize");
  }

  @Test
  void whoLetsHostagesGoReleasesThem() {
    Mention let = Told.by("The rebels let the last nuns go after a ransom had been paid.", "let");
    assertThat(let.getEventType()).isEqualTo("RETREAT");
    assertThat(let.getMode()).isEqualTo("release");
  }

  @Test
  void aTownCutOffByMinersIsNotBesieged() {
    Mention cut =
        Told.by("Striking miners cut off La Paz from the rest of the country.", "cut off");
    assertThat(cut.getEventType()).isEqualTo("PROTEST");
  }

  @Test
  void whoLeftDidNotKillHimself() {
    Mention killed =
        Told.by("Gunmen fired on Moses Adeyo as he left his house, and killed him.", "killed");
    assertThat(killed.getActors()).singleElement().extracting("sector").isEqualTo("UAF");
  }

  @Test
  void rescuersWhoLandToHelpPayNoVisit() {
    Mention landed =
        Told.by("A Greek team of 60 rescuers landed in Izmir to help the search.", "landed");
    assertThat(landed.getEventType()).isEqualTo("AID");
  }

  @Test
  void tearGasIsNoFirearm() {
    assertThat(Told.by("Police fired tear gas to break up a march.", "fired").getMode())
        .isEqualTo("crowd-control");
    assertThat(Told.by("Coast guards fired water cannon at two boats.", "fired").getMode())
        .isEqualTo("crowd-control");
  }

  @Test
  void whatItIsCalledStandsBehindALongName() {
    assertThat(Told.told("Lagos called the expulsion of four of its envoys unjustified."))
        .containsExactly("ACCUSE called", "SANCTION expulsion");
    assertThat(Told.told("Moscow described the sanctions as unacceptable."))
        .containsExactly("ACCUSE described");
  }

  @Test
  void aMarchOfADayIsTold() {
    assertThat(Told.told("Sixty people were arrested after Wednesday's march in Karachi."))
        .containsExactly("COERCE arrested", "PROTEST march");
    assertThat(Told.told("The minister resigned in March in Kenya."))
        .containsExactly("RETREAT resigned");
    assertThat(Told.told("The troops began a march on Kinshasa.")).isEmpty();
    assertThat(Told.told("Kenya's government has until 21 March to answer.")).isEmpty();
  }

  @Test
  void whoseReleaseItIsTellsWhoIsFreed() {
    Mention release =
        Told.by("The talks began a week after the mayor's release by the rebels.", "release");
    assertThat(release.getMode()).isEqualTo("release");
    assertThat(Told.told("The band's release of an album came on Friday.")).isEmpty();
    assertThat(Told.told("The minister welcomed his release on Friday."))
        .containsExactly("SUPPORT welcomed");
  }

  @Test
  void whoBlocksTheWayObstructs() {
    Mention blocked =
        Told.by("Drivers blocked the way into the port with their trucks.", "blocked");
    assertThat(blocked.getMode()).isEqualTo("obstruct");
  }

  @Test
  void whatKillsTellsHow() {
    assertThat(Told.by("Wednesday's air strike killed eleven people.", "killed").getMode())
        .isEqualTo("aerial");
    assertThat(Told.by("A suicide bombing at a mosque killed 12 people.", "killed").getMode())
        .isEqualTo("suicide-attack");
    Mention ambush = Told.by("An ambush killed three soldiers.", "killed");
    assertThat(ambush.getMode()).isNull();
    assertThat(ambush.getCameoCode())
        .isEqualTo(Told.by("Men killed two.", "killed").getCameoCode());
  }

  @Test
  void aMarketIsAttackedByGunmenAndConqueredByFirms() {
    assertThat(Told.told("Gunmen attacked a market in Konduga."))
        .containsExactly("ASSAULT attacked");
    assertThat(Told.told("The carmaker attacked the market with a cheap van.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Gunmen shot at a bus in Beni on Monday., firearms",
    "Warplanes hit a hotel in Beni on Monday., aerial",
    "Drones struck a railway line near Beni., drone",
    "Militants bombed a bridge in Beni., explosives",
    "Jets bombed a bridge in Beni., aerial",
    "Warplanes destroyed a clinic in Beni., destroy",
    "Rebels shelled a substation in Beni., heavy-weapons",
    "Rebels shelled a rally in Beni., heavy-weapons"
  })
  void whateverIsStruckItIsToldHow(String sentence, String mode) {
    assertThat(Told.mentions(sentence, Told.PUBLISHED)).extracting(Mention::getMode).contains(mode);
  }

  @Test
  void whatBecameOfThemIsNotWhoTheyAre() {
    assertThat(Told.by("Gunmen shot dead two men.", "shot dead").getRecipients())
        .singleElement()
        .extracting("name")
        .isEqualTo("two men");
  }

  @Test
  void whatComesUnderFireIsShotAtUnlessItIsForSomething() {
    assertThat(Told.told("A school came under fire near Beni on Monday."))
        .containsExactly("ASSAULT came");
    assertThat(Told.told("The mayor came under fire over the budget."))
        .containsExactly("ACCUSE came");
    assertThat(Told.told("The bank came under attack from regulators.")).isEmpty();
  }

  @Test
  void aCondemnedAttackThatHasAPlaceIsTold() {
    assertThat(Told.told("The UN condemned an attack on a hotel near Beni."))
        .containsExactly("ACCUSE condemned", "ASSAULT attack");
    assertThat(Told.told("The UN condemned an attack on a hotel."))
        .containsExactly("ACCUSE condemned");
  }

  @Test
  void riotsAndProtestsBreakOutSomewhere() {
    Mention riots = Told.by("Riots broke out in Nairobi on Monday.", "broke out");
    assertThat(riots.getMode()).isEqualTo("riot");
    assertThat(riots.getPlace().getName()).isEqualTo("Nairobi");
    assertThat(Told.told("Protests over bread prices broke out in Nairobi on Monday."))
        .containsExactly("PROTEST broke out");
    assertThat(Told.told("A row broke out in Paris on Monday.")).isEmpty();
  }

  @Test
  void whoseArmyIsPutOnAlertAndWhoseTroopsAreWithdrawn() {
    assertThat(Told.by("Kenya's army was put on high alert.", "put").getActors())
        .extracting("code")
        .containsExactly("KEN");
    assertThat(
            Told.by("Kenya's withdrawal of troops from Somalia began.", "withdrawal").getActors())
        .extracting("code")
        .containsExactly("KEN");
  }
}
