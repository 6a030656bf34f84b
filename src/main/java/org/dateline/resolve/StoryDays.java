package org.dateline.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.record.StoryMerge;

/** What stories are made from, gathered in any order, and run through day by day. */
final class StoryDays {
  private final SortedMap<Integer, List<StorySeed>> seeds = new TreeMap<>();
  private final SortedMap<Integer, Map<String, SortedSet<String>>> articles = new TreeMap<>();
  private final SortedMap<Integer, List<Joined>> joined = new TreeMap<>();
  private final Map<String, String> earlier = new HashMap<>();

  /**
   * An event that became part of another on a later day than its first.
   *
   * @param fromEventId the event that is gone
   * @param intoEventId the event that holds its mentions now
   * @param mentionId the mention that joined them
   * @param day the publication day of that mention
   * @param published its publication time, microseconds since 1970-01-01
   */
  record Joined(
      String fromEventId, String intoEventId, String mentionId, int day, long published) {}

  /**
   * What came out.
   *
   * @param storyOfEvent the story of each event
   * @param merges stories that became part of another, in order of the story that is gone
   */
  record Outcome(Map<String, String> storyOfEvent, List<StoryMerge> merges) {}

  /** A new event. */
  void add(StorySeed seed) {
    seeds.computeIfAbsent(seed.day(), day -> new ArrayList<>()).add(seed);
  }

  /** An article's report of an event. */
  void add(FamilyEvents.Assigned assigned) {
    articles
        .computeIfAbsent(assigned.day(), day -> new HashMap<>())
        .computeIfAbsent(assigned.articleId(), id -> new TreeSet<>())
        .add(assigned.thatDay());
  }

  /** An event that became part of another. */
  void add(Joined events) {
    joined.computeIfAbsent(events.day(), day -> new ArrayList<>()).add(events);
  }

  /** The story that an earlier run put an event into. */
  void addEarlier(String eventId, String storyId) {
    earlier.put(eventId, storyId);
  }

  /** Runs through the days. */
  Outcome stories() {
    StoryClusters clusters = new StoryClusters();
    Map<String, String> stories = new HashMap<>(earlier);
    SortedSet<Integer> days = new TreeSet<>(seeds.keySet());
    days.addAll(joined.keySet());
    for (int day : days) {
      List<Joined> merged = new ArrayList<>(joined.getOrDefault(day, List.of()));
      merged.sort(Comparator.comparing(Joined::fromEventId));
      clusters.join(day, merged);
      List<StorySeed> known = new ArrayList<>();
      for (StorySeed seed : seeds.getOrDefault(day, List.of())) {
        known.add(seed.inStory(earlier.get(seed.eventId())));
      }
      List<StoryClusters.Article> told = new ArrayList<>();
      articles
          .getOrDefault(day, Map.of())
          .forEach((article, events) -> told.add(new StoryClusters.Article(article, events)));
      told.sort(Comparator.comparing(StoryClusters.Article::articleId));
      stories.putAll(clusters.add(day, known, told));
    }
    stories.replaceAll((event, story) -> clusters.current(story));
    return new Outcome(stories, clusters.merges());
  }
}
