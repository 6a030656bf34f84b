package org.dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.record.Mention;
import org.dateline.record.Participant;
import org.junit.jupiter.api.Test;

/** Whose the police and the officials are of whom an article need not say it. */
class HomeCountryTest {

  private static final String ALL_OF_PERU =
      "Peruvian miners blocked a road near Cusco for a third day. The mines of southern Peru have"
          + " been shut since Monday, and buses from Arequipa no longer reach the Peruvian coast."
          + " Traders in Lima say that prices have doubled since the first of the blockades,"
          + " and that nothing fresh is left in the city markets. ";

  private static final String ABROAD =
      "Ministers from Chile and Bolivia met Brazilian traders in Santiago. ";

  private static String actor(String text, String trigger) {
    Mention mention = Told.by(text, trigger);
    Participant actor = mention.getActors().get(0);
    return actor.getCode();
  }

  @Test
  void wherePeopleAreAllOfOneCountryItsPoliceAre() {
    assertThat(actor(ALL_OF_PERU + "Police arrested nine students.", "arrested"))
        .isEqualTo("PERCOP");
    assertThat(actor("Police arrested nine students. " + ALL_OF_PERU, "arrested"))
        .isEqualTo("PERCOP");
    assertThat(actor(ALL_OF_PERU + "The government sacked nine generals.", "sacked"))
        .isEqualTo("PERGOV");
  }

  @Test
  void ofSeveralCountriesNoneIsMeant() {
    String text = ALL_OF_PERU + ABROAD + ABROAD + "Soldiers arrested nine students.";
    assertThat(actor(text, "arrested")).isEqualTo("MIL");
  }

  @Test
  void aSentenceOnAnotherCountryIsNotAtHome() {
    String text = ALL_OF_PERU + "In Bolivia, soldiers arrested nine students.";
    assertThat(actor(text, "arrested")).isNotEqualTo("PERMIL");
  }

  @Test
  void policeAreOfWhereTheyAct() {
    assertThat(actor("Police arrested nine students in Dakar on Monday.", "arrested"))
        .isEqualTo("SENCOP");
    assertThat(actor("Soldiers arrested nine students in Dakar on Monday.", "arrested"))
        .isEqualTo("MIL");
  }

  @Test
  void gunmenAreOfNowhere() {
    assertThat(actor(ALL_OF_PERU + "Gunmen attacked a bus.", "attacked")).isEqualTo("UAF");
  }
}
