package org.dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dateline.record.Mention;
import org.junit.jupiter.api.Test;

/** Deeds as news tells them in passing: beside the main clause, as a noun, or as a count. */
class ReportedDeedsTest {

  @Test
  void theMainVerbStandsAfterTheRelativeClause() {
    assertThat(Told.told("The sailors whom the rebels freed on Friday were flown home."))
        .containsExactly("RETREAT freed");
    assertThat(
            Told.told("Moses Adeyo, who was arrested by soldiers on 2 March, was freed on Friday."))
        .containsExactly("COERCE arrested", "RETREAT freed");
  }

  @Test
  void whoIsHeldBySoldiersIsArrested() {
    Mention held = Told.by("President Victor Adeyo was being held by rebel soldiers.", "held");
    assertThat(held.getEventType()).isEqualTo("COERCE");
    assertThat(Told.told("The press conference was held by Victor Adeyo.")).isEmpty();
  }

  @Test
  void aParticipleBeforeATitleOnlyDescribes() {
    assertThat(Told.told("The junta released deposed President Moses Adeyo on Friday."))
        .containsExactly("RETREAT released");
  }

  @Test
  void theFirstOfSeveralVerbsIsNoParticiple() {
    Mention seized =
        Told.by(
            "Libyan commandos boarded and seized the freighter Aurora on Friday and took it away.",
            "seized");
    assertThat(seized.getEventType()).isEqualTo("COERCE");
    assertThat(seized.getActors()).singleElement().extracting("country").isEqualTo("LBY");
  }

  @Test
  void whoActsAfterADateIsNoDate() {
    Mention used =
        Told.by(
            "Protesters returned to the streets of Lagos on Sunday and police used tear gas.",
            "used");
    assertThat(used.getMode()).isEqualTo("crowd-control");
    assertThat(used.getActors()).singleElement().extracting("sector").isEqualTo("COP");
  }

  @Test
  void whoPutsATollClaimsIt() {
    Mention put = Told.by("The governor put the number of dead at 14.", "put");
    assertThat(put.getEventType()).isEqualTo("ASSAULT");
    assertThat(put.getClaimant().getName()).isEqualTo("The governor");
    assertThat(Told.figures(put)).isEqualTo("KILLED14");
    Mention turnout = Told.by("The city's police put the turnout at 5,000.", "put");
    assertThat(turnout.getEventType()).isEqualTo("PROTEST");
    assertThat(Told.figures(turnout)).isEqualTo("PROTESTERS5000");
  }

  @Test
  void aTollOfThoseKilledIsCounted() {
    assertThat(
            Told.figures(
                Told.by(
                    "The number of miners killed in the shooting rose to 19 on Friday.", "killed")))
        .isEqualTo("KILLED19");
  }

  @Test
  void aDeedTakenForKnownIsTold() {
    assertThat(Told.told("Norway condemned the seizure of the trawler."))
        .containsExactly("ACCUSE condemned", "COERCE seizure");
    assertThat(Told.told("Forty people were arrested after Sunday's demonstration in Dakar."))
        .containsExactly("COERCE arrested", "PROTEST demonstration");
    assertThat(Told.told("Norway condemned the killing of civilians."))
        .doesNotContain("ASSAULT killing");
  }

  @Test
  void aMarketIsNotWhatBombed() {
    Mention killed = Told.by("A market bombing in Jos killed 23 people on Friday.", "killed");
    assertThat(killed.getMode()).isEqualTo("explosives");
  }

  @Test
  void theDayOfAClauseAsideIsItsOwn() {
    Mention released =
        Told.by("Moses Adeyo, arrested on Monday, was released by a court in Jos.", "released");
    assertThat(released.getDateText()).isNull();
    Mention strike =
        Told.by("The death toll from the strike on Kharkiv rose to nine on Wednesday.", "strike");
    assertThat(strike.getDateText()).isNull();
    assertThat(Told.figures(strike)).isEqualTo("KILLED9");
  }

  @Test
  void aTruceFromADayAheadIsNotLastYears() {
    Mention truce = Told.by("The rebels declared a ceasefire from 15 March.", "declared");
    assertThat(truce.getEventDate()).isEqualTo(LocalDate.of(2031, 3, 6));
    Mention named = Told.by("The rebels announced an Easter truce on Tuesday.", "announced");
    assertThat(named.getEventDate()).isEqualTo(LocalDate.of(2031, 3, 4));
    Mention christmas = Told.by("The rebels announced a Christmas truce on Tuesday.", "announced");
    assertThat(christmas.getEventDate()).isEqualTo(LocalDate.of(2031, 3, 4));
  }

