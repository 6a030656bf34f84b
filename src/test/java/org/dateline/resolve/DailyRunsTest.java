package org.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.record.Claim;
import org.dateline.record.Event;
import org.dateline.record.Mention;
import org.dateline.record.Story;
import org.junit.jupiter.api.Test;

/** One run over all days, and a run a day with a window of thirty days before it. */
class DailyRunsTest {
  private static final int WINDOW_DAYS = 30;

  private final List<Mention> all = AffairReader.read().mentions();
  private final Resolution once = new Resolver().resolve(ResolverInput.of(all));

  @Test
  void noOrderOfInputShows() {
    List<Mention> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, new Random(3));
    Resolution other = new Resolver().resolve(ResolverInput.of(shuffled));
    assertThat(other.events()).isEqualTo(once.events());
    assertThat(other.claims()).isEqualTo(once.claims());
    assertThat(other.stories()).isEqualTo(once.stories());
    assertThat(other.mentions()).isEqualTo(once.mentions());
  }

  @Test
  void resolvingAgainChangesNothing() {
    Resolution again =
        new Resolver()
            .resolve(
                new ResolverInput(once.mentions(), Map.of(), Map.of(), storiesOf(once.events())));
    assertThat(again.mentions()).isEqualTo(once.mentions());
    assertThat(again.events()).isEqualTo(once.events());
    assertThat(again.claims()).isEqualTo(once.claims());
    assertThat(again.stories()).isEqualTo(once.stories());
  }

  @Test
  void aRunADayComesToTheSame() {
    Store store = new Store();
    SortedMap<LocalDate, List<Mention>> days = new TreeMap<>();
    all.forEach(m -> days.computeIfAbsent(day(m.getPublishedAt()), d -> new ArrayList<>()).add(m));
    days.forEach(store::run);
    assertThat(store.mentions.values()).containsExactlyInAnyOrderElementsOf(once.mentions());
    assertThat(store.events.values()).containsExactlyInAnyOrderElementsOf(once.events());
    assertThat(store.claims.values()).containsExactlyInAnyOrderElementsOf(once.claims());
    assertThat(store.stories.values()).containsExactlyInAnyOrderElementsOf(once.stories());
  }

  /** The datasets of an output folder, their days written anew as runs write them. */
  private static final class Store {
    private final SortedMap<String, Mention> mentions = new TreeMap<>();
    private final SortedMap<String, Event> events = new TreeMap<>();
    private final SortedMap<String, Claim> claims = new TreeMap<>();
    private final SortedMap<String, Story> stories = new TreeMap<>();

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
    }
  }

  private static Map<String, String> storiesOf(List<Event> events) {
    Map<String, String> stories = new TreeMap<>();
    events.forEach(event -> stories.put(event.getEventId(), event.getStoryId()));
    return stories;
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }
}
