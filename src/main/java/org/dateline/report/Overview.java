package org.dateline.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.record.Claim;
import org.dateline.record.Event;
import org.dateline.record.Participant;
import org.dateline.record.Place;
import org.jspecify.annotations.Nullable;

/** Counts over every event and claim of a run, shown or not. */
final class Overview {
  /** Events of one type on one day. */
  record DayType(long day, String type) implements Comparable<DayType> {
    @Override
    public int compareTo(DayType other) {
      int byDay = Long.compare(day, other.day);
      return byDay == 0 ? type.compareTo(other.type) : byDay;
    }
  }

  /** Who did something to whom, as nodes of the network. */
  record Dyad(String from, String to) implements Comparable<Dyad> {
    @Override
    public int compareTo(Dyad other) {
      int byFrom = from.compareTo(other.from);
      return byFrom == 0 ? to.compareTo(other.to) : byFrom;
    }
  }

  final Tally<DayType> volume = new Tally<>();
  final Tally<String> types = new Tally<>();
  final Tally<String> precisions = new Tally<>();
  final Tally<String> realis = new Tally<>();
  final Tally<String> countries = new Tally<>();
  final Tally<Spot> places = new Tally<>();
  final Tally<Dyad> dyads = new Tally<>();
  final Tally<Dyad> hostileDyads = new Tally<>();
  final Tally<Integer> confidence = new Tally<>();
  long events;
  long reports;
  long conflicts;
  long claims;
  long claimsInConflict;
  long withoutPlace;
  long withoutActor;
  long single;

  void add(Event event) {
    events++;
    reports += event.getReportCount();
    conflicts += event.getHasConflict() ? 1 : 0;
    single += event.getIndependentSourceCount() <= 1 ? 1 : 0;
    withoutActor += event.getActors().isEmpty() ? 1 : 0;
    types.add(event.getEventType());
    realis.add(event.getRealis());
    String precision = event.getEventDate() == null ? "UNKNOWN" : event.getDatePrecision();
    precisions.add(precision);
    confidence.add((int) Math.min(9, Math.max(0, Math.floor(event.getConfidence() * 10))));
    if (precision.equals("DAY") || precision.equals("WEEK")) {
      volume.add(new DayType(event.getEventDate().toEpochDay(), event.getEventType()));
    }
    place(event.getPlace());
    network(event);
  }

  void add(Claim claim) {
    claims++;
    claimsInConflict += claim.getConflictsWith().isEmpty() ? 0 : 1;
  }

  private void place(@Nullable Place place) {
    if (place == null) {
      withoutPlace++;
      return;
    }
    String country = place.getCountry();
    if (country != null) {
      countries.add(country);
    }
    if (place.getLatitude() != null && !"COUNTRY".equals(place.getPrecision())) {
      places.add(Spot.of(place));
    }
  }

  private void network(Event event) {
    boolean hostile = event.getQuadClass() != null && event.getQuadClass().endsWith("CONFLICT");
    for (String from : nodes(event.getActors())) {
      for (String to : nodes(event.getRecipients())) {
        if (!from.equals(to)) {
          Dyad dyad = new Dyad(from, to);
          dyads.add(dyad);
          if (hostile) {
            hostileDyads.add(dyad);
          }
        }
      }
    }
  }

  private static Set<String> nodes(List<Participant> participants) {
    Set<String> nodes = new LinkedHashSet<>();
    for (Participant participant : participants) {
      String node = Party.of(participant).node();
      if (node != null) {
        nodes.add(node);
      }
    }
    return nodes;
  }
}
