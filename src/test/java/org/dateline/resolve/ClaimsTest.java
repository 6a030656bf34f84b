package org.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dateline.record.Claim;
import org.dateline.record.ContentId;
import org.dateline.record.Mention;
import org.junit.jupiter.api.Test;

/** Who says what of one event: figures, their claimants, revisions, denials, and what conflicts. */
class ClaimsTest {
  private final List<Telling> tellings = new ArrayList<>();

  /** A mention of one shelling, as an outlet prints it at an hour of 4 May. */
  private void told(String outlet, int hour, String fields) {
    String sentence = "Shells fell on the town, sentence " + tellings.size() + ".";
    Mention.Builder mention =
        Mention.newBuilder()
            .setMentionId(ContentId.of("mention", tellings.size()))
            .setArticleId(outlet + "-" + hour)
            .setPassageId("passage-" + tellings.size())
            .setSource(outlet)
            .setPublishedAt(Instant.parse(String.format("2031-05-04T%02d:00:00Z", hour)))
            .setSentenceStart(0)
            .setSentenceEnd(sentence.length())
            .setSentence(sentence);
    Mention read =
        new MentionReader(LocalDate.of(2031, 5, 1), Map.of(), Set.of())
            .read("e ASSAULT/heavy-weapons fell | " + fields, mention);
    tellings.add(new Telling(read, read.getArticleId(), null));
  }

  /**
   * Each claim as {@code ATTRIBUTE VALUE by CLAIMANT [DENIED] from N}, and what it conflicts with.
   */
  private List<String> claims() {
    List<Claim> claims = ClaimBuilder.build("event", tellings, Wording.SHIPPED);
    Map<String, String> named = new HashMap<>();
    claims.forEach(claim -> named.put(claim.getClaimId(), named(claim)));
    return claims.stream()
        .map(
            claim ->
                named.get(claim.getClaimId())
                    + " from "
                    + claim.getSourceCount()
                    + (claim.getConflictsWith().isEmpty() ? "" : " against ")
                    + String.join(
                        ", ", claim.getConflictsWith().stream().map(named::get).sorted().toList())
                    + (claim.getRevises() == null
                        ? ""
                        : " instead of " + named.get(claim.getRevises())))
        .sorted()
        .toList();
  }

  private static String named(Claim claim) {
    String by = claim.getClaimant() == null ? "the writer" : claim.getClaimant().getName();
    return claim.getAttribute() + " " + SuiteScore.value(claim) + " by " + by;
  }

  @Test
  void rivalFiguresConflictBothWays() {
    told("a", 8, "q=KILLED 4 people; by=CHDMIL Chad's army; s=ASSERTED");
    told("b", 9, "q=KILLED 31 people; by=SDNGOV Sudan; s=ASSERTED");
    assertThat(claims())
        .containsExactly(
            "KILLED 31 by Sudan from 1 against KILLED 4 by Chad's army",
            "KILLED 4 by Chad's army from 1 against KILLED 31 by Sudan");
  }

  @Test
  void rangesThatOneNumberFitsDoNotConflict() {
    told("a", 8, "q=KILLED 12+ people; by=CHDMED a hospital; s=ASSERTED");
    told("b", 9, "q=KILLED 15 people; by=SDNGOV Sudan; s=ASSERTED");
    assertThat(claims())
        .containsExactly("KILLED 12+ by a hospital from 1", "KILLED 15 by Sudan from 1");
  }

  @Test
  void aSidesLaterTollIsARevision() {
    told("a", 8, "q=KILLED 4 people; by=SDNGOV Sudan; s=ASSERTED");
    told("b", 15, "q=KILLED 9 people; by=SDNGOV:health Sudan's health ministry; s=ASSERTED");
    assertThat(claims())
        .containsExactly(
            "KILLED 4 by Sudan from 1",
            "KILLED 9 by Sudan's health ministry from 1 instead of KILLED 4 by Sudan");
  }

  @Test
  void twoOutletsMayGiveOneSidesWordDifferently() {
    told("a", 8, "q=FIRED 6 rockets; by=SDNGOV Sudan; s=ASSERTED");
    told("b", 15, "q=FIRED 8 rockets; by=SDNMIL Sudan's army; s=ASSERTED");
    assertThat(claims())
        .containsExactly(
            "FIRED 6 by Sudan from 1 against FIRED 8 by Sudan's army",
            "FIRED 8 by Sudan's army from 1 against FIRED 6 by Sudan");
  }

  @Test
  void anOutletThatPrintsAnotherCountOfASideTellsThatItWasChanged() {
    told("a", 8, "q=FIRED 6 rockets; by=SDNGOV Sudan; s=ASSERTED");
    told("a", 15, "q=FIRED 8 rockets; by=SDNMIL Sudan's army; s=ASSERTED");
    assertThat(claims())
        .containsExactly(
            "FIRED 6 by Sudan from 1",
            "FIRED 8 by Sudan's army from 1 instead of FIRED 6 by Sudan");
  }

