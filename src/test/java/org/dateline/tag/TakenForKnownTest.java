package org.dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.dateline.record.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nouns that take a deed up again, and the days and places that are theirs or another's. */
class TakenForKnownTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nurses in Accra went on strike in protest against the arrests. | COERCE arrests",
        "Chad recalled its envoy in response to the expulsions. | SANCTION expulsions",
        "Peru's president vowed to find the planners of the bombing. | ASSAULT bombing",
        "Kenya's army denied that it had any part in the killing. | ASSAULT killing",
        "Mali denounced the storming of its consulate. | ASSAULT storming",
        "The blast tore through a row of shops. | ASSAULT blast",
        "The raid came a week before the vote. | ASSAULT raid",
      })
  void whatIsTakenUpAgainIsTold(String text, String deed) {
    assertThat(Told.told(text)).contains(deed);
  }

  @ParameterizedTest
  @CsvSource({
    "Nurses in Accra protest against arrests.",
    "A raid may come before the vote.",
    "The attack remains a mystery.",
    "A baker who lives near the scene of the shooting was in Oslo.",
  })
  void whatIsNotTakenForKnownIsNot(String text) {
    assertThat(Told.told(text)).noneMatch(t -> t.startsWith("ASSAULT") || t.startsWith("COERCE"));
  }

  @Test
  void aDayAheadIsNoDayOfWhatWas() {
    Mention shooting =
        Told.by("The shooting of two judges has cast a shadow on a vote due on May 4.", "shooting");
    assertThat(shooting.getDateText()).isNull();
  }

  @Test
  void theDayBeforeAfterIsTheVerbs() {
    Mention attack =
        Told.by(
            "The envoy flew home on Tuesday after Peru summoned him over the attack on its mission.",
            "attack");
    assertThat(attack.getDateText()).isNull();
  }

  @Test
  void thePlaceOfWhatWasBeforeIsNotThatOfTheAnswer() {
    String text = "Jets bombed a rebel camp on Tuesday, two days after the killings in Garissa.";
    assertThat(Told.by(text, "bombed").getPlace()).isNull();
    assertThat(Told.by(text, "killings").getPlace().getName()).isEqualTo("Garissa");
    assertThat(
            Told.by("The nine guards killed in the ambush were buried in Garissa.", "killed")
                .getPlace())
        .isNull();
  }

  @Test
  void besideACountryIsNotOfIt() {
    Mention shelled = Told.by("Rebels shelled an army post near the Chadian border.", "shelled");
    assertThat(shelled.getRecipients()).noneMatch(p -> "TCD".equals(p.getCountry()));
  }

  @Test
  void anEmbassyIsNotOfWhereItIs() {
    Mention storming =
        Told.by("Peru denounced the storming of the embassy in Nairobi.", "storming");
    assertThat(storming.getRecipients()).noneMatch(p -> "KEN".equals(p.getCountry()));
  }

  @Test
  void whereTheyAreFromIsNotWhereTheyWereHeld() {
    Mention held =
        Told.by("Nine fishermen from Mombasa were detained by sailors of Iran.", "detained");
    assertThat(held.getPlace()).isNull();
  }

  @Test
  void twoNounsBuiltAlikeAreTwoDeeds() {
    Mention seizure =
        Told.by(
            "Peru summoned the envoy over the seizure of three boats and the arrest of their crews.",
            "seizure");
    assertThat(Told.names(seizure.getRecipients())).containsExactly("three boats");
  }

  @Test
  void noGovernmentIsHe() {
    Instant when = Told.PUBLISHED;
    Mention gunned =
        Told.triggered(
            "Mourners shouted slogans against the government days after he was gunned down.",
            when,
            "gunned");
    assertThat(gunned.getRecipients()).noneMatch(p -> "GOV".equals(p.getSector()));
  }
}
