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

/** What stories are made from, gathered in any order, and run through day by day. */
final class StoryDays {
  private final SortedMap<Integer, List<StorySeed>> seeds = new TreeMap<>();
  private final SortedMap<Integer, Map<String, SortedSet<String>>> articles = new TreeMap<>();
  private final Map<String, String> earlier = new HashMap<>();

  /** A new event. */
  void add(StorySeed seed) {
    seeds.computeIfAbsent(seed.day(), day -> new ArrayList<>()).add(seed);
  }

  /** An article's report of an event. */
  void add(FamilyEvents.Assigned assigned) {
    articles
        .computeIfAbsent(assigned.day(), day -> new HashMap<>())
        .computeIfAbsent(assigned.articleId(), id -> new TreeSet<>())
        .add(assigned.eventId());
  }

  /** The story that an earlier run put an event into. */
  void addEarlier(String eventId, String storyId) {
    earlier.put(eventId, storyId);
  }

  /** The story of each event. */
  Map<String, String> stories() {
    StoryClusters clusters = new StoryClusters();
    Map<String, String> stories = new HashMap<>(earlier);
    seeds.forEach(
        (day, founded) -> {
          List<StorySeed> known = new ArrayList<>(founded.size());
          for (StorySeed seed : founded) {
            known.add(seed.inStory(earlier.get(seed.eventId())));
          }
          List<StoryClusters.Article> told = new ArrayList<>();
          articles
              .getOrDefault(day, Map.of())
              .forEach((article, events) -> told.add(new StoryClusters.Article(article, events)));
          told.sort(Comparator.comparing(StoryClusters.Article::articleId));
          stories.putAll(clusters.add(day, known, told));
        });
    return stories;
  }
}
