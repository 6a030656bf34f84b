package org.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.record.ContentId;
import org.dateline.record.Event;
import org.dateline.record.Mention;
import org.dateline.record.Story;
import org.dateline.record.StoryMerge;
import org.junit.jupiter.api.Test;

class StoryMergesTest {
  private static final int DAY = 20_000;
  private static final long MICROS_A_DAY = 24L * 60 * 60 * 1_000_000;
  private static final String FERRY = "A ferry strike closed the harbour of Brightwater quay";
  private static final String BRIDGE = "Engineers blamed corroded cables for the Tamber crossing";

  private static StorySeed seed(String eventId, int day, String words) {
    Profile profile =
        new Profile("PROTEST", Realis.HAPPENED, WordBag.of(ContentWords.SHIPPED.of("- " + words)));
    return new StorySeed(eventId, day, day * MICROS_A_DAY, profile, null);
  }

  private static StoryDays.Joined joined(String from, String into, int day) {
    return new StoryDays.Joined(from, into, "mention-1", day, day * MICROS_A_DAY);
  }

  private static String named(String eventId) {
    return ContentId.of("story", eventId);
  }

  private static StoryDays days(StorySeed... seeds) {
    StoryDays days = new StoryDays();
    for (StorySeed seed : seeds) {
      days.add(seed);
    }
    return days;
  }

  @Test
  void aStoryWhoseFirstEventIsGoneIsPartOfTheOther() {
    StoryDays days =
        days(
            seed("bridge", DAY, BRIDGE),
            seed("ferry", DAY + 1, FERRY),
            seed("ferry-too", DAY + 2, FERRY + " again"),
            seed("ferry-later", DAY + 4, FERRY + " still"));
    days.add(joined("ferry", "bridge", DAY + 3));
    StoryDays.Outcome outcome = days.stories();
    assertThat(outcome.storyOfEvent())
        .containsEntry("bridge", named("bridge"))
        .containsEntry("ferry-too", named("bridge"))
        .containsEntry("ferry-later", named("bridge"));
    assertThat(outcome.merges())
        .singleElement()
        .satisfies(
            merge -> {
              assertThat(merge.getFromStoryId()).isEqualTo(named("ferry"));
              assertThat(merge.getIntoStoryId()).isEqualTo(named("bridge"));
              assertThat(merge.getFromEventId()).isEqualTo("ferry");
              assertThat(merge.getMentionId()).isEqualTo("mention-1");
              assertThat(merge.getMergedAt()).hasToString("2024-10-07T00:00:00Z");
            });
  }

  @Test
  void aStoryThatLosesALaterEventStays() {
    StoryDays days =
        days(
            seed("bridge", DAY, BRIDGE),
            seed("ferry", DAY, FERRY),
            seed("ferry-too", DAY + 1, FERRY + " again"));
    days.add(joined("ferry-too", "bridge", DAY + 2));
    StoryDays.Outcome outcome = days.stories();
    assertThat(outcome.merges()).isEmpty();
    assertThat(outcome.storyOfEvent())
        .containsEntry("ferry", named("ferry"))
        .containsEntry("bridge", named("bridge"));
  }

  @Test
  void aStoryOfBothGoesOnUnderTheNameOfTheOneThatStands() {
    StoryDays days =
        days(
            seed("ferry", DAY, FERRY),
            seed("ferry-too", DAY + 1, FERRY + " again"),
            seed("ferry-later", DAY + 3, FERRY + " still"));
    days.add(joined("ferry", "ferry-too", DAY + 2));
    StoryDays.Outcome outcome = days.stories();
    assertThat(outcome.merges())
        .singleElement()
        .extracting(StoryMerge::getIntoStoryId)
        .isEqualTo(named("ferry-too"));
    assertThat(outcome.storyOfEvent())
        .containsEntry("ferry-too", named("ferry-too"))
        .containsEntry("ferry-later", named("ferry-too"));
  }