  @Test
  void whatIsReportedlySoIsTheWordOfTheOneSideThatSaysIt() {
    told("a", 8, "q=FIRED 6 rockets; by=SDNGOV Sudan; s=ASSERTED");
    told("b", 9, "q=FIRED 6 rockets; s=REPORTED");
    told("c", 10, "q=FIRED 6 rockets");
    assertThat(claims()).containsExactly("FIRED 6 by Sudan from 2", "FIRED 6 by the writer from 1");
  }

  @Test
  void whatIsReportedlySoIsNobodysWhereTwoSidesSayIt() {
    told("a", 8, "q=FIRED 6 rockets; by=SDNGOV Sudan; s=ASSERTED");
    told("b", 9, "q=FIRED 6 rockets; by=CHDMIL Chad's army; s=ASSERTED");
    told("c", 10, "q=FIRED 6 rockets; s=REPORTED");
    assertThat(claims()).contains("FIRED 6 by the writer from 1");
  }

  @Test
  void whatACountLeavesOutIsWhatTheOthersCount() {
    told("a", 8, "q=INTERCEPTED 5 missiles; by=CHDMIL Chad's army; s=ASSERTED");
    told("b", 9, "q=INTERCEPTED 5 others; by=CHDMIL Chad's army; s=ASSERTED");
    told("c", 9, "q=INTERCEPTED 2 missiles; by=SDNGOV Sudan; s=ASSERTED");
    assertThat(claims())
        .containsExactly(
            "INTERCEPTED 2 by Sudan from 1 against INTERCEPTED 5 by Chad's army",
            "INTERCEPTED 5 by Chad's army from 2 against INTERCEPTED 2 by Sudan");
  }

  @Test
  void someOfTheDeadAreNoRivalToll() {
    told("a", 8, "q=KILLED 14 soldiers; by=SDNGOV Sudan; s=ASSERTED");
    told("a", 8, "q=KILLED 14 people; by=CHDMIL Chad's army; s=ASSERTED");
    told("b", 9, "q=KILLED 5 wounded men; by=SDNMED a clinic; s=ASSERTED");
    assertThat(claims()).noneMatch(claim -> claim.contains("against"));
  }

  @Test
  void aDenialStandsAgainstWhatHappened() {
    told("a", 8, "a=SDNMIL Sudan's army; by=CHD Chad; s=ASSERTED");
    told("b", 9, "a=SDNMIL Sudan's army; by=SDNMIL Sudan's army; s=DENIED; x=NEGATED");
    List<String> claims = claims();
    assertThat(claims)
        .filteredOn(claim -> claim.startsWith("OCCURRENCE"))
        .hasSize(2)
        .allMatch(claim -> claim.contains(" against "));
  }

  @Test
  void whoDidItIsDisputedWhereTwoAreAccused() {
    told("a", 8, "a=SDNMIL Sudan's army; by=CHD Chad; s=ASSERTED");
    told("b", 9, "a=CHDREB Chadian rebels; by=SDN Sudan; s=ASSERTED");
    assertThat(claims())
        .filteredOn(claim -> claim.startsWith("ACTOR"))
        .hasSize(2)
        .allMatch(claim -> claim.contains(" against "));
    assertThat(ClaimBuilder.build("event", tellings, Wording.SHIPPED))
        .extracting(claim -> Objects.requireNonNull(claim.getClaimant()).getName())
        .containsExactlyInAnyOrder("Chad", "Sudan");
  }

  @Test
  void aCountOfNobodyKnowsWhatIsNoClaim() {
    told("a", 8, "q=COUNT 3..9 shells; by=SDNGOV Sudan; s=ASSERTED");
    told("a", 8, "q=COUNT 40 shells; by=SDNGOV Sudan; s=ASSERTED");
    assertThat(claims()).containsExactly("COUNT 40 by Sudan from 1");
  }

  @Test
  void rivalTollsMayCountThePeopleByOtherWords() {
    told("a", 8, "q=KILLED 14 dead; by=CHDGOV local officials; s=ASSERTED");
    told("b", 9, "q=KILLED 9 soldiers; by=SDNMIL Sudan's army; s=ASSERTED");
    assertThat(claims())
        .containsExactly(
            "KILLED 14 by local officials from 1 against KILLED 9 by Sudan's army",
            "KILLED 9 by Sudan's army from 1 against KILLED 14 by local officials");
  }

  @Test
  void childrenAreSomeOfTheDead() {
    told("a", 8, "q=KILLED 14 dead; by=CHDGOV local officials; s=ASSERTED");
    told("b", 9, "q=KILLED 3 children; by=SDNMIL Sudan's army; s=ASSERTED");
    assertThat(claims())
        .containsExactly("KILLED 14 by local officials from 1", "KILLED 3 by Sudan's army from 1");
  }
}
