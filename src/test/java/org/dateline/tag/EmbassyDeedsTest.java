package org.dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How embassies are broken into, envoys called home, and gunmen stopped. */
class EmbassyDeedsTest {
  private static final ArticleTagger TAGGER = ArticleTagger.create();
  private static final Instant DAY = Instant.parse("2024-06-12T00:00:00Z");

  /** Type, actors and recipients of each mention. */
  private static List<String> told(String text) {
    return TAGGER.explain(text, DAY).sentences().stream()
        .flatMap(part -> part.mentions().stream())
        .map(
            mention ->
                mention.getEventType()
                    + mention.getActors().stream().map(a -> " " + a.getName()).toList()
                    + mention.getRecipients().stream().map(r -> " " + r.getName()).toList())
        .toList();
  }

  @Test
  void whoBreaksIntoAnEmbassyAttacksIt() {
    assertThat(told("Demonstrators broke into the French embassy in Niamey."))
        .containsExactly("ASSAULT[ Demonstrators][ the French embassy]");
    assertThat(told("Masked men forced their way into the Danish embassy in Baghdad on Thursday."))
        .containsExactly("ASSAULT[ Masked men][ the Danish embassy]");
    assertThat(told("The firm forced its way into the French market.")).isEmpty();
    assertThat(told("The ambassador broke into tears.")).isEmpty();
  }

  @Test
  void anEnvoyMayBeAPronoun() {
    assertThat(told("The ambassador flew home on Friday. Mexico recalled her on Thursday."))
        .contains("SANCTION[ Mexico][]");
    assertThat(told("The coach recalled her for the final."))
        .noneMatch(line -> line.startsWith("SANCTION"));
  }

  @Test
  void policeWhoShootAGunmanDeadAreNotHisShooting() {
    assertThat(told("Police shot dead a gunman who had killed four people at a mall in Manila."))
        .containsExactly(
            "ASSAULT[ Police][ a gunman]", "ASSAULT[ a gunman][ four people at a mall in Manila]");
  }
}
