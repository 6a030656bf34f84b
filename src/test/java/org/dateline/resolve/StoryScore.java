package org.dateline.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.record.Event;
import org.dateline.record.Mention;

/** Stories against affairs: B³ over the events found that lead a gold event. */
final class StoryScore {
  private StoryScore() {}

  /**
   * B³ F1.
   *
   * @param events with their story_id
   * @param mentions with their event_id
   * @param goldOfMention a mention's gold event, its affair before the slash
   */
  static double of(List<Event> events, List<Mention> mentions, Map<String, String> goldOfMention) {
    Map<String, String> storyOfEvent = new HashMap<>();
    events.forEach(event -> storyOfEvent.put(event.getEventId(), event.getStoryId()));
    Map<String, String> affairOfEvent = new TreeMap<>();
    for (Mention mention : mentions) {
      String gold = goldOfMention.get(mention.getMentionId());
      if (gold != null && storyOfEvent.get(mention.getEventId()) != null) {
        affairOfEvent.putIfAbsent(mention.getEventId(), gold.substring(0, gold.indexOf('/')));
      }
    }
    Map<String, Set<String>> byStory = new HashMap<>();
    Map<String, Set<String>> byAffair = new HashMap<>();
    affairOfEvent.forEach(
        (event, affair) -> {
          byStory.computeIfAbsent(storyOfEvent.get(event), k -> new HashSet<>()).add(event);
          byAffair.computeIfAbsent(affair, k -> new HashSet<>()).add(event);
        });
    double precision = 0;
    double recall = 0;
    for (Map.Entry<String, String> event : affairOfEvent.entrySet()) {
      Set<String> story = byStory.get(storyOfEvent.get(event.getKey()));
      Set<String> affair = byAffair.get(event.getValue());
      double both = story.stream().filter(affair::contains).count();
      precision += both / story.size();
      recall += both / affair.size();
    }
    return 2 * precision * recall / (precision + recall) / affairOfEvent.size();
  }
}
