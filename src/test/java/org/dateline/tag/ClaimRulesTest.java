package org.dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.record.Mention;
import org.dateline.record.Participant;
import org.junit.jupiter.api.Test;

/** Who is told to claim an event. */
class ClaimRulesTest {
  private static final ArticleTagger TAGGER = ArticleTagger.create();

  private static List<String> claimants(String text) {
    return TAGGER.explain(text, null).sentences().stream()
        .flatMap(part -> part.mentions().stream())
        .map(Mention::getClaimant)
        .map(claimant -> claimant == null ? "the writer" : claimant.getName())
        .distinct()
        .toList();
  }

  @Test
  void theNearestSpeakerClaims() {
    assertThat(claimants("The army said that rebels killed nine soldiers on Monday."))
        .containsExactly("The army");
  }

  @Test
  void evidenceIsClaimedByWhoeverPresentsIt() {
    assertThat(
            claimants(
                "Kenyan officials said that satellite images showed that rebels attacked the town."))
        .containsExactly("Kenyan officials");
  }

  @Test
  void whoseWordAReportIsClaimsWhatItTells() {
    assertThat(claimants("The army's claim that rebels had shelled Kindu could not be checked."))
        .containsExactly("The army");
    assertThat(
            claimants(
                "It followed an announcement by the ministry in Goma that rebels had shelled Kindu."))
        .containsExactly("the ministry");
    assertThat(claimants("Reports that rebels had shelled Kindu reached Nairobi."))
        .containsExactly("the writer");
  }

  @Test
  void whatAReportTellsIsNotDoneToWhoTellsIt() {
    Mention shelled =
        Told.only(
            "Kenya rejected claims by the army that rebels had shelled Kindu.", null, "ASSAULT");
    assertThat(shelled.getRecipients()).extracting(Participant::getName).containsExactly("Kindu");
    assertThat(shelled.getClaimStance()).isEqualTo("DENIED");
  }

  @Test
  void evidenceThatNobodyPresentsClaimsForItself() {
    assertThat(claimants("Early estimates suggested that rebels killed nine soldiers on Monday."))
        .containsExactly("Early estimates");
  }
}
