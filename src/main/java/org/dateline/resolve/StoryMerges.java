package org.dateline.resolve;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.record.ContentId;
import org.dateline.record.StoryMerge;
import org.jspecify.annotations.Nullable;

/**
 * Stories that turn out to be part of another: those named after an event that became part of
 * another story's event. A story that only loses one of its other events stays. Not thread-safe.
 */
final class StoryMerges {
  private final Map<String, String> storyOfEvent = new HashMap<>();
  private final Map<String, String> successors = new HashMap<>();
  private final List<StoryMerge> merges = new ArrayList<>();

  /** Notes which story an event was put into. */
  void place(String eventId, String storyId) {
    storyOfEvent.put(eventId, storyId);
  }

  /** The merge of stories that a merge of events leads to, or null where it leads to none. */
  @Nullable StoryMerge of(StoryDays.Joined events) {
    String of = storyOfEvent.get(events.fromEventId());
    String other = storyOfEvent.get(events.intoEventId());
    if (of == null || other == null) {
      return null;
    }
    String from = current(of);
    if (!from.equals(ContentId.of("story", events.fromEventId()))) {
      return null;
    }
    String into = current(other);
    if (into.equals(from)) {
      // Both events are the story's: it goes on under the name of the one that stands.
      into = ContentId.of("story", events.intoEventId());
    }
    successors.put(from, into);
    StoryMerge.Builder merge =
        StoryMerge.newBuilder()
            .setFromStoryId(from)
            .setIntoStoryId(into)
            .setFromEventId(events.fromEventId())
            .setMentionId(events.mentionId());
    if (events.day() != When.NO_DAY) {
      merge.setMergedAt(Instant.EPOCH.plus(events.published(), ChronoUnit.MICROS));
    }
    merges.add(merge.build());
    return merges.get(merges.size() - 1);
  }

  /** The story that one is part of now, itself where it stands. */
  String current(String storyId) {
    String story = storyId;
    for (String next = story; next != null; next = successors.get(story)) {
      story = next;
    }
    return story;
  }

  /** All merges, in order of the story that is gone. */
  List<StoryMerge> all() {
    List<StoryMerge> all = new ArrayList<>(merges);
    all.sort(Comparator.comparing(StoryMerge::getFromStoryId));
    return all;
  }
}
