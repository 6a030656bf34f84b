package org.dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.record.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What harms people and is nobody's deed. */
class NatureTest {

  private static List<Mention> mentions(String text) {
    return Told.mentions(text, null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ministry hit the company with a tax bill.",
        "Algeria was hit by further riots over bread.",
        "Cheap corn imports injured Canadian growers, the ministry said.",
        "France suffered a shock loss against the Welsh.",
        "Butane gas is used as the main source of fuel in Chad.",
        "The government warned of heavy rain. Cyclone Batsirai came ashore at night. It destroyed"
            + " 6,000 homes and killed 92 people.",
        "Floods killed 40 villagers in the north.",
        "Nine soldiers were killed in a landslide.",
        "Twelve migrants were killed when their boat capsized.",
        "A lorry struck a minibus near the town, killing eleven pupils.",
        "The crisis hit the country's farmers.",
      })
  void natureAccidentsAndMarketsAttackNobody(String text) {
    assertThat(mentions(text)).noneMatch(m -> m.getEventType().equals("ASSAULT"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Artillery fire killed nine civilians in the town.",
        "A lorry packed with explosives struck the checkpoint, killing eleven soldiers.",
        "Rebels set a fire in the village that killed six people.",
      })
  void armsAreSomebodys(String text) {
    assertThat(mentions(text)).anyMatch(m -> m.getEventType().equals("ASSAULT"));
  }

  @Test
  void thePronounGoesBackToTheCauseAndNotToTheGovernment() {
    assertThat(mentions("A quake struck the north, the government said. It wounded 30 soldiers."))
        .isEmpty();
  }

  @Test
  void inAnArticleOnADisasterNobodyDestroys() {
    String storm =
        "Hailstorms and tornadoes swept across the north of the province at the weekend, the"
            + " weather office said, and the river rose by two metres in one night.\n";
    String told = "Some 300 homes were destroyed, it said.";

    assertThat(mentions(storm.repeat(2) + told)).isEmpty();
    assertThat(mentions("The army shelled the town of Gao.\n" + told)).isNotEmpty();
  }

  @Test
  void theKilledOrInjuredOfAFloodAreNobodys() {
    assertThat(mentions("Fifty people were killed or injured in flooding in southeastern Iran."))
        .isEmpty();
  }
}
