package org.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dateline.record.Mention;
import org.junit.jupiter.api.Test;

/** One run over all days, and a run a day with a window of thirty days before it. */
class DailyRunsTest {
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
                new ResolverInput(
                    once.mentions(), Map.of(), Map.of(), DailyStore.storiesOf(once.events())));
    assertThat(again.mentions()).isEqualTo(once.mentions());
    assertThat(again.events()).isEqualTo(once.events());
    assertThat(again.claims()).isEqualTo(once.claims());
    assertThat(again.stories()).isEqualTo(once.stories());
  }

  @Test
  void aRunADayComesToTheSame() {
    DailyStore store = new DailyStore();
    store.runAll(all);
    assertThat(store.mentions.values()).containsExactlyInAnyOrderElementsOf(once.mentions());
    assertThat(store.events.values()).containsExactlyInAnyOrderElementsOf(once.events());
    assertThat(store.claims.values()).containsExactlyInAnyOrderElementsOf(once.claims());
    assertThat(store.stories.values()).containsExactlyInAnyOrderElementsOf(once.stories());
  }
}
