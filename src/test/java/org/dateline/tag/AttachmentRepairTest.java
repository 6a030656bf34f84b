package org.dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.record.Mention;
import org.dateline.record.Participant;
import org.junit.jupiter.api.Test;

/** Complements that the parser hangs at the wrong word. */
class AttachmentRepairTest {
  private static final ArticleTagger TAGGER = ArticleTagger.create();

  private static List<String> told(String text) {
    return TAGGER.explain(text, null).sentences().stream()
        .flatMap(part -> part.mentions().stream())
        .map(m -> m.getEventType() + " " + countries(m) + realis(m))
        .toList();
  }

  private static String countries(Mention m) {
    return String.join("+", m.getActors().stream().map(Participant::getCountry).toList())
        + ">"
        + String.join("+", m.getRecipients().stream().map(Participant::getCountry).toList());
  }

  private static String realis(Mention m) {
    return m.getRealis().equals("ACTUAL") ? "" : " " + m.getRealis();
  }

  @Test
  void whatIsClaimedHasItsOwnSubject() {
    assertThat(told("Chad claims some Libyan soldiers have attacked Niger."))
        .contains("ASSAULT LBY>NER");
  }

  @Test
  void growingAttacksAreAttacks() {
    assertThat(told("Aid groups cite reports of Azerbaijan's intensifying heavy attacks."))
        .containsExactly("ASSAULT AZE>");
  }

  @Test
  void targetsDeepInsideACountryAreIts() {
    assertThat(told("Chad used long-range drones to hit targets deep inside Libya."))
        .containsExactly("ASSAULT TCD>LBY");
  }
}
