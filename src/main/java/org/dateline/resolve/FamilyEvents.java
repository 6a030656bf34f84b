package org.dateline.resolve;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.dateline.record.EventMerge;

/** All days of one family of event types, in order → which report tells of which event. */
final class FamilyEvents {
  private final EventClusters clusters = new EventClusters();
  private final List<Placed> placed = new ArrayList<>();
  private final Map<OpenEvent, StorySeed> seeds = new LinkedHashMap<>();
  private final List<EventClusters.Merge> merges = new ArrayList<>();

  private record Placed(String reportId, String articleId, int day, OpenEvent event) {}

  /**
   * A report's event.
   *
   * @param reportId the report
   * @param articleId its article
   * @param day its publication day
   * @param eventId the event it tells of
   */
  record Assigned(String reportId, String articleId, int day, String eventId) {}

  /** What came out. */
  record Outcome(List<Assigned> assigned, List<StorySeed> seeds, List<EventMerge> merges) {}

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
      placed.add(new Placed(report.id(), report.articleId(), day, assignment.event()));
    }
    for (OpenEvent event : result.founded()) {
      seeds.put(
          event,
          new StorySeed(event.id(), day, event.first().published(), event.profile.copy(), null));
    }
    merges.addAll(result.merges());
  }

  /** What all days led to. */
  Outcome outcome() {
    List<Assigned> assigned = new ArrayList<>(placed.size());
    for (Placed report : placed) {
      assigned.add(
          new Assigned(
              report.reportId(), report.articleId(), report.day(), report.event().current().id()));
    }
    List<StorySeed> standing = new ArrayList<>();
    seeds.forEach(
        (event, seed) -> {
          if (event.mergedInto == null) {
            standing.add(seed);
          }
        });
    return new Outcome(assigned, standing, merges.stream().map(FamilyEvents::record).toList());
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
