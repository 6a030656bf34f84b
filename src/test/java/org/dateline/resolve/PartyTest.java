package org.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who may be whom. */
class PartyTest {
  private static Party named(@Nullable String country, String name) {
    return new Party(0, false, country, "GOV", ContentWords.SHIPPED.ofName(name), 0);
  }

  @Test
  void aGivenNameIsManyPeoples() {
    assertThat(named("GBR", "Michael Orrell").compare(named("GBR", "Michael Tarn")))
        .isEqualTo(Party.DIFFERENT);
    assertThat(named("GBR", "Michael Orrell").compare(named(null, "Michael Tarn")))
        .isEqualTo(Party.DIFFERENT);
  }

  @Test
  void aSurnameTellsWho() {
    assertThat(named("GBR", "Michael Orrell").compare(named("GBR", "Mick Orrell")))
        .isEqualTo(Party.NAMED);
    assertThat(named("GBR", "Michael Orrell").compare(named("GBR", "Orrell"))).isPositive();
    assertThat(named("GBR", "Michael Orrell").compare(named("GBR", "Michael Orrell")))
        .isEqualTo(Party.FULL_NAME);
  }

  @Test
  void otherPeopleOfTwoCountriesHaveOtherTalks() {
    assertThat(talk("Michael Orrell", "John Tarn", "Michael Orrell", "John Tarn")).isTrue();
    assertThat(talk("Michael Orrell", "John Tarn", "Robert Pell", "David Mossop")).isFalse();
    assertThat(talk("Michael Orrell", "John Tarn", "Michael Orrell", "the ministry")).isTrue();
  }

  private static boolean talk(String one, String other, String third, String fourth) {
    return PartyMatch.meeting(talks(one, other), talks(third, fourth), new Evidence());
  }

  private static Profile talks(String guest, String host) {
    Profile profile = new Profile("CONSULT", Realis.HAPPENED, WordBag.of(new int[] {2, 4}));
    profile.actors.add(named("GBR", guest));
    profile.recipients.add(named("CHE", host));
    return profile;
  }
}
