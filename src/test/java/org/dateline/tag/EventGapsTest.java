package org.dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.dateline.record.Mention;
import org.junit.jupiter.api.Test;

/** Events dated by their distance from another, and days that belong to a noun. */
class EventGapsTest {
  private static final ArticleTagger TAGGER = ArticleTagger.create();
  private static final Instant WEDNESDAY = Instant.parse("2024-06-12T12:00:00Z");

  private static Mention told(String text, String trigger) {
    return TAGGER.explain(text, WEDNESDAY).sentences().stream()
        .flatMap(part -> part.mentions().stream())
        .filter(mention -> mention.getTrigger().getText().equals(trigger))
        .findAny()
        .orElseThrow(() -> new AssertionError("no " + trigger + " in: " + text));
  }

  private static LocalDate day(int day) {
    return LocalDate.of(2024, 6, day);
  }

  @Test
  void aDayAfter() {
    String text =
        "Russia hit Kharkiv with drones on Tuesday, three days after missiles killed five people.";
    assertThat(told(text, "hit").getEventDate()).isEqualTo(day(11));
    Mention killed = told(text, "killed");
    assertThat(killed.getEventDate()).isEqualTo(day(8));
    assertThat(killed.getDatePrecision()).isEqualTo("DAY");
    assertThat(killed.getDateText()).isEqualTo("three days after");
  }

  @Test
  void aWeekAfterIsSomeDayAboutIt() {
    Mention resigned =
        told("The minister was arrested on Tuesday, a week after he resigned.", "resigned");
    assertThat(resigned.getEventDate()).isEqualTo(day(1));
    assertThat(resigned.getDatePrecision()).isEqualTo("WEEK");
  }

  @Test
  void hoursAfterIsTheSameDay() {
    String text = "Chad closed the border on Tuesday, hours after gunmen attacked Abéché.";
    assertThat(told(text, "attacked").getEventDate()).isEqualTo(day(11));
  }

  @Test
  void theDayBeforeWhenIsOfWhatHappenedThen() {
    String text =
        "Officials had been meeting since Monday when rebels attacked a ferry off the coast.";
    assertThat(told(text, "attacked").getEventDate()).isEqualTo(day(10));
  }

  @Test
  void theDayOfABlowIsOfWhomItBefell() {
    String struck = "Residents said that Monday's air strike had killed eleven people.";
    assertThat(told(struck, "killed").getEventDate()).isEqualTo(day(10));
    String during = "Eleven people were killed in Monday's air strike.";
    assertThat(told(during, "killed").getEventDate()).isEqualTo(day(10));
    String answered = "Chad closed its border in answer to Monday's attack.";
    assertThat(told(answered, "closed").getEventDate()).isEqualTo(day(12));
    String shelled =
        "Chad's army shelled a camp in retaliation for an ambush on Monday that killed soldiers.";
    assertThat(told(shelled, "shelled").getEventDate()).isEqualTo(day(12));
  }

  @Test
  void theNounsOwnDayStays() {
    String text = "Police arrested ten men two weeks after the attack on 20 May on a bar in Accra.";
    assertThat(told(text, "attack").getEventDate()).isEqualTo(LocalDate.of(2024, 5, 20));
  }

  @Test
  void aDayBeforeADeedsNounIsTheDeeds() {
    String text = "Ten people were arrested after Saturday's demonstration in Belgrade.";
    assertThat(told(text, "demonstration").getEventDate()).isEqualTo(day(8));
  }

  @Test
  void theDayOfTheSayingIsNotTheDeeds() {
    String text =
        "More than 500 people have been arrested since the protests began, police said on Friday.";
    assertThat(told(text, "arrested").getDateText()).isNull();
  }

  @Test
  void whatALinkLeadsInIsDoneByWhoStandsBehindIt() {
    String text = "Rui Pinho stepped down as minister after police raided his ministry.";
    assertThat(told(text, "raided").getActors().get(0).getName()).isEqualTo("police");
  }

  @Test
  void whoDenouncedCalledToo() {
    String text = "ECOWAS denounced the takeover and called on the junta to leave.";
    assertThat(told(text, "called").getActors().get(0).getName()).isEqualTo("ECOWAS");
  }

  @Test
  void whatIsToldBeforeSaidKeepsItsSubjectAndItsDay() {
    Mention shot =
        told(
            "Armenian forces shot at an Azerbaijani border post on Tuesday, the defence ministry in"
                + " Baku said.",
            "shot at");
    assertThat(shot.getActors().get(0).getName()).isEqualTo("Armenian forces");
    assertThat(shot.getEventDate()).isEqualTo(day(11));
    String text = "Soldiers rescued 25 hostages in a forest in Zamfara on Tuesday, the army said.";
    assertThat(told(text, "rescued").getEventDate()).isEqualTo(day(11));
  }

  @Test
  void aPastTenseToldOfTheRootIsTheRoot() {
    String text = "Tens of thousands of Serbs took to the streets of the capital on Tuesday.";
    assertThat(told(text, "took").getActors().get(0).getName()).contains("Serbs");
  }

  @Test
  void aPerfectIsNoAdjective() {
    Mention fire = told("Armenia denied that its soldiers had opened fire.", "opened fire");
    assertThat(fire.getRealis()).isEqualTo("NEGATED");
  }

  @Test
  void whatAMarchIsAgainstIsNotOfItsDay() {
    String text =
        "Thousands of people marched in Karachi on Tuesday against the jailing of Rahmani.";
    assertThat(told(text, "jailing").getDateText()).isNull();
    assertThat(told(text, "jailing").getPlace()).isNull();
  }

  @Test
  void dronesThatStrikeWereFired() {
    Mention struck = told("Two explosive drones struck a depot near Kirkuk on Tuesday.", "struck");
    assertThat(struck.getQuantities()).anyMatch(q -> q.getAttribute().equals("FIRED"));
  }

  @Test
  void aRelativeClauseSwallowsNoMainVerb() {
    String text = "The army freed 137 students who had been abducted in Kuriga.";
    assertThat(told(text, "freed").getActors().get(0).getName()).isEqualTo("The army");
    assertThat(told(text, "abducted").getRecipients().get(0).getName()).contains("students");
  }
}
