package org.dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.record.Mention;
import org.junit.jupiter.api.Test;

/** Meetings that lie ahead by the time that is told with them; the texts are of a Thursday. */
class TimesAheadTest {
  private static String meeting(String text) {
    Mention mention =
        Told.mentions(text, Told.PUBLISHED).stream()
            .filter(m -> m.getEventType().equals("CONSULT"))
            .findFirst()
            .orElseThrow();
    return mention.getRealis() + " " + mention.getEventDate();
  }

  @Test
  void aVisitOfNextWeek() {
    assertThat(
            meeting(
                "Officials drew up a plan in time for the Kenyan president's visit to Ghana next week."))
        .isEqualTo("PLANNED 2031-03-10");
    assertThat(
            meeting("The Kenyan president's visit to Ghana starting next Tuesday worries traders."))
        .isEqualTo("PLANNED 2031-03-11");
  }

  @Test
  void talksOfTomorrowOrLaterInTheMonth() {
    assertThat(meeting("Talks between Kenya and Ghana tomorrow may calm the markets."))
        .isEqualTo("PLANNED 2031-03-07");
    assertThat(meeting("She prepared for Kenya's talks with Ghana later this month."))
        .startsWith("PLANNED");
  }

  @Test
  void thePresentOfATimetable() {
    assertThat(meeting("Kenyan foreign minister Abel Tumo leaves for Ghana on Saturday."))
        .isEqualTo("PLANNED 2031-03-08");
    assertThat(meeting("The bank may act before President Ruto leaves for Ghana on March 20."))
        .isEqualTo("PLANNED 2031-03-20");
  }

  @Test
  void whatIsOverOrHabitIsNot() {
    assertThat(meeting("The Kenyan president visited Ghana on Tuesday.")).startsWith("ACTUAL");
    assertThat(meeting("The Kenyan president meets Ghana's premier every Friday."))
        .startsWith("ACTUAL");
    assertThat(meeting("The Kenyan president held talks in Ghana on a summit next week."))
        .startsWith("ACTUAL");
    assertThat(meeting("The Kenyan president's visit to Ghana last week worries traders."))
        .startsWith("ACTUAL");
  }
}
