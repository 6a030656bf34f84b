package org.dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.dateline.record.Mention;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where and when events are told to be, and what is told as history. */
class SettingTest {
  private static final Instant WEDNESDAY = Instant.parse("2024-06-12T12:00:00Z");

  private static @Nullable String place(String text, String type) {
    Mention mention = Told.only(text, WEDNESDAY, type);
    return mention.getPlace() == null ? null : mention.getPlace().getName();
  }

  @Test
  void wordsAreNotSpokenWhereWhatTheyAreAboutWouldBe() {
    assertThat(place("Iran warned Oman that arms for Bahrain would cost it dear.", "THREATEN"))
        .isNull();
    assertThat(place("The premier of Ghana urged Togo to send troops to Mali.", "REQUEST"))
        .isNull();
    assertThat(place("Speaking in Lima, the premier of Ghana accused Togo of lying.", "ACCUSE"))
        .isEqualTo("Lima");
  }

  @Test
  void supportForACountryIsNotGivenThere() {
    assertThat(
            place(
                "Chad lowered its threshold for the use of nuclear weapons in view of arms for"
                    + " Sudan.",
                "MOBILIZE"))
        .isNull();
  }

  @Test
  void anAttackWasWhereItsOwnNounSays() {
    assertThat(
            place(
                "As rebel forces claimed another town amid rapid gains in Kassala, a grim attack in"
                    + " the Gedaref region tragically left at least 12 dead, including a child.",
                "ASSAULT"))
        .contains("Gedaref");
  }

  @Test
  void whatFollowsAClauseTellsOfThatClause() {
    Mention targeted =
        Told.mentions(
                "On the very same day Chad fired its missiles, Libyan drone attacks targeted"
                    + " residential areas, resulting in losses and damage across different cities"
                    + " including Omdurman and Kassala.",
                WEDNESDAY)
            .get(1);

    assertThat(targeted.getTrigger().getText()).isEqualTo("targeted");
    assertThat(targeted.getPlace().getName()).isEqualTo("Omdurman");
  }

  @Test
  void whatLiesBeforeThePerfectIsHistory() {
    Mention launched =
        Told.mentions("Thousands have fled since Chad launched its invasion of Sudan.", WEDNESDAY)
            .stream()
            .filter(m -> m.getEventType().equals("ASSAULT"))
            .findFirst()
            .orElseThrow();

    assertThat(launched.getRealis()).isEqualTo("HISTORICAL");
    assertThat(launched.getEventDate()).isNull();
  }

  @Test
  void theEarlyDaysOfAWarAreHistory() {
    String early = "In the war's early days, Chadian troops attacked a Sudanese town.";
    String now = "In the last days, Chadian troops attacked a Sudanese town.";

    assertThat(Told.only(early, WEDNESDAY, "ASSAULT").getRealis()).isEqualTo("HISTORICAL");
    assertThat(Told.only(now, WEDNESDAY, "ASSAULT").getRealis()).isEqualTo("ACTUAL");
  }

  @Test
  void theDayOfAnotherDeedIsNotTaken() {
    Mention raided =
        Told.mentions(
                "In retaliation for Friday's attack on a tanker, Chadian troops raided a Libyan"
                    + " base on Monday.",
                WEDNESDAY)
            .stream()
            .filter(m -> m.getTrigger().getText().equals("raided"))
            .findFirst()
            .orElseThrow();

    assertThat(raided.getEventDate()).isEqualTo("2024-06-10");
  }

  @Test
  void whereSomebodySpeaksIsNotWhereItHappened() {
    String told =
        "The premier spoke before troops inside a Lome hangar and reported that Ghana was bombing"
            + " rebel camps.";

    assertThat(place(told, "ASSAULT")).isNull();
  }

  @Test
  void whereThoseWhoAreHitWereGoingIsNotWhere() {
    String told = "Mali bombed a rebel column heading towards Gao.";

    assertThat(place(told, "ASSAULT")).isNull();
  }

  @Test
  void aParticipleAfterWhatWillBeIsAhead() {
    String told =
        "The Ghanaian foreign minister will extend his tour, flying to Togo for talks with the"
            + " president.";

    assertThat(Told.only(told, WEDNESDAY, "CONSULT").getRealis()).isEqualTo("PLANNED");
  }

  @Test
  void whatIsAnnouncedAsPlannedIsPlanned() {
    String told = "President Nana Akufo-Addo of Ghana announced the planned sanctions on Togo.";

    assertThat(Told.mentions(told, WEDNESDAY))
        .isNotEmpty()
        .noneMatch(m -> m.getRealis().equals("ACTUAL"));
  }

  @Test
  void notOnlyIsNoDenial() {
    String told = "Chad not only attacked a Libyan base, but blocked the road to it.";

    assertThat(Told.mentions(told, WEDNESDAY)).noneMatch(m -> m.getRealis().equals("NEGATED"));
  }

  @Test
  void theTollOfAWarIsNoEvent() {
    String toll = "Estimates suggest hundreds of thousands were injured or killed on both sides.";

    assertThat(Told.mentions(toll, WEDNESDAY)).isEmpty();
  }

  @Test
  void troopsThatAreSentAreCountedAsSent() {
    Mention sent =
        Told.only("Chad dispatched 900 Libyan soldiers to the border.", WEDNESDAY, "MOBILIZE");
    Mention brought =
        Told.only(
            "Chad mobilized its army, bringing 900 Libyan soldiers to the front.",
            WEDNESDAY,
            "MOBILIZE");

    assertThat(sent.getQuantities().get(0).getAttribute()).isEqualTo("DEPLOYED");
    assertThat(brought.getQuantities()).allMatch(q -> q.getAttribute().equals("DEPLOYED"));
  }

  @Test
  void whatIsAnsweredWasBefore() {
    String told =
        "Chad said its forces struck a depot on Monday in retaliation for a Libyan missile attack"
            + " on a tanker.";
    Mention answered = Told.triggered(told, WEDNESDAY, "attack");

    assertThat(answered.getDateText()).isNull();
  }

  @Test
  void theDayOfAnAttackIsThatOfItsHarm() {
    String told =
        "Chadian jets bombed a depot on Monday in answer to Saturday's Libyan attack damaging a"
            + " Chadian tanker.";
    Mention harm = Told.triggered(told, WEDNESDAY, "damaging");

    assertThat(harm.getEventDate()).isEqualTo("2024-06-08");
  }
}
