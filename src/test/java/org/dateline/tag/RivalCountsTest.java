package org.dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.dateline.record.Mention;
import org.junit.jupiter.api.Test;

/** Counts that somebody holds against those of the event told before, and denials of deeds. */
class RivalCountsTest {
  private static final ArticleTagger TAGGER = ArticleTagger.create();
  private static final Instant DAY = Instant.parse("2024-06-12T00:00:00Z");

  /** Type, claimant, stance, and what was counted, of each mention. */
  private static List<String> told(String text) {
    return TAGGER.explain(text, DAY).sentences().stream()
        .flatMap(part -> part.mentions().stream())
        .map(RivalCountsTest::told)
        .toList();
  }

  private static String told(Mention mention) {
    StringBuilder told = new StringBuilder(mention.getEventType());
    if (mention.getClaimant() != null) {
      told.append(' ').append(mention.getClaimant().getName()).append(' ');
      told.append(mention.getClaimStance());
    }
    mention
        .getQuantities()
        .forEach(q -> told.append(' ').append(q.getAttribute()).append(q.getValueLow().intValue()));
    return told.toString();
  }

  @Test
  void aCountGoesBackToTheEventBefore() {
    assertThat(
            told(
                "Thousands of teachers marched through Nairobi on Monday. The union put the crowd"
                    + " at 30,000, while the governor estimated it at 4,000."))
        .contains("PROTEST The union ASSERTED PROTESTERS30000")
        .contains("PROTEST the governor ASSERTED PROTESTERS4000");
    assertThat(
            told("Soldiers said they had arrested 90 people, but lawyers put the number at 340."))
        .contains("COERCE lawyers ASSERTED ARRESTED340");
    assertThat(
            told(
                "Chadian artillery shelled the Sudanese town of Geneina on Monday. The mayor counted"
                    + " fifteen shells."))
        .contains("ASSAULT The mayor ASSERTED FIRED15");
  }

  @Test
  void aTollThatRisesIsOfTheEventBefore() {
    assertThat(
            told(
                "Gunmen attacked a church in Kaduna on Sunday, killing nine worshippers. The death"
                    + " toll rose to 14 on Wednesday, the health ministry said. A bishop put the"
                    + " number of dead at 30."))
        .contains("ASSAULT the health ministry ASSERTED KILLED14")
        .contains("ASSAULT A bishop ASSERTED KILLED30");
    assertThat(told("In Togo the death toll rose to 14, the ministry said."))
        .noneMatch(line -> line.contains("14"));
  }

  @Test
  void theNumberOfDeadIsThatOfTheKilled() {
    assertThat(
            told(
                "Rebels shelled the town of Djibo on Sunday. A mayor put the number of dead in the"
                    + " town at 30."))
        .contains("ASSAULT A mayor ASSERTED KILLED30");
  }

  @Test
  void aCountOfSomethingElseDoesNot() {
    assertThat(
            told(
                "An estimated 1,300 shipping agents are expected to join the yearly meeting run by"
                    + " the Harbour Trade League, HTL."))
        .noneMatch(line -> line.contains("1300"));
    assertThat(told("Police arrested a smuggler on Monday. The bank put the figure at 12 percent."))
        .noneMatch(line -> line.contains("bank"));
    assertThat(told("Parliament met on Monday. The speaker counted 40 members."))
        .noneMatch(line -> line.contains("40"));
    assertThat(
            told(
                "Police arrested a smuggler on Monday. The trial is in May. It rained. The weather"
                    + " was cold. The judge put the number at 40."))
        .noneMatch(line -> line.contains("40"));
  }

  @Test
  void whoDeniesDoingItSaysThatItDidNotHappen() {
    assertThat(told("The Malian army denied burning the village of Ogossagou."))
        .contains("ASSAULT The Malian army DENIED");
    assertThat(told("The rebels denied kidnapping two engineers."))
        .contains("ASSAULT The rebels DENIED ABDUCTED2");
  }

  @Test
  void twoSidesOfOneSentenceCountEachForItself() {
    assertThat(
            told(
                "The interior ministry put the dead at 14, against the 27 counted by a local"
                    + " hospital."))
        .containsExactly(
            "ASSAULT The interior ministry ASSERTED KILLED14",
            "ASSAULT a local hospital ASSERTED KILLED27");
    assertThat(told("Police put the crowd at 4,000, organisers at 15,000."))
        .containsExactly(
            "PROTEST Police ASSERTED PROTESTERS4000",
            "PROTEST organisers ASSERTED PROTESTERS15000");
    assertThat(
            told(
                "The army said 18 insurgents had died in the clash at the bridge; the insurgents"
                    + " admitted losing five."))
        .containsExactly(
            "ASSAULT The army ASSERTED KILLED18", "ASSAULT the insurgents ASSERTED KILLED5");
    assertThat(
            told(
                "The army said it killed 20 fighters in the strike; residents said 12 herders"
                    + " died."))
        .containsExactly(
            "ASSAULT The army ASSERTED KILLED20", "ASSAULT residents ASSERTED KILLED12");
  }

  @Test
  void whoSaysThatSomeDiedCountsTheDeadOfTheAttackBefore() {
    String attack = "Gunmen attacked a church in Kaduna on Sunday. ";
    assertThat(told(attack + "A priest said 12 people had died."))
        .contains("ASSAULT A priest ASSERTED KILLED12");
    assertThat(told(attack + "A priest said 12 people had died of cholera."))
        .noneMatch(line -> line.contains("12"));
    assertThat(told("A priest said 12 people had died.")).isEmpty();
  }

  @Test
  void whoOwnsToALossClaimsIt() {
    assertThat(
            told(
                "The army bombed a camp of the FARC near Arauca. The FARC acknowledged the loss of"
                    + " four men."))
        .contains("ASSAULT The FARC ASSERTED KILLED4");
    assertThat(told("The army bombed a camp of the FARC. The FARC admitted losing five elections."))
        .noneMatch(line -> line.contains("5"));
  }

  @Test
  void aNumberInCustodyCountsTheArrested() {
    assertThat(
            told(
                "Police arrested dozens of students in Dhaka on Monday. A lawyers' group put the"
                    + " number in custody at 160."))
        .contains("COERCE A lawyers' group ASSERTED ARRESTED160");
  }

  @Test
  void whoPutsTheNumberOfKilledClaimsIt() {
    assertThat(
            told(
                "Rebels attacked a barracks at Arauca on Monday. The rebels put the number of"
                    + " soldiers killed at 13."))
        .contains("ASSAULT The rebels ASSERTED KILLED13");
  }

  @Test
  void aNumberThatRisesIsOfThoseItCounts() {
    assertThat(
            told(
                "The number of Kurds killed in Friday's air strike has climbed to 12, hospital"
                    + " officials said."))
        .contains("ASSAULT hospital officials ASSERTED KILLED12");
    assertThat(actors("The number of Kurds killed in Friday's air strike has climbed to 12."))
        .isEmpty();
    assertThat(told("The number of passengers hurt in the shelling climbed to 30 on Tuesday."))
        .contains("ASSAULT INJURED30");
    assertThat(
            told(
                "Soldiers stormed the village of Fara on Sunday. The number of dead has climbed to"
                    + " 40."))
        .contains("ASSAULT KILLED40");
  }

  private static List<String> actors(String text) {
    return TAGGER.explain(text, DAY).sentences().stream()
        .flatMap(part -> part.mentions().stream())
        .flatMap(mention -> mention.getActors().stream())
        .map(actor -> actor.getName())
        .toList();
  }
}
