package org.dateline.resolve;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.record.Claim;
import org.dateline.record.Event;
import org.dateline.record.EventMerge;
import org.dateline.record.Mention;
import org.dateline.record.Story;
import org.dateline.record.StoryMerge;

/** The datasets of an output folder, their days written anew as runs write them. */
final class DailyStore {
  private static final int WINDOW_DAYS = 30;

  final SortedMap<String, Mention> mentions = new TreeMap<>();
  final SortedMap<String, Event> events = new TreeMap<>();
  final SortedMap<String, Claim> claims = new TreeMap<>();
  final SortedMap<String, Story> stories = new TreeMap<>();
  final List<EventMerge> merges = new ArrayList<>();
  final List<StoryMerge> storyMerges = new ArrayList<>();

  /** A run for each day of some mentions. */
  void runAll(List<Mention> all) {
    SortedMap<LocalDate, List<Mention>> days = new TreeMap<>();
    all.forEach(m -> days.computeIfAbsent(day(m.getPublishedAt()), d -> new ArrayList<>()).add(m));
    days.forEach(this::run);
  }

  /** One run, with the days before it that are within its window. */
  void run(LocalDate day, List<Mention> news) {
    LocalDate from = day.minusDays(WINDOW_DAYS);
    List<Mention> given = new ArrayList<>(news);
    for (Mention mention : mentions.values()) {
      if (!day(mention.getPublishedAt()).isBefore(from)) {
        given.add(mention);
      }
    }
    List<Event> earlier = new ArrayList<>();
    for (Event event : events.values()) {
      if (!day(event.getFirstPublishedAt()).isBefore(from)) {
        earlier.add(event);
      }
    }
    Resolution run =
        new Resolver().resolve(new ResolverInput(given, Map.of(), Map.of(), storiesOf(earlier)));
    events.values().removeIf(e -> !day(e.getFirstPublishedAt()).isBefore(from));
    claims.values().removeIf(c -> !day(c.getFirstPublishedAt()).isBefore(from));
    stories.values().removeIf(s -> !day(s.getFirstPublishedAt()).isBefore(from));
    run.mentions().forEach(m -> mentions.put(m.getMentionId(), m));
    run.events().forEach(e -> events.put(e.getEventId(), e));
    run.claims().forEach(c -> claims.put(c.getClaimId(), c));
    run.stories().forEach(s -> stories.put(s.getStoryId(), s));
    merges.addAll(run.merges());
    storyMerges.addAll(run.storyMerges());
  }

  static Map<String, String> storiesOf(List<Event> events) {
    Map<String, String> stories = new TreeMap<>();
    events.forEach(event -> stories.put(event.getEventId(), event.getStoryId()));
    return stories;
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }
}