  @Test
  void aStoryThatWentOverMayGoOverAgain() {
    StoryDays days =
        days(
            seed("bridge", DAY, BRIDGE),
            seed("ferry", DAY + 1, FERRY),
            seed("walk", DAY + 1, "Nurses of Castor valley walked out over night shifts"));
    days.add(joined("walk", "ferry", DAY + 2));
    days.add(joined("ferry", "bridge", DAY + 3));
    StoryDays.Outcome outcome = days.stories();
    assertThat(outcome.merges()).hasSize(2);
    assertThat(outcome.storyOfEvent().values()).containsOnly(named("bridge"));
  }

  @Test
  void everyEventsStoryHasARowWhateverMerged() {
    List<Mention> mentions = new MentionFactory(5, 20).make(3000).mentions;
    Resolution once = new Resolver().resolve(ResolverInput.of(mentions));
    assertThat(once.storyMerges()).isNotEmpty();
    holdsTogether(once.events(), once.stories(), once.storyMerges());
  }

  @Test
  void runsADayRecordTheSameMerges() {
    List<Mention> mentions = new MentionFactory(5, 20).make(3000).mentions;
    Resolution once = new Resolver().resolve(ResolverInput.of(mentions));
    DailyStore store = new DailyStore();
    store.runAll(mentions);
    holdsTogether(
        List.copyOf(store.events.values()), List.copyOf(store.stories.values()), store.storyMerges);
    assertThat(store.merges).containsExactlyInAnyOrderElementsOf(once.merges());
    assertThat(store.storyMerges).containsExactlyInAnyOrderElementsOf(once.storyMerges());
    Map<String, String> eventOf = new HashMap<>();
    store.mentions.values().forEach(m -> eventOf.put(m.getMentionId(), m.getEventId()));
    for (Mention mention : once.mentions()) {
      assertThat(eventOf).containsEntry(mention.getMentionId(), mention.getEventId());
    }
  }

  /**
   * A later run knows an event that another turned out to be only as the one they are, so what is
   * first reported after such a merge may find its story, seldom its event, another way.
   */
  @Test
  void afterMergesRunsADayDifferLittle() {
    for (int seed = 1; seed <= 4; seed++) {
      List<Mention> mentions = new MentionFactory(seed, 20).make(3000).mentions;
      Resolution once = new Resolver().resolve(ResolverInput.of(mentions));
      DailyStore store = new DailyStore();
      store.runAll(mentions);
      holdsTogether(
          List.copyOf(store.events.values()),
          List.copyOf(store.stories.values()),
          store.storyMerges);
      long moved =
          once.mentions().stream()
              .filter(
                  m -> !m.getEventId().equals(store.mentions.get(m.getMentionId()).getEventId()))
              .count();
      Map<String, String> storyOf = new HashMap<>();
      once.events().forEach(event -> storyOf.put(event.getEventId(), event.getStoryId()));
      long elsewhere =
          store.events.values().stream()
              .filter(event -> !event.getStoryId().equals(storyOf.get(event.getEventId())))
              .count();
      assertThat(moved).as("mentions of seed %d", seed).isLessThanOrEqualTo(12);
      assertThat(elsewhere).as("events of seed %d", seed).isLessThanOrEqualTo(120);
    }
  }

  private static void holdsTogether(
      List<Event> events, List<Story> stories, List<StoryMerge> merges) {
    Set<String> rows = stories.stream().map(Story::getStoryId).collect(Collectors.toSet());
    Map<String, List<String>> eventsOf = new HashMap<>();
    for (Event event : events) {
      assertThat(rows).contains(event.getStoryId());
      eventsOf.computeIfAbsent(event.getStoryId(), id -> new ArrayList<>()).add(event.getEventId());
    }
    for (Story story : stories) {
      assertThat(story.getEventIds())
          .containsExactlyInAnyOrderElementsOf(eventsOf.get(story.getStoryId()));
    }
    merges.forEach(merge -> assertThat(rows).doesNotContain(merge.getFromStoryId()));
  }
}
