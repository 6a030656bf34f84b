package org.dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.record.Mention;
import org.dateline.record.Participant;
import org.junit.jupiter.api.Test;

/** What long reports of politics and war tell beside their first sentences. */
class WholeArticlesTest {

  private static List<String> codes(List<Participant> side) {
    return side.stream().map(p -> String.valueOf(p.getCode())).toList();
  }

  private static String sides(String text, String trigger) {
    Mention m = Told.by(text, trigger);
    return codes(m.getActors()) + " " + codes(m.getRecipients());
  }

  @Test
  void inACapitalIsNoGovernmentMeant() {
    assertThat(sides("Rebels claimed responsibility for a bombing in Kampala.", "claimed"))
        .isEqualTo("[REB] [UGA]");
    assertThat(sides("Iran accused Riyadh of lying.", "accused")).isEqualTo("[IRN] [SAUGOV]");
  }

  @Test
  void theSecondOfTwoPassivesGoesWithoutItsWere() {
    String text = "A teacher was killed and three others injured Monday in a bombing in Mali.";
    assertThat(sides(text, "injured")).isEqualTo("[] [UNK]");
  }

  @Test
  void whatTheObjectWasLeftAsBefellIt() {
    assertThat(sides("The raid in Niger saw nine nuns abducted.", "abducted"))
        .isEqualTo("[] [REL]");
    assertThat(sides("They blamed Chad for leaving the soldiers besieged.", "besieged"))
        .isEqualTo("[] [MIL]");
  }

  @Test
  void ownTroopsAreNotWhomTheyFight() {
    assertThat(sides("Togolese troops have battled rebels in the far north.", "battled"))
        .isEqualTo("[TGOMIL] [REB]");
  }

  @Test
  void whatIsNotRuledOutMayBe() {
    assertThat(Told.told("Police have not ruled out the chance that it was arson.")).isEmpty();
    Mention attack = Told.by("Chad has not ruled out that rebels attacked the convoy.", "attacked");
    assertThat(attack.getRealis()).isEqualTo("HYPOTHETICAL");
  }

  @Test
  void whoWelcomesAReleaseReleasedNobody() {
    String text = "The release of the hostages by rebels was welcomed by Norway.";
    assertThat(sides(text, "release")).isEqualTo("[REB] [CVL]");
    assertThat(sides("The killing of monks was condemned by Norway.", "killing"))
        .isEqualTo("[] [REL]");
  }

  @Test
  void whoseTroopsAreWithdrawnWithdraws() {
    assertThat(sides("Ghana's troops were withdrawn from Liberia.", "withdrawn"))
        .isEqualTo("[GHAMIL] [LBR]");
    assertThat(sides("Troops from Ghana were withdrawn from Liberia.", "withdrawn"))
        .isEqualTo("[GHAMIL] [LBR]");
  }

  @Test
  void aTruceDealIsATruce() {
    Mention deal = Told.by("Mali and Niger struck a ceasefire deal on Monday.", "struck");
    assertThat(deal.getCameoCode()).isEqualTo("0871");
    assertThat(Told.told("Mali and Niger struck a deal on water."))
        .containsExactly("SUPPORT struck");
  }

  @Test
  void sitInsAreProtests() {
    assertThat(Told.told("Students staged a sit-in in Nairobi.")).containsExactly("PROTEST staged");
    assertThat(Told.told("Police broke up a sit-in outside the court."))
        .containsExactly("ASSAULT broke up");
    assertThat(Told.told("Miners staged a walk-out in Zambia.")).containsExactly("PROTEST staged");
  }

  @Test
  void aNewsConferenceIsNoTalksWithItsHost() {
    assertThat(Told.told("Ghana's minister held a news conference in the Malian parliament."))
        .isEmpty();
  }

  @Test
  void whoHailsFromAPlacePraisesNobody() {
    assertThat(Told.told("The soldiers, who hail from Chad, were tired.")).isEmpty();
  }

  @Test
  void whoseOwnPeopleSufferedIsNotAccused() {
    assertThat(sides("Benin condemned the killing of its soldiers by Togo.", "condemned"))
        .isEqualTo("[BEN] [TGO]");
    assertThat(sides("Benin condemned the killing of its soldiers.", "condemned"))
        .isEqualTo("[BEN] [null]");
    assertThat(sides("Benin called the expulsion of its envoys by Chad unjust.", "called"))
        .isEqualTo("[BEN] [TCD]");
  }

  @Test
  void aCountrysNameInSomebodysIsHisName() {
    Mention raid = Told.by("Spokesman Sidi Mali Kebe condemned the raid in Togo.", "condemned");
    assertThat(raid.getActors()).noneMatch(p -> "MLI".equals(p.getCountry()));
    Mention front = Told.by("North Mali Front fighters attacked Togo.", "attacked");
    assertThat(front.getActors()).allMatch(p -> "MLI".equals(p.getCountry()));
  }

  @Test
  void whoIsHeldByTheAuthoritiesIsArrested() {
    assertThat(sides("She was held by Syrian authorities for a year.", "held"))
        .isEqualTo("[SYRGOV] [null]");
  }

  @Test
  void aSceneIsNoSiegeAndAnOfficeNoTown() {
    assertThat(Told.told("Police sealed off the area in Lagos.")).isEmpty();
    assertThat(Told.told("Hassan took over the leadership of al-Shabaab in May.")).isEmpty();
    assertThat(Told.told("The prime minister evacuated the building in Ottawa.")).isEmpty();
    assertThat(Told.told("Troops sealed off the border town in Mali."))
        .containsExactly("ASSAULT sealed off");
  }

  @Test
  void whoBlocksTheWayToASquareCensorsNobody() {
    String police = "Police blocked access to the square in Lima.";
    assertThat(Told.by(police, "blocked").getCameoCode()).isEqualTo("170");
    assertThat(Told.by("Togo blocked access to the website.", "blocked").getCameoCode())
        .isEqualTo("1721");
  }

  @Test
  void aPlannedMarchIsAhead() {
    assertThat(Told.by("Students planned a march in Lima.", "planned").getRealis())
        .isEqualTo("PLANNED");
  }

  @Test
  void anAttackThatIsToldAnewIsNotTheOneBefore() {
    String before = "Chadian jets shelled a Libyan town on Monday. ";
    assertThat(sides(before + "The attack began at dawn.", "attack")).isEqualTo("[TCDMIL] [LBY]");
    String anew = before + "The attack began when a bomber detonated a vehicle at the gate.";
    assertThat(Told.mentions(anew, null))
        .filteredOn(m -> m.getTrigger().getText().equals("attack"))
        .allSatisfy(m -> assertThat(codes(m.getActors())).doesNotContain("TCDMIL"));
  }
}
