package org.dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.dateline.record.Mention;
import org.dateline.record.Participant;
import org.junit.jupiter.api.Test;

/** Whose the weapons and attacks of later sentences are. */
class PriorAttackTest {
  private static final Instant DAY = Instant.parse("2024-06-12T00:00:00Z");

  private static List<Mention> mentions(String text) {
    return Told.mentions(text, DAY);
  }

  private static Mention last(String text) {
    List<Mention> all = mentions(text);
    return all.get(all.size() - 1);
  }

  private static List<String> countries(List<Participant> participants) {
    return participants.stream().map(Participant::getCountry).toList();
  }

  @Test
  void interceptedWeaponsAreThoseThatWereFiredBefore() {
    Mention mention =
        last(
            "Iran fired 30 missiles at Israel on Monday. According to the Israeli military, 28 of"
                + " the missiles were intercepted.");

    assertThat(countries(mention.getActors())).containsExactly("ISR");
    assertThat(countries(mention.getRecipients())).containsExactly("IRN");
  }

  @Test
  void aThirdPartyThatTellsOfAnInterceptionMadeNone() {
    Mention mention =
        last(
            "Iran fired 30 missiles at Israel on Monday. Jordanian officials said that 20 of the"
                + " missiles were intercepted.");

    assertThat(mention.getActors()).isEmpty();
  }

  @Test
  void theAttackIsTheOneToldBefore() {
    Mention mention = last("Sudan bombed a Chadian village on Monday. The attack hit a school.");

    assertThat(countries(mention.getActors())).containsExactly("SDN");
    assertThat(mention.getActors()).extracting(Participant::getName).containsExactly("Sudan");
  }

  @Test
  void whoDenouncesTheAttackAccusesTheAttacker() {
    Mention mention =
        Told.by(
            "Sudan bombed a Chadian village on Monday. Egypt condemned the attack.", "condemned");

    assertThat(mention.getEventType()).isEqualTo("ACCUSE");
    assertThat(countries(mention.getRecipients())).containsExactly("SDN");
  }

  @Test
  void aWeaponActsForWhoeverFiresItInTheSentence() {
    Mention hit = last("On Monday Sudanese forces launched rockets, hitting a market in Chad.");

    assertThat(countries(hit.getActors())).containsExactly("SDN");
  }

  @Test
  void thisAttackIsTheOneToldBeforeWhateverItHit() {
    Mention mention =
        last(
            "Sudan bombed a Chadian village on Monday. This pre-dawn attack aimed at a military"
                + " facility.");

    assertThat(countries(mention.getActors())).containsExactly("SDN");
  }

  @Test
  void anAttackThatWasAimedAtSomethingTookPlace() {
    Mention mention =
        last("Sudan bombed a Chadian village on Monday. These strikes were aimed at supply lines.");

    assertThat(mention.getRealis()).isEqualTo("ACTUAL");
  }
}
