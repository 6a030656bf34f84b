package org.dateline.resolve;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.record.Mention;
import org.jspecify.annotations.Nullable;

/**
 * The day of an event: of the dates that its reports state, the most exact of those that most
 * outlets' dates allow; where none states one, the earliest report's.
 */
final class DateChoice {
  /** The date as an event has it, and how many outlets state it or a period that holds it. */
  record Chosen(@Nullable LocalDate date, String precision, int support) {}

  private DateChoice() {}

  static Chosen choose(List<Telling> tellings, Independence independence) {
    Votes<Mention> stated = new Votes<>();
    for (Telling telling : tellings) {
      Mention mention = telling.mention();
      When when = When.of(mention);
      if (when.stated()) {
        stated.add(
            mention.getEventDate() + " " + mention.getDatePrecision(),
            mention,
            independence.voiceOf(telling));
      }
    }
    Mention best = null;
    int bestSupport = 0;
    int bestDays = 0;
    for (Votes.Candidate<Mention> candidate : stated.all()) {
      When when = When.of(candidate.value);
      Set<String> voices = new HashSet<>();
      for (Votes.Candidate<Mention> other : stated.all()) {
        When wider = When.of(other.value);
        if (wider.first() <= when.first() && wider.last() >= when.last()) {
          voices.addAll(other.voices);
        }
      }
      int days = when.last() - when.first();
      if (best == null
          || voices.size() > bestSupport
          || (voices.size() == bestSupport && days < bestDays)) {
        best = candidate.value;
        bestSupport = voices.size();
        bestDays = days;
      }
    }
    if (best != null) {
      return new Chosen(best.getEventDate(), best.getDatePrecision(), bestSupport);
    }
    for (Telling telling : tellings) {
      if (telling.mention().getEventDate() != null) {
        return new Chosen(
            telling.mention().getEventDate(), telling.mention().getDatePrecision(), 0);
      }
    }
    return new Chosen(null, "UNKNOWN", 0);
  }
}