  @Test
  void whatHappensAtATownsPrisonHappensInTheTown() {
    Mention died = Told.by("Nine inmates died in a riot at Kumasi's main prison.", "died");
    assertThat(died.getPlace().getName()).isEqualTo("Kumasi");
  }

  @Test
  void whoHasDecidedToAllowHasAllowed() {
    Mention allow =
        Told.by("The president's decision to allow Kenya to use the port angered Uganda.", "allow");
    assertThat(allow.getRealis()).isEqualTo("ACTUAL");
  }

  @Test
  void troopsSentToACountryDoNotThreatenIt() {
    Mention deploy = Told.by("Norway will deploy 300 soldiers to Latvia next week.", "deploy");
    assertThat(deploy.getEventType()).isEqualTo("MOBILIZE");
    assertThat(deploy.getRealis()).isEqualTo("PLANNED");
  }

  @Test
  void theDayOfAnAnswerIsNotThatOfTheDeed() {
    Mention strike =
        Told.by(
            "Norway's parliament on Tuesday backed the president's air strike on rebel depots.",
            "air strike");
    assertThat(strike.getDateText()).isNull();
    Mention raid =
        Told.by(
            "Kenya said its navy shelled the camp on Monday in retaliation for a Chadian rocket"
                + " attack on a port last Friday.",
            "rocket attack");
    assertThat(raid.getEventDate()).isEqualTo(LocalDate.of(2031, 2, 28));
  }

  @Test
  void aSumOverYearsIsHistory() {
    Mention killed = Told.by("Rebels have killed 300 people in the region since 2021.", "killed");
    assertThat(killed.getRealis()).isEqualTo("HISTORICAL");
    Mention shelled = Told.by("Chad's army has shelled the camp since Monday.", "shelled");
    assertThat(shelled.getRealis()).isEqualTo("ACTUAL");
  }

  @Test
  void plansToDoHarmAreThreats() {
    assertThat(Told.told("President Moses Adeyo announced plans to attack Chad."))
        .containsExactly("THREATEN announced", "ASSAULT attack");
    assertThat(Told.told("Kenya reaffirmed its commitment to impose sanctions on Chad."))
        .containsExactly("THREATEN reaffirmed", "COERCE impose");
    assertThat(Told.told("Kenya announced plans to send food to Chad."))
        .contains("AGREE announced");
    assertThat(Told.told("The council decided to recommend sanctions against Chad.")).isEmpty();
  }

  @Test
  void aReportThatIsDeniedIsDenied() {
    Mention shot = Told.by("Chad denied a Libyan report that its jet was shot down.", "shot down");
    assertThat(shot.getClaimStance()).isEqualTo("DENIED");
    assertThat(shot.getClaimant().getName()).isEqualTo("Chad");
  }

  @Test
  void whoIsHitIsNotWhoHits() {
    Mention shelled =
        Told.by("Several villagers were hurt when Chadian gunboats shelled them.", "shelled");
    assertThat(shelled.getActors()).singleElement().extracting("country").isEqualTo("TCD");
    assertThat(shelled.getRecipients()).allMatch(party -> party.getCountry() == null);
  }

  @Test
  void whoFollowsADayActs() {
    Mention raided =
        Told.by("Kenya shelled a port on Monday and the navy also raided a depot.", "raided");
    assertThat(Told.names(raided.getActors())).containsExactly("the navy");
    assertThat(Told.told("Diplomats said shelling the Chadian port appeared to be a warning."))
        .isEmpty();
  }

  @Test
  void whatIsCutOffInAParliamentIsNotBesieged() {
    assertThat(Told.told("The senate cut off the opposition's stalling tactics.")).isEmpty();
  }

