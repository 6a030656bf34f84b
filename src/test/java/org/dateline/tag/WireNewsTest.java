package org.dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dateline.record.Mention;
import org.junit.jupiter.api.Test;

/** What readers of wire news found wrong: who shot, what may be done, whose names, which day. */
class WireNewsTest {
  @Test
  void whoStandsBeforeTheVerbBehindALinkShoots() {
    Mention shot =
        Told.triggered(
            "The pupils fled after Chadian soldiers shot at buses that they had hired.",
            Told.PUBLISHED,
            "shot");
    assertThat(Told.names(shot.getActors())).containsExactly("Chadian soldiers");
    assertThat(Told.names(shot.getRecipients())).containsExactly("buses");
    Mention both =
        Told.triggered(
            "Two drivers died when soldiers and suspected smugglers shot at a lorry.",
            Told.PUBLISHED,
            "shot");
    assertThat(Told.names(both.getActors())).containsExactly("soldiers", "suspected smugglers");
    Mention killed =
        Told.triggered(
            "Kess is believed one of four people killed when a drone fired on a convoy in Mali.",
            Told.PUBLISHED,
            "killed");
    assertThat(Told.names(killed.getRecipients())).containsExactly("four people");
  }

  @Test
  void whatSomebodyMayDoIsNoDeed() {
    assertThat(Told.told("The law gave the Kenyan police the power to detain activists."))
        .noneMatch(told -> told.startsWith("COERCE"));
    assertThat(Told.told("Nurses who treat refugees said that supplies were low.")).isEmpty();
    assertThat(
            Told.triggered(
                    "The Malian army has been able to kill 40 rebels.", Told.PUBLISHED, "kill")
                .getRealis())
        .isEqualTo("ACTUAL");
    assertThat(
            Told.triggered(
                    "The rebels should focus on attacking Malian troops.",
                    Told.PUBLISHED,
                    "attacking")
                .getRealis())
        .isEqualTo("HYPOTHETICAL");
    Mention join =
        Told.triggered(
            "Analysts say the only way out is for Kenya to join forces with Somalia.",
            Told.PUBLISHED,
            "join");
    assertThat(Told.names(join.getActors())).containsExactly("Kenya");
    assertThat(join.getRealis()).isEqualTo("PLANNED");
  }

  @Test
  void whoDeniesHavingDoneItDeniesIt() {
    Mention attacked =
        Told.only("Chad denied having attacked the freighter.", Told.PUBLISHED, "ASSAULT");
    assertThat(attacked.getRealis()).isEqualTo("NEGATED");
    assertThat(attacked.getClaimStance()).isEqualTo("DENIED");
    assertThat(
            Told.mentions(
                "The ministry did not confirm that Kess had been arrested.", Told.PUBLISHED))
        .noneMatch(m -> m.getRealis().equals("ACTUAL"));
    assertThat(Told.told("The minister doubted that Chad had kept its word.")).isEmpty();
  }

  @Test
  void aNameEndsBeforeWhatBelongsToTheVerb() {
    Mention jailed =
        Told.only(
            "A court in Lima sentenced six unionists to prison terms.", Told.PUBLISHED, "COERCE");
    assertThat(Told.names(jailed.getRecipients())).containsExactly("six unionists");
    Mention expelled =
        Told.only(
            "Chad expelled two Sudanese diplomats in answer to the sanctions.",
            Told.PUBLISHED,
            "SANCTION");
    assertThat(Told.names(expelled.getRecipients())).containsExactly("two Sudanese diplomats");
  }

  @Test
  void aBuildingBeforeAnAttackIsWhatWasAttacked() {
    Mention attack =
        Told.only(
            "Officials said the hotel attack was carried out in retaliation for raids.",
            Told.PUBLISHED,
            "ASSAULT");
    assertThat(attack.getActors()).isEmpty();
    assertThat(Told.names(attack.getRecipients())).containsExactly("hotel");
  }

