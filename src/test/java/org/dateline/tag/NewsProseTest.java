package org.dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.dateline.record.Mention;
import org.dateline.record.Participant;
import org.junit.jupiter.api.Test;

/** What readers of sampled news found wrong, each in a sentence of our own. */
class NewsProseTest {
  private static final Instant WEDNESDAY = Instant.parse("2024-06-12T12:00:00Z");

  /** Makes of what follows it an article, which tells who is who. */
  private static final String ARTICLE = "The premier of Ghana spoke in Accra.\n";

  private static List<Mention> mentions(String text) {
    return Told.mentions(text, WEDNESDAY);
  }

  private static Mention only(String text, String type) {
    return Told.only(text, WEDNESDAY, type);
  }

  private static String claimant(String text, String type) {
    Mention mention = only(text, type);
    return mention.getClaimant() == null ? "the writer" : mention.getClaimant().getName();
  }

  @Test
  void whoTellsAnAgencyClaims() {
    assertThat(
            claimant(
                "The driver was shot by gunmen in Goma, a Kenyan official told the Daily Nation.",
                "ASSAULT"))
        .isEqualTo("a Kenyan official");
  }

  @Test
  void aHeadingSaysNothing() {
    assertThat(claimant("Raids: Nairobi police said gunmen killed two guards.", "ASSAULT"))
        .isEqualTo("Nairobi police");
  }

  @Test
  void whatThePresidentSaysAfterAStrikeIsNotTheStrike() {
    assertThat(
            claimant(
                "Hours after rebels killed nine soldiers, the president said that the road is open.",
                "ASSAULT"))
        .isEqualTo("the writer");
  }

  @Test
  void afterWithTheNounSuffers() {
    Mention killed =
        only(
            "The militia has been fighting a revolt since May, with some 200 soldiers reportedly"
                + " killed this year.",
            "ASSAULT");

    assertThat(killed.getActors()).isEmpty();
    assertThat(Told.names(killed.getRecipients())).containsExactly("some 200 soldiers");
  }

  @Test
  void aClauseAfterACommaIsTheNouns() {
    Mention captured =
        only(
            "The arrest could be used as a bargaining chip against Isis, which has captured"
                + " many foreign prisoners.",
            "ASSAULT");

    assertThat(Told.names(captured.getActors())).containsExactly("Isis");
  }

  @Test
  void theAttackKilledAndNotTheGulf() {
    Mention killed =
        mentions(
                "The law followed a rebel attack on a ferry in the Gulf, which killed nine sailors.")
            .stream()
            .filter(m -> m.getTrigger().getText().equals("killed"))
            .findAny()
            .orElseThrow();

    assertThat(Told.names(killed.getActors())).doesNotContain("the Gulf");
  }

  @Test
  void tomorrowIsPlanned() {
    assertThat(only("The Kenyan and Ugandan presidents meet tomorrow.", "AGREE").getRealis())
        .isEqualTo("PLANNED");
  }

  @Test
  void whatWaitsForSomethingIsNotDone() {
    assertThat(
            only(
                    "Once the Kenyan negotiators reach agreement, the treaty will be sent to Uganda.",
                    "SUPPORT")
                .getRealis())
        .isEqualTo("HYPOTHETICAL");
  }

  @Test
  void aYearThatTellsWhichLawIsNoDate() {
    assertThat(only("Kenya condemned Uganda under a 1978 law.", "ACCUSE").getRealis())
        .isEqualTo("ACTUAL");
  }

  @Test
  void anEffectIsNoDeed() {
    assertThat(mentions(ARTICLE + "Kenya opened a bridge, allowing Ugandan farmers to cross."))
        .noneMatch(m -> m.getEventType().equals("CONCEDE"));
  }

  @Test
  void aQuestionIsNoRequest() {
    assertThat(mentions(ARTICLE + "Asked whether Uganda would pay, the Kenyan minister smiled."))
        .noneMatch(m -> m.getEventType().equals("REQUEST"));
  }

