package org.dateline.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.record.Story;
import org.jspecify.annotations.Nullable;

/** A story with the events of it that the page shows. */
final class Affair {
  /** Events shown of one affair. */
  static final int MAX_EVENTS = 400;

  private static final int LONGEST_TITLE = 180;

  /**
   * Affairs that more independent outlets tell come first. Among equals those of one day and title
   * stand together: they often share sentences, which then pack well.
   */
  static final Comparator<Affair> ORDER =
      Comparator.comparing((Affair affair) -> -affair.story.getIndependentSourceCount())
          .thenComparing(affair -> -affair.story.getSourceCount())
          .thenComparing(affair -> !affair.story.getHasConflict())
          .thenComparing(affair -> -Math.min(affair.story.getMentionCount(), 4) / 2)
          .thenComparing(
              affair -> affair.story.getFirstPublishedAt(),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(affair -> affair.story.getTitle())
          .thenComparing(affair -> affair.story.getStoryId());

  private final Story story;
  private final Map<String, Integer> places = new HashMap<>();
  private final List<ReportedEvent> events = new ArrayList<>();

  Affair(Story story) {
    this.story = story;
    int last = Math.min(story.getEventIds().size(), MAX_EVENTS);
    for (String id : story.getEventIds().subList(0, last)) {
      places.putIfAbsent(id, places.size());
    }
  }

  Story story() {
    return story;
  }

  String title() {
    return PageText.cut(story.getTitle(), LONGEST_TITLE);
  }

  /** Events that it has room for; those that come in later are as many at most. */
  int room() {
    return places.size();
  }

  boolean shows(String eventId) {
    return places.containsKey(eventId);
  }

  void add(ReportedEvent event) {
    events.add(event);
  }

  /** Its events in the order in which they happened. */
  List<ReportedEvent> events() {
    events.sort(
        Comparator.comparing(
            (ReportedEvent event) -> places.getOrDefault(event.event().getEventId(), 0)));
    return events;
  }

  /** Days since 1970 of a time, UTC. */
  static @Nullable Long day(@Nullable Instant at) {
    return at == null ? null : LocalDate.ofInstant(at, ZoneOffset.UTC).toEpochDay();
  }
}