  @Test
  void sinceWhenIsNoDay() {
    Mention killed =
        Told.only("The army has killed 40 rebels since January.", Told.PUBLISHED, "ASSAULT");
    assertThat(killed.getEventDate()).isNull();
    Mention seized =
        Told.only(
            "The nun has been missing since May of 2030, when she was abducted in Chad.",
            Told.PUBLISHED,
            "ASSAULT");
    assertThat(seized.getEventDate()).isEqualTo(LocalDate.of(2030, 5, 1));
  }

  @Test
  void whatCameOfItTellsWhereItWas() {
    Mention attacked =
        Told.by("Sudan attacked Chad on Monday, killing five people in Abeche.", "attacked");
    assertThat(attacked.getPlace().getName()).startsWith("Ab");
    assertThat(attacked.getPlace().getPrecision()).isEqualTo("CITY");
  }

  @Test
  void anAttackThatIsOnlyPointedAtAgainIsNoNews() {
    String article =
        "Gunmen attacked a clinic in the Kenyan town of Garissa on Tuesday and killed two"
            + " doctors.\n\nThe clinic's director had been speaking to nurses when the attack"
            + " happened.\n\nResidents of the town, where a peace march had been planned for the"
            + " coming weekend, said that the streets had been quiet for weeks. Shops were closed"
            + " and few cars were seen.";
    assertThat(Told.told(article)).noneMatch(told -> told.equals("ASSAULT attack"));
    assertThat(Told.told("The blast tore through stalls at noon.")).contains("ASSAULT blast");
  }

  @Test
  void anothersSurnameIsNotTheKnownPersons() {
    String article =
        "Clara Mueller, an activist, was arrested in Oslo on Monday. Police beat Mueller.";
    Mention beaten = Told.triggered(article, Told.PUBLISHED, "beat");
    assertThat(beaten.getRecipients()).hasSize(1);
    assertThat(beaten.getRecipients().get(0).getEntityId()).isNull();
    Mention known = Told.triggered("Police beat Mueller.", Told.PUBLISHED, "beat");
    assertThat(known.getRecipients().get(0).getEntityId()).isEqualTo("person:robert-mueller");
  }

  @Test
  void whoKillsInAStrikeIsWhoseStrikeItIs() {
    Mention killed =
        Told.triggered(
            "Two commanders were killed in a French air strike in Mali.", Told.PUBLISHED, "killed");
    assertThat(Told.names(killed.getActors())).containsExactly("French");
    assertThat(
            Told.triggered("Four men were killed in the Bamako attack.", Told.PUBLISHED, "killed")
                .getActors())
        .isEmpty();
    Mention left =
        Told.triggered(
            "The siege at a hotel in Nairobi left 30 people dead and 12 injured.",
            Told.PUBLISHED,
            "left");
    assertThat(Told.figures(left)).isEqualTo("KILLED30 INJURED12");
    Mention fighting =
        Told.triggered(
            "There was heavy fighting in Gao between Tuareg rebels and Malian troops.",
            Told.PUBLISHED,
            "fighting");
    assertThat(Told.names(fighting.getActors())).containsExactly("Tuareg rebels", "Malian troops");
  }

  @Test
  void peopleAreCapturedAndNotOccupied() {
    assertThat(Told.by("The rebels captured 40 women in the town.", "captured").getMode())
        .isEqualTo("abduct");
    assertThat(Told.by("Kenyan police captured a smuggler in Mombasa.", "captured").getMode())
        .isEqualTo("arrest");
    Mention taken =
        Told.only("The nun was taken by an armed gang near Gao.", Told.PUBLISHED, "ASSAULT");
    assertThat(Told.names(taken.getRecipients())).containsExactly("The nun");
    assertThat(Told.told("The president took power in 2029 after his rival died.")).isEmpty();
    assertThat(Told.told("Kenyan forces airdropped 20 crates of food."))
        .containsExactly("AID airdropped");
    assertThat(Told.told("Kenya has been working on negotiations with Somalia."))
        .containsExactly("CONSULT working");
  }

