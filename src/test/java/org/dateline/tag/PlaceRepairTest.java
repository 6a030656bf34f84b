package org.dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.record.Mention;
import org.junit.jupiter.api.Test;

/** Verbs, subjects and objects that a tree misplaced, as the events show that are told of them. */
class PlaceRepairTest {
  private static Mention only(String text, String type) {
    return Told.only(text, Told.PUBLISHED, type);
  }

  private static List<String> actors(Mention mention) {
    return Told.names(mention.getActors());
  }

  @Test
  void aPastTenseTellsOfItsSubject() {
    Mention bombed = only("Libyan warplanes bombed Chadian positions in Faya.", "ASSAULT");
    assertThat(actors(bombed)).containsExactly("Libyan warplanes");
    Mention met = only("Envoys from Chad and Libya met in Lima on Tuesday.", "CONSULT");
    assertThat(met.getActors()).isNotEmpty();
  }

  @Test
  void southOfAnIslandIsByIt() {
    String text = "A tanker was hit by a missile south of Iran's Kharg island oil terminal.";
    assertThat(Told.by(text, "hit").getPlace().getName()).isEqualTo("Kharg Island");
  }

  @Test
  void theFirstOfTwoVerbsOnlyTellsWhich() {
    Mention freed = only("The pilots jailed for insulting Chad were freed on Friday.", "RETREAT");
    assertThat(Told.names(freed.getRecipients()).get(0)).startsWith("The pilots");
  }

  @Test
  void whoIsDueToVisitHasNotVisited() {
    Mention visit = only("Norway's minister is due to visit Chad next week.", "CONSULT");
    assertThat(visit.getRealis()).isNotEqualTo("ACTUAL");
  }

  @Test
  void theDeniedDeedIsWhoseItIs() {
    Mention fired =
        only("Kenya has denied that its troops fired on an Ethiopian village.", "ASSAULT");
    assertThat(actors(fired)).containsExactly("its troops");
    assertThat(fired.getClaimStance()).isEqualTo("DENIED");
  }

  @Test
  void whoGetsSomethingIsNoPartOfIt() {
    Mention lent = only("Norway lent Chad ninety million dollars.", "AID");
    assertThat(Told.names(lent.getRecipients())).containsExactly("Chad");
  }

  @Test
  void whoseAmbushItWas() {
    Mention died = Told.triggered("Two guards died in an ambush by rebels.", Told.PUBLISHED, "d");
    assertThat(actors(died)).containsExactly("rebels");
  }

  @Test
  void theFightingWasBetweenThem() {
    Mention fighting =
        Told.triggered(
            "Fighting flared in Goma between Ugandan and Rwandan soldiers.",
            Told.PUBLISHED,
            "Fight");
    assertThat(fighting.getActors()).isNotEmpty();
  }

  @Test
  void whoRalliedIsNotWhoSaysSo() {
    Mention rallied =
        only("About 900 supporters of Asad Adeyo rallied in Jos, his party said.", "PROTEST");
    assertThat(actors(rallied).get(0)).contains("supporters");
    assertThat(rallied.getClaimant().getName()).contains("party");
  }
}
