package org.dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.dateline.record.Mention;
import org.dateline.record.Participant;
import org.junit.jupiter.api.Test;

/** Clauses of time, counts with "of", "whom", and what a date or an amount is no part of. */
class LinkRepairTest {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 14);

  private static List<String> told(String text) {
    return mentions(text).stream()
        .map(
            m ->
                m.getEventType()
                    + (m.getRealis().equals("ACTUAL") ? " " : " " + m.getRealis() + " ")
                    + names(m.getActors())
                    + " > "
                    + names(m.getRecipients()))
        .toList();
  }

  private static List<Mention> mentions(String text) {
    return Told.mentions(text, DAY.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  private static String names(List<Participant> participants) {
    return String.join("+", participants.stream().map(Participant::getName).toList());
  }

  @Test
  void aStormThatStruckIsNoDeedOfWhoHelps() {
    assertThat(
            told(
                "Ghana delivered food to Togo, three days after a storm struck the coast of Togo."))
        .containsExactly("AID Ghana > Togo");
  }

  @Test
  void whomIsWhomItBefell() {
    assertThat(told("Ghana agreed to free nine Togolese sailors whom its navy detained last year."))
        .contains("COERCE its navy > nine Togolese sailors");
  }

  @Test
  void someOfThemAreWhomItBefell() {
    assertThat(told("Togo freed two of the activists after Ghana had appealed for their release."))
        .anyMatch(t -> t.startsWith("RETREAT Togo > ") && t.endsWith("the activists"));
  }

  @Test
  void aDateBeforeTheNameIsNoPartOfIt() {
    assertThat(told("Last month gunmen abducted four aid workers near the border with Ghana."))
        .anyMatch(t -> t.startsWith("ASSAULT gunmen > four aid workers"));
  }

  @Test
  void theAccusedIsWhoIsSaidToHaveDoneIt() {
    assertThat(told("Togo supported Benin and accused Ghana of bombing a hospital."))
        .contains("ASSAULT Ghana > a hospital");
  }

  @Test
  void whatWasNotDoneIsNegated() {
    assertThat(told("The rebels committed no massacre in Togo."))
        .allMatch(t -> t.contains("NEGATED"));
    assertThat(told("The rebels committed a massacre in Togo."))
        .anyMatch(t -> t.startsWith("ASSAULT The rebels"));
  }

  @Test
  void troopsToBeSentAreNoThreat() {
    assertThat(told("Ghana will send 500 soldiers to its northern border next week."))
        .anyMatch(t -> t.startsWith("MOBILIZE PLANNED Ghana"));
  }

  @Test
  void moneyTakesNoPartAndAYearAheadIsNotWhenItWasPledged() {
    List<Mention> found =
        mentions("Ghana and Togo pledged to raise trade to 18 billion dollars by 2028.");
    assertThat(found).hasSize(1);
    assertThat(names(found.get(0).getRecipients())).doesNotContain("dollars");
    assertThat(found.get(0).getEventDate()).isEqualTo(DAY);
  }
}
