package org.dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.dateline.record.Mention;
import org.dateline.record.Participant;
import org.junit.jupiter.api.Test;

/** What an article's events ask of those who take part, and which dates and speakers they take. */
class StandingTest {
  private static final Instant WEDNESDAY = Instant.parse("2024-06-12T12:00:00Z");

  private static List<Mention> mentions(String text) {
    return Told.mentions(text, WEDNESDAY);
  }

  private static Mention only(String text, String type) {
    return Told.only(text, WEDNESDAY, type);
  }

  @Test
  void inAnArticleNobodyKnownDealsWithNobody() {
    String alone = "The widow rejected the offer.";
    String told = "The premier of Ghana spoke in Accra.\nThe widow rejected the offer.";

    assertThat(mentions(alone)).hasSize(1);
    assertThat(mentions(told)).noneMatch(m -> m.getEventType().equals("REJECT"));
  }

  @Test
  void inAnArticleADealingNeedsAnotherSide() {
    String told = "The premier of Ghana spoke in Accra.\nGhana disagreed on the need for haste.";

    assertThat(mentions(told)).isEmpty();
  }

  @Test
  void inAnArticleForceNeedsSomebodyKnownOnOneSide() {
    assertThat(mentions("The trial began in Accra.\nThe bookworm beat the bystander."))
        .noneMatch(m -> m.getEventType().equals("ASSAULT"));
    assertThat(mentions("The trial began in Accra.\nThe bookworm beat two policemen."))
        .anyMatch(m -> m.getEventType().equals("ASSAULT"));
  }

  @Test
  void theFirstPersonIsTheSpeakersSide() {
    Mention m = only("\"We bombed the depot,\" said the Chadian defence minister.", "ASSAULT");

    assertThat(m.getActors()).extracting(Participant::getCountry).containsExactly("TCD");
  }

  @Test
  void theFirstPersonOfNobodyDoesNothing() {
    assertThat(mentions("We condemn the attack on the embassy."))
        .noneMatch(m -> m.getEventType().equals("ACCUSE"));
  }

  @Test
  void aVerbInsideANameIsNoDeed() {
    assertThat(mentions("The navy ordered four Combat Search and Rescue Boats from the yard."))
        .noneMatch(m -> m.getEventType().equals("AID"));
  }

  @Test
  void theDateOfARelativeClauseIsNotTheEvents() {
    Mention m =
        only("The minister, who resigned on Friday, criticized Peru in a speech.", "ACCUSE");

    assertThat(m.getDateText()).isNull();
  }

  @Test
  void footageDoesNoDeed() {
    Mention m = only("A video shows the beheading of a British hostage.", "ASSAULT");

    assertThat(m.getActors()).isEmpty();
  }

  @Test
  void confidenceFallsWhereOnlyAWordIsKnownOfTheActor() {
    double known = only("Ukraine accused Russia of arson.", "ACCUSE").getConfidence();
    double unknown = only("The bookworm accused Russia of arson.", "ACCUSE").getConfidence();

    assertThat(unknown).isLessThan(known / 2);
  }
}
