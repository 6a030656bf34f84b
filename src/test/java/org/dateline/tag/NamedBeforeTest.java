package org.dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.record.Mention;
import org.junit.jupiter.api.Test;

/** Who is meant by words that go back to somebody whom the article has named. */
class NamedBeforeTest {

  @Test
  void theMilitantsAreTheGroupNamedLast() {
    Mention raid =
        Told.by(
            "A truce between Boko Haram and Chad was due. Ten girls were then kidnapped by the"
                + " militants.",
            "kidnapped");
    assertThat(raid.getActors()).extracting(p -> p.getCode()).containsExactly("NGAREB");
  }

  @Test
  void unknownGunmenAreNoGroupNamedBefore() {
    Mention raid =
        Told.by(
            "A truce between Boko Haram and Chad was due. Ten girls were kidnapped by the gunmen.",
            "kidnapped");
    assertThat(raid.getActors()).extracting(p -> p.getCode()).containsExactly("UAF");
  }

  @Test
  void anOfficeIsTheOnePersonNamedWhoHeldIt() {
    Mention visit =
        Told.mentions(
                "Tony Blair spoke to reporters. The prime minister condemned the attack on Kenya.",
                null)
            .get(0);
    assertThat(visit.getActors()).extracting(p -> p.getCode()).containsExactly("GBRGOV");
  }

  @Test
  void withoutADateATitleTellsTheOffice() {
    Mention attack = Told.mentions("President Laurent Gbagbo attacked the rebels.", null).get(0);
    assertThat(attack.getActors()).extracting(p -> p.getCode()).containsExactly("CIVGOV");
  }

  @Test
  void heIsTheSubjectBetweenAndNotWhoSpeaks() {
    Mention beaten =
        Told.by(
            "Police spokesman Otto Lund said Brown was arrested on charges that he beat up a"
                + " taxi driver.",
            "beat up");
    assertThat(beaten.getActors()).noneMatch(p -> "COP".equals(p.getSector()));
  }

  private static String code(Mention mention) {
    return mention.getActors().get(0).getCode();
  }

  @Test
  void theGroupIsTheArmedGroupNamedLast() {
    Mention raid =
        Told.by(
            "Boko Haram had camps near Chad. Soldiers killed two members of the group on Monday.",
            "killed");
    assertThat(raid.getRecipients().get(0).getCode()).isEqualTo("NGAREB");
  }

  @Test
  void nobodyAttacksHisOwnSide() {
    Mention crushed =
        Told.by(
            "Chad said its troops killed 90 Libyan soldiers as they crushed a Libyan offensive.",
            "crushed");
    assertThat(code(crushed)).isEqualTo("TCDMIL");
  }

  @Test
  void parliamentIsNotHe() {
    Mention held =
        Told.by(
            "There was trouble outside Parliament. \"We are holding a demonstration,\" he said.",
            "holding");
    assertThat(held.getActors()).noneMatch(p -> "LEG".equals(p.getSector()));
  }

  @Test
  void anAideIsWhoseHeIs() {
    Mention words = Told.by("Donald Trump was angry. His spokesman condemned Iran.", "condemned");
    assertThat(words.getActors().get(0).getCountry()).isEqualTo("USA");
  }

  @Test
  void forcesBesideANationsUnitsAreItsOwn() {
    Mention sank =
        Told.by(
            "Iranian forces fired on a ship. Iraqi naval units and forces sank a gunboat.", "sank");
    assertThat(sank.getActors()).allMatch(p -> "IRQ".equals(p.getCountry()));
  }

  @Test
  void whomTheyArrestedTheyArrested() {
    Mention arrest =
        Told.by("Prosecutors said a man they arrested told how they were killed.", "arrested");
    assertThat(Told.names(arrest.getRecipients())).containsExactly("a man");
  }

  @Test
  void aTownsShootingIsNoCountrys() {
    Mention killed = Told.by("A singer was killed in a Las Vegas shooting on Monday.", "killed");
    assertThat(killed.getActors()).isEmpty();
  }

  @Test
  void whatTroopsMayNeedToHelpDoIsNotDone() {
    Mention evacuate =
        Told.by("British troops need to help evacuate 300 citizens from Mali.", "evacuate");
    assertThat(evacuate.getRealis()).hasToString("HYPOTHETICAL");
  }

  @Test
  void wordsOfConflictForWhatIsNone() {
    assertThat(
            Told.told(
                "The students were marched to the gate in Lima. Peru made a claim"
                    + " against Chile for ten million dollars. Mr Diaz hit the floor."))
        .isEmpty();
  }

  @Test
  void allRebelGroupsAreNotTheOneNamed() {
    Mention fight =
        Told.by(
            "Boko Haram had camps near Chad. Troops attacked the myriad rebel groups on Monday.",
            "attacked");
    assertThat(fight.getRecipients().get(0).getCode()).isEqualTo("REB");
  }
}
