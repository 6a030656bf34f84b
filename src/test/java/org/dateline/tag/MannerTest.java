package org.dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.record.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a blow was dealt: by the strike that it tells of, or by the weapons. */
class MannerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The army attacked Goma with artillery on Monday. | attacked | heavy-weapons | 194",
        "Militants attacked the village with guns and grenades. | attacked | firearms | 193",
        "A man attacked tourists with a machete in Luxor. | attacked | primitive | 182",
        "Israel attacked the airfield with warplanes. | attacked | aerial | 195",
        "Rebels attacked the outpost using mortars. | attacked | heavy-weapons | 194",
        "Ukraine used drones to attack a refinery. | used | drone | 195",
        "Niger used long-range missile systems to strike a camp. | used | heavy-weapons | 194",
        "Drones were used by Sudan to attack a depot. | used | drone | 195",
        "Russia launched a drone attack on Odesa. | launched | drone | 195",
        "France carried out an air strike against militants. | carried out | aerial | 195",
        "Gunmen armed with rifles attacked a bus near Keren. | attacked | firearms | 193",
        "Eight people were killed in an air strike by the army. | killed | aerial | 1823",
        "Five soldiers were killed by a roadside bomb. | killed | explosives | 1823",
        "Jihadists killed ten villagers in a gun attack. | killed | firearms | 1823",
        "Iran hit the base with rockets, wounding 20 troops. | wounding | heavy-weapons | 1823",
      })
  void theWeaponTellsTheMode(String text, String trigger, String mode, String code) {
    Mention told = Told.by(text, trigger);
    assertThat(told.getMode()).isEqualTo(mode);
    assertThat(told.getCameoCode()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rebels attacked a convoy with five trucks. | attacked",
        "Gunmen attacked a depot near Keren. | attacked",
        "Rebels attacked the army with great speed. | attacked",
        "The massacre of 20 villagers by soldiers shocked Mali. | massacre"
      })
  void whatIsNoWeaponTellsNone(String text, String trigger) {
    assertThat(Told.by(text, trigger).getMode()).isNull();
  }

  @Test
  void whatItWasStruckWithIsNoPartOfIt() {
    Mention struck = Told.by("Russia struck Kyiv with missiles and drones overnight.", "struck");
    assertThat(struck.getRecipients()).singleElement().extracting("name").isEqualTo("Kyiv");
    // a city, and not the government in it
    assertThat(struck.getRecipients()).singleElement().extracting("code").isEqualTo("UKR");
  }

  @Test
  void whatIsUsedDoesNothing() {
    String text = "The camp was used by the rebels to launch attacks on army posts.";
    Mention launched = Told.by(text, "launch");
    assertThat(launched.getActors()).singleElement().extracting("name").isEqualTo("the rebels");
    assertThat(launched.getRealis()).isEqualTo("ACTUAL");
    assertThat(Told.by("The village was used to shell the city.", "shell").getActors()).isEmpty();
  }

  @Test
  void tearGasTearsNothing() {
    String text = "Tear gas was used by police to disperse protesters in Dakar.";
    assertThat(Told.mentions(text, Told.PUBLISHED))
        .isNotEmpty()
        .allMatch(told -> "crowd-control".equals(told.getMode()));
  }
}
