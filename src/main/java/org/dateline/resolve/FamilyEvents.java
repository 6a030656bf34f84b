package org.dateline.resolve;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.dateline.record.EventMerge;

/**
 * All days of one family of event types, in order → which report tells of which event. An event
 * that no report may join any more is held by its id alone.
 */
final class FamilyEvents {
  private final EventClusters clusters = new EventClusters();
  private final List<Assigned> placed = new ArrayList<>();
  private final List<StorySeed> seeds = new ArrayList<>();
  private final List<EventMerge> merges = new ArrayList<>();
  private final List<StoryDays.Joined> joined = new ArrayList<>();

  /** The id of an event that turned out to be another, and that one's id. */
  private final Map<String, String> mergedInto = new HashMap<>();

  /**
   * A report's event.
   *
   * @param reportId the report
   * @param articleId its article
   * @param day its publication day
   * @param eventId the event it tells of
   * @param thatDay the event that it told of on its day, which may be part of another since
   */
  record Assigned(String reportId, String articleId, int day, String eventId, String thatDay) {}

  /**
   * What came out.
   *
   * @param assigned the event of each report
   * @param seeds the events as first reported, those that are part of another since included
   * @param merges events that became part of another on a later day
   * @param joined the same as stories see it
   */
  record Outcome(
      List<Assigned> assigned,
      List<StorySeed> seeds,
      List<EventMerge> merges,
      List<StoryDays.Joined> joined) {}

  /**
   * Resolves reports.
   *
   * @param days the reports of one family by publication day
   */
  static Outcome of(SortedMap<Integer, List<Report>> days) {
    FamilyEvents events = new FamilyEvents();
    days.forEach(events::add);
    return events.outcome();
  }

  /** Adds the reports published on one day; days must come in ascending order. */
  void add(int day, List<Report> reports) {
    EventClusters.Day result = clusters.add(day, reports);
    for (EventClusters.Assignment assignment : result.assignments()) {
      Report report = assignment.report();
      String eventId = assignment.event().current().id();
      placed.add(new Assigned(report.id(), report.articleId(), day, eventId, eventId));
    }
    for (OpenEvent event : result.founded()) {
      Profile told = event.profile.forStories();
      seeds.add(new StorySeed(event.id(), day, event.first().published(), told, null));
    }
    for (EventClusters.Merge merge : result.merges()) {
      String into = merge.into().current().id();
      Report by = merge.by();
      mergedInto.put(merge.from(), into);
      merges.add(record(merge));
      joined.add(new StoryDays.Joined(merge.from(), into, by.id(), day, by.published()));
    }
  }

  /** What all days led to. */
  Outcome outcome() {
    List<Assigned> assigned = new ArrayList<>(placed.size());
    for (Assigned report : placed) {
      String eventId = current(report.eventId());
      assigned.add(
          new Assigned(
              report.reportId(), report.articleId(), report.day(), eventId, report.thatDay()));
    }
    merges.forEach(merge -> merge.setIntoEventId(current(merge.getIntoEventId())));
    return new Outcome(assigned, seeds, merges, joined);
  }

  /** The event that it is now, after merges. */
  private String current(String eventId) {
    String event = eventId;
    for (String into = mergedInto.get(event); into != null; into = mergedInto.get(event)) {
      event = into;
    }
    return event;
  }

  private static EventMerge record(EventClusters.Merge merge) {
    EventMerge.Builder record =
        EventMerge.newBuilder()
            .setFromEventId(merge.from())
            .setIntoEventId(merge.into().current().id())
            .setMentionId(merge.by().id());
    Instant at = merge.by().publishedAt();
    return at == null ? record.build() : record.setMergedAt(at).build();
  }
}