  @Test
  void whatIsSparedOrOnlyTalkedOf() {
    assertThat(
            Told.mentions("Kenyan police may fine them rather than making arrests.", Told.PUBLISHED)
                .stream()
                .filter(m -> m.getEventType().equals("COERCE"))
                .map(Mention::getRealis))
        .doesNotContain("ACTUAL", "HYPOTHETICAL");
    Mention talked =
        Told.triggered(
            "The two presidents talked about Mali and the dispute over Abyei.",
            Told.PUBLISHED,
            "talked");
    assertThat(talked.getPlace()).isNull();
    Mention arrests =
        Told.triggered(
            "The Kenyan army made the arrests as they crossed from Somalia.",
            Told.PUBLISHED,
            "made");
    assertThat(arrests.getPlace()).isNull();
  }

  @Test
  void theyWhoOpenASentenceAreItsSubjectBefore() {
    Mention killed =
        Told.triggered(
            "Somali rebels captured 40 women in the town. They also killed six elders.",
            Told.PUBLISHED,
            "killed");
    assertThat(killed.getActors().get(0).getCode()).isEqualTo("SOMREB");
  }

  @Test
  void withoutADateAnOfficeAtHomeComesBeforeAShorterOneAbroad() {
    Mention met = Told.triggered("Tony Blair met the Kenyan president.", null, "met");
    assertThat(met.getActors().get(0).getCode()).isEqualTo("GBRGOV");
    assertThat(
            Told.triggered(
                    "The general said he would begin moving troops to Gao.",
                    Told.PUBLISHED,
                    "moving")
                .getRealis())
        .isEqualTo("PLANNED");
  }

  @Test
  void wordsAttackAMinisterOverSomething() {
    assertThat(
            Told.told("The union leader attacked the government over its response to the flood."))
        .containsExactly("ACCUSE attacked");
    assertThat(Told.told("Gunmen attacked the minister over a debt."))
        .containsExactly("ASSAULT attacked");
    assertThat(Told.told("The ministers said the opposition has destabilised itself."))
        .noneMatch(told -> told.startsWith("COERCE"));
  }

  @Test
  void aSecretaryOfStateIsOnePerson() {
    Mention signed =
        Told.triggered(
            "The accord was signed by Secretary of State John Kerry and Foreign Minister Nabil"
                + " Fahmy.",
            null,
            "signed");
    assertThat(Told.names(signed.getActors()))
        .containsExactly("Secretary of State John Kerry", "Foreign Minister Nabil Fahmy");
  }

  @Test
  void whatIsThoughtOrStillToBeginIsNotDone() {
    assertThat(
            Told.triggered(
                    "The ministers did not think Chad would retaliate.",
                    Told.PUBLISHED,
                    "retaliate")
                .getRealis())
        .isEqualTo("HYPOTHETICAL");
    assertThat(
            Told.triggered(
                    "The president needs to begin working with Chad on trade.",
                    Told.PUBLISHED,
                    "working")
                .getRealis())
        .isEqualTo("HYPOTHETICAL");
    assertThat(Told.told("The guard is praised by ministers for keeping them safe."))
        .noneMatch(told -> told.startsWith("COERCE"));
    assertThat(Told.told("The minister spoke of the children hit by Aids and famine.")).isEmpty();
    Mention jailed =
        Told.only(
            "Kess reported from the front and was imprisoned in Chad by soldiers.",
            Told.PUBLISHED,
            "COERCE");
    assertThat(Told.names(jailed.getRecipients())).containsExactly("Kess");
  }

  @Test
  void theSuspectsAreNotWhoSaysThatTheyAreHeld() {
    Mention held =
        Told.triggered(
            "Some of the 20 suspects detained in the case told the police about it, Kess said.",
            Told.PUBLISHED,
            "detained");
    assertThat(held.getClaimant()).isNotNull();
    assertThat(held.getClaimant().getName()).isEqualTo("Kess");
  }

  @Test
  void armsAreDestroyedAndLoyaltyPledged() {
    Mention sunk =
        Told.only("Kenyan helicopters destroyed two gunboats.", Told.PUBLISHED, "ASSAULT");
    assertThat(Told.names(sunk.getRecipients())).containsExactly("two gunboats");
    assertThat(Told.told("Four commanders pledged allegiance to the Islamic State."))
        .containsExactly("SUPPORT pledged");
    assertThat(Told.told("Libya has equipped itself with new missiles.")).isEmpty();
  }
}