  @Test
  void nobodyIdentifiedDealsWithAState() {
    String deal = "The surveyors agreed to open talks with Uganda.";

    assertThat(mentions(ARTICLE + deal)).isEmpty();
  }

  @Test
  void companiesDealInNoPublicAffairs() {
    assertThat(mentions(ARTICLE + "General Motors agreed to help the Kenyan drivers.")).isEmpty();
  }

  @Test
  void aStrikeOfWorkersStrikesNobody() {
    assertThat(mentions(ARTICLE + "The union said the strike had shut the port of Mombasa."))
        .noneMatch(m -> m.getEventType().equals("ASSAULT"));
  }

  @Test
  void whatIsAbstractIsNotHit() {
    assertThat(mentions("The Kenyan government hit the income of small farmers."))
        .noneMatch(m -> m.getEventType().equals("ASSAULT"));
  }

  @Test
  void presidentsDoNotDealWithThemselves() {
    Mention asked =
        only("The loan followed urgent requests from President William Ruto of Kenya.", "REQUEST");

    assertThat(asked.getRecipients()).isEmpty();
  }

  @Test
  void severalCountriesActThoughNoneIsNamed() {
    assertThat(mentions(ARTICLE + "African countries condemned Uganda over the arrests."))
        .anyMatch(m -> m.getEventType().equals("ACCUSE"));
  }

  @Test
  void aVerbInThePresentAfterANameIsNoNoun() {
    Mention asked =
        only("The Kremlin counters with demands for Ukraine to leave the town.", "REQUEST");

    assertThat(Told.names(asked.getActors())).containsExactly("The Kremlin");
    assertThat(Told.names(asked.getRecipients())).containsExactly("Ukraine");
  }

  @Test
  void inCapitalsIsIsAName() {
    Mention took = only("IS, which has shelled the town, denied it.", "ASSAULT");

    assertThat(Told.names(took.getActors())).containsExactly("IS");
  }

  @Test
  void whoDidItIsNotWhoClaimsIt() {
    assertThat(
            claimant(
                "President Emmanuel Macron signed a revised nuclear policy, signaling that France"
                    + " may answer threats.",
                "MOBILIZE"))
        .isEqualTo("the writer");
  }

  @Test
  void theDayIsNoPartOfTheName() {
    Mention bombed = only("On the very same day Chad bombed a Sudanese depot.", "ASSAULT");

    assertThat(Told.names(bombed.getActors())).containsExactly("Chad");
  }

  @Test
  void onesOwnMissilesAreNoOtherSide() {
    Mention vowed = only("Russia vowed to continue its military operation.", "THREATEN");

    assertThat(vowed.getRecipients()).isEmpty();
  }

  @Test
  void anAuthorizationThatAllowsIsOne() {
    Mention allowed =
        only(
            "The attack follows President Joe Biden's authorization allowing Ukraine to use the"
                + " missiles.",
            "CONCEDE");

    assertThat(allowed.getActors()).extracting(Participant::getCode).containsExactly("USAGOV");
    assertThat(Told.names(allowed.getRecipients())).containsExactly("Ukraine");
  }

  @Test
  void weaponsAreNotAccused() {
    Mention called =
        only("The Chadian minister described the use of missiles as an escalation.", "ACCUSE");

    assertThat(called.getRecipients()).isEmpty();
  }

  @Test
  void workersWhoStruckAreStruckByNobody() {
    Mention struck =
        only("In the north of Ghana 1,700 workers struck, while teachers went on.", "PROTEST");

    assertThat(Told.names(struck.getActors())).containsExactly("1,700 workers");
  }

  @Test
  void whoRushesSomewhereAttacksNobody() {
    assertThat(mentions(ARTICLE + "The 11 police officers were rushed to a hospital in Balad."))
        .isEmpty();
    assertThat(mentions(ARTICLE + "It struck me as a modern message, the president said."))
        .isEmpty();
  }

  @Test
  void retaliationByTariffsIsNoAssault() {
    assertThat(mentions("Canada retaliated with tariffs against the United States."))
        .extracting(Mention::getEventType)
        .containsExactly("COERCE");
  }