  @Test
  void meansAreUsedIfWhatTheyServeIsDone() {
    assertThat(Told.by("Libya could respond by bombing Faya.", "bombing").getRealis())
        .isEqualTo("HYPOTHETICAL");
    assertThat(Told.by("Libya will respond by bombing Faya.", "bombing").getRealis())
        .isEqualTo("PLANNED");
    assertThat(Told.by("Libya did not respond by bombing Faya.", "bombing").getRealis())
        .isEqualTo("NEGATED");
    assertThat(Told.by("Libya responded by bombing Faya.", "bombing").getRealis())
        .isEqualTo("ACTUAL");
    assertThat(
            Told.by("If Libya takes steps such as bombing Faya, war may spread.", "bombing")
                .getRealis())
        .isEqualTo("HYPOTHETICAL");
    assertThat(
            Told.by("Police tried to disperse the crowd by firing tear gas in Faya.", "firing")
                .getRealis())
        .isEqualTo("ACTUAL");
  }

  @Test
  void resultsAreOfWhoActedNotOfWhoProtested() {
    Mention injuring =
        Told.by(
            "Kenyan police fired tear gas at students marching against higher fees, injuring 12 of"
                + " them.",
            "injuring");
    assertThat(injuring.getActors()).singleElement().extracting("sector").isEqualTo("COP");
    Mention using = Told.by("The crowd was dispersed by Kenyan police using tear gas.", "using");
    assertThat(using.getActors()).singleElement().extracting("sector").isEqualTo("COP");
  }

  @Test
  void theMainVerbStandsBeforeTheLaterClause() {
    Mention barred =
        Told.by(
            "Chad's opposition leader called for nationwide protests after the electoral council"
                + " barred her from running.",
            "barred");
    assertThat(Told.names(barred.getActors())).containsExactly("the electoral council");
  }

  @Test
  void whatIsNotRuledOutMayBe() {
    assertThat(
            Told.by("Norway said it would not rule out sending troops to Chad.", "sending")
                .getRealis())
        .isEqualTo("HYPOTHETICAL");
  }

  @Test
  void verbsWithAHyphenAreTheirSubjectsDeeds() {
    Mention fired =
        Told.by(
            "North Korea test-fired two short-range ballistic missiles into the Sea of Japan.",
            "fired");
    assertThat(fired.getActors()).singleElement().extracting("country").isEqualTo("PRK");
    assertThat(fired.getRecipients()).isEmpty();
    assertThat(Told.figures(fired)).isEqualTo("FIRED2");
  }

  @Test
  void whatGoesOnIsVowedAndWhatIsWaitedForIsNoFact() {
    assertThat(Told.told("Chad vowed to keep shelling rebels until Libya ends the war."))
        .containsExactly("THREATEN vowed", "ASSAULT shelling");
    assertThat(Told.by("Libya denied reports that its troops were leaving Faya.", "leaving"))
        .extracting(Mention::getClaimStance)
        .isEqualTo("DENIED");
  }

  @Test
  void whereSoldiersStandIsShelled() {
    assertThat(Told.told("Chad said Libya had shelled its positions."))
        .containsExactly("ASSAULT shelled");
    Mention rescued =
        Told.by("The Kenyan navy rescued 60 migrants from a sinking boat.", "rescued");
    assertThat(Told.names(rescued.getRecipients()).get(0)).startsWith("60 migrants");
  }

  @Test
  void notTheOnlyOneDoesIt() {
    Mention backs =
        Told.by("Norway is not the only country stepping up its support for Chad.", "support");
    assertThat(backs.getRealis()).isEqualTo("ACTUAL");
  }

  @Test
  void neitherDidIt() {
    Mention raided = Told.by("Neither Chad nor Libya attacked the port.", "attacked");
    assertThat(raided.getRealis()).isEqualTo("NEGATED");
  }

  @Test
  void whatShouldHappenFirstIsACondition() {
    Mention attack =
        Told.by("Should Libya attack the port, Chad would close the border.", "attack");
    assertThat(attack.getRealis()).isEqualTo("HYPOTHETICAL");
  }

  @Test
  void whoRefusesToHandOverRefusesWhoWasToGetHim() {
    Mention declined = Told.by("Chad declined to extradite the general to Libya.", "declined");
    assertThat(Told.names(declined.getRecipients())).containsExactly("Libya");
  }

  @Test
  void aNameWithHyphensIsOne() {
    Mention stormed = Told.by("Gunmen stormed a prison in Port-au-Prince on Friday.", "stormed");
    assertThat(Told.names(stormed.getRecipients())).containsExactly("a prison in Port-au-Prince");
  }
}
