package org.dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.record.Mention;
import org.dateline.record.Participant;
import org.junit.jupiter.api.Test;

/** More of what readers of sampled news found wrong: captives, aims, names, strikes. */
class SampledNewsTest {
  @Test
  void whoIsHeldCaptiveStandsBeforeIt() {
    Mention held =
        Told.triggered(
            "Two nuns held hostage by rebels in Mali were freed.", Told.PUBLISHED, "held");
    assertThat(held.getActors()).extracting(Participant::getName).containsExactly("rebels in Mali");
    assertThat(held.getRecipients()).extracting(Participant::getName).containsExactly("Two nuns");
    Mention freed =
        Told.only(
            "Rebels freed a journalist held hostage since 2012, officials said.",
            Told.PUBLISHED,
            "RETREAT");
    assertThat(freed.getRealis()).isEqualTo("ACTUAL");
    assertThat(freed.getRecipients())
        .extracting(Participant::getName)
        .containsExactly("a journalist");
  }

  @Test
  void whatIsFoughtForOrWantedIsNotDone() {
    assertThat(
            Told.only(
                "The rebels are fighting to overthrow the Kenyan government.",
                Told.PUBLISHED,
                "COERCE"))
        .extracting(Mention::getRealis)
        .isEqualTo("HYPOTHETICAL");
    assertThat(
            Told.mentions(
                "The rebels wanted their commanders released from captivity.", Told.PUBLISHED))
        .noneMatch(m -> m.getRealis().equals("ACTUAL"));
  }

  @Test
  void whoStandsBeforeAParticipleFights() {
    Mention mention =
        Told.only(
            "The United States supplied Kurdish fighters defending the town.",
            Told.PUBLISHED,
            "SUPPORT");
    assertThat(mention.getActors())
        .extracting(Participant::getName)
        .containsExactly("Kurdish fighters");
  }

  private static Mention killed(String text) {
    return Told.triggered(text, Told.PUBLISHED, "killed");
  }

  @Test
  void whereAStrikeWasIsNotWhoseItWas() {
    assertThat(killed("The strike in Somalia killed ten rebels.").getActors()).isEmpty();
    assertThat(killed("The US strike in Somalia killed ten rebels.").getActors())
        .extracting(Participant::getCountry)
        .containsExactly("USA");
  }

  @Test
  void aNameByItsArticleIsAName() {
    Mention mention =
        Told.only(
            "In recent months, al-Shabaab claimed responsibility for a bombing.",
            Told.PUBLISHED,
            "ASSAULT");
    assertThat(mention.getActors()).extracting(Participant::getCode).containsExactly("SOMREB");
  }

  @Test
  void suppliesDroppedAreNoForceAndNoTermsOfTalkingTalks() {
    assertThat(Told.mentions("The army dropped supplies for the Kenyan troops.", Told.PUBLISHED))
        .noneMatch(m -> m.getEventType().equals("ASSAULT"));
    assertThat(Told.mentions("The Kenyan officer spoke on condition of anonymity.", Told.PUBLISHED))
        .isEmpty();
  }

  @Test
  void lettersThatSpellAVerbMayBeAName() {
    assertThat(
            Told.only("Soldiers were kidnapped by IS militants.", Told.PUBLISHED, "ASSAULT")
                .getActors())
        .extracting(Participant::getCode)
        .containsExactly("IMGUAF");
    assertThat(Told.only("IS killed ten soldiers in Mosul.", Told.PUBLISHED, "ASSAULT").getActors())
        .extracting(Participant::getCode)
        .containsExactly("IMG");
    assertThat(Told.mentions("PEACE IS NEAR, ARMY SAYS", Told.PUBLISHED)).isEmpty();
  }
}