  @Test
  void whatAStormKilledIsNobodysDeedWhoeverSaysSo() {
    assertThat(
            mentions(
                "The storm killed at least 41 people, injured 310 and forced 12,000 from their"
                    + " homes, Togo's disaster agency said."))
        .isEmpty();
  }

  @Test
  void whoAppealsToOthersIsNotAppealedTo() {
    Mention appealed =
        only(
            "Ghana's president thanked Chad and appealed to other countries for more assistance.",
            "REQUEST");

    assertThat(appealed.getActors()).extracting(Participant::getCode).containsExactly("GHAGOV");
    assertThat(Told.names(appealed.getRecipients())).containsExactly("other countries");
  }

  @Test
  void whoIsBlamedCarriedOutTheRaids() {
    String told =
        "The army blamed fighters of the Volta Bend Front, which has carried out several raids in"
            + " the region since January.";

    assertThat(Told.names(only(told, "ASSAULT").getActors()))
        .containsExactly("the Volta Bend Front");
    assertThat(only(told, "ACCUSE").getEventDate()).isEqualTo("2024-06-12");
  }

  @Test
  void talksAreHeldInACapitalAndNotWithIt() {
    Mention talks = only("Mali and Ghana held talks on border security in Niamey.", "CONSULT");

    assertThat(Told.names(talks.getRecipients())).containsExactly("Mali", "Ghana");
    assertThat(talks.getPlace().getName()).isEqualTo("Niamey");
  }

  @Test
  void whatSomebodyDoesNotThinkDidHappenIsOpen() {
    assertThat(
            only("Ewi said he didn't think Boko Haram had agreed to a truce.", "RETREAT")
                .getRealis())
        .isEqualTo("HYPOTHETICAL");
    assertThat(only("An officer doubted that Iran had attacked the tanker.", "ASSAULT").getRealis())
        .isEqualTo("HYPOTHETICAL");
  }

  @Test
  void aLullInTheShellingIsNoShelling() {
    assertThat(
            only("There was a lull in the shelling of Basra by Iran on Sunday.", "ASSAULT")
                .getRealis())
        .isEqualTo("NEGATED");
  }

  @Test
  void whoBlocksARoadDoesDemand() {
    String text =
        "Up to 2,000 protesters blocked a main highway in the state capital of Puebla demanding"
            + " justice.";

    assertThat(Told.names(only(text, "REQUEST").getActors())).containsExactly("2,000 protesters");
    assertThat(only(text, "REQUEST").getRealis()).isEqualTo("ACTUAL");
  }

  @Test
  void aDoubtThatNobodyHasIsNone() {
    assertThat(
            only("Nobody should doubt that rebels attacked the tanker, he argued.", "ASSAULT")
                .getRealis())
        .isEqualTo("ACTUAL");
  }

  @Test
  void whoIsFiredIsNotShotAt() {
    assertThat(
            mentions(
                "Verma, an engineer at the works department, was fired after last appearing for"
                    + " work in May."))
        .isEmpty();
  }

  @Test
  void soldiersWhoFireBackShoot() {
    Mention fired = Told.by("Soldiers fired back and killed nine of the gunmen.", "fired");

    assertThat(fired.getEventType()).isEqualTo("ASSAULT");
    assertThat(Told.names(fired.getActors())).containsExactly("Soldiers");
  }

  @Test
  void whatVerbsOfWarMeanOfWords() {
    assertThat(only("The Kenyan army has waged a crackdown on rebels.", "COERCE")).isNotNull();
    assertThat(only("The Kenyan premier attacked the way the war was sold.", "ACCUSE")).isNotNull();
    assertThat(only("The opposition in Ghana charged that the vote was rigged.", "ACCUSE"))
        .isNotNull();
    assertThat(only("President Ruto called for air strikes against Isis.", "REQUEST")).isNotNull();
    assertThat(mentions("Two airlines are fighting a price war.")).isEmpty();
  }
}
