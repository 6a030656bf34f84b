package org.dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dateline.record.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deeds that are told by what was said of them or done after them. */
class AnsweredDeedsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kenya denounced the drone strike on Kismayo. | ASSAULT drone strike",
        "Chad's interior minister resigned over the killings at the prison. | ASSAULT killings",
        "The two nuns were freed in Mali a week after their abduction. | ASSAULT abduction",
        "Peru summoned the envoy of Chile over the shelling of Tacna. | ASSAULT shelling",
        "Latvia accused Belarus of the cyberattack that paralysed its ports."
            + " | ASSAULT cyberattack",
        "Kenya's foreign minister condemned the coup in Guinea-Bissau. | COERCE coup",
        "Kenya sent troops a day after a nationwide curfew was imposed. | COERCE imposed",
        "A cyberattack knocked out the networks of hospitals in Latvia. | ASSAULT cyberattack",
        "Kenya denied that it was behind the hacking of Ugandan hospitals."
            + " | ASSAULT behind the hacking",
        "The death toll from Monday's clash rose to six, the union said. | ASSAULT clash",
      })
  void whatIsAnsweredIsTold(String text, String deed) {
    assertThat(Told.told(text)).contains(deed);
  }

  @ParameterizedTest
  @CsvSource({
    "Many Ugandans remember the attack every year.",
    "The minister of Chad spoke of an attack.",
    "Peru grew rich after the war.",
  })
  void whatIsOnlyRememberedIsNot(String text) {
    assertThat(Told.told(text)).noneMatch(t -> t.startsWith("ASSAULT"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kenya expelled two Sudanese military attachés on Monday. | SANCTION expelled",
        "Two attaches of Sudan were ordered to leave Kenya. | SANCTION ordered",
        "Nine fishermen were hurt, the coast guard said. | ASSAULT hurt",
        "President Umaro Kess was set free on Tuesday. | RETREAT set free",
        "Three UN peacekeepers were wounded when a shell landed in Lebanon. | ASSAULT wounded",
        "Crowds tore down a statue of the former king. | PROTEST tore down",
        "Mining minister Ana Prado handed in her resignation. | RETREAT handed",
        "The Peruvian government and the teachers' union signed a pay agreement."
            + " | SUPPORT signed",
      })
  void whatBefellThemTellsTheDeed(String text, String deed) {
    assertThat(Told.told(text)).contains(deed);
  }

  @Test
  void aPerfectHasNoDay() {
    String text = "Rebels have released the crew of a freighter seized off Benin two weeks ago.";
    Mention released = Told.by(text, "released");
    Mention seized = Told.by(text, "seized");
    assertThat(released.getDateText()).isNull();
    assertThat(seized.getEventDate()).isEqualTo(LocalDate.of(2031, 2, 17));
    assertThat(Told.names(seized.getRecipients())).doesNotContain("Benin");
  }

  @Test
  void whoIsChargedWithADeedDidIt() {
    Mention arming = Told.by("Chad charged Sudan with arming the rebels.", "arming");
    assertThat(Told.names(arming.getActors())).containsExactly("Sudan");
  }

  @Test
  void noDayIsSomebody() {
    Mention kidnapped =
        Told.by(
            "Chadian troops freed nine women on Monday who had been kidnapped from a village.",
            "kidnapped");
    assertThat(Told.names(kidnapped.getRecipients())).containsExactly("nine women");
  }

  @Test
  void theDayOfADisasterIsNotThatOfTheHelp() {
    Mention sent =
        Told.by("Greece sent rescuers to Izmir after Monday's earthquake there.", "sent");
    assertThat(sent.getDateText()).isNull();
  }
}
