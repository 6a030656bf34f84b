package org.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.record.ContentId;
import org.dateline.record.Mention;
import org.dateline.record.Place;
import org.junit.jupiter.api.Test;

/** What joins two reports though one of them leaves out a place, a name or a country. */
class JoinedReportsTest {
  private static final Map<String, Place> PLACES =
      Map.of(
          "havana", place("Havana", "CUB", "La Habana", 23.13, -82.38),
          "lome", place("Lomé", "TGO", "Maritime", 6.13, 1.22),
          "accra", place("Accra", "GHA", "Greater Accra", 5.6, -0.19));

  private final List<Mention> mentions = new ArrayList<>();

  private static Place place(
      String name, String country, String admin1, double latitude, double longitude) {
    return Place.newBuilder()
        .setName(name)
        .setCountry(country)
        .setAdmin1(admin1)
        .setLatitude(latitude)
        .setLongitude(longitude)
        .setPrecision("CITY")
        .build();
  }

  /** Adds a mention of an article, named by a letter, that was published on the fourth. */
  private void told(String article, String sentence, String fields) {
    int before =
        mentions.stream()
            .filter(m -> m.getArticleId().equals(article) && !m.getSentence().equals(sentence))
            .mapToInt(Mention::getSentenceEnd)
            .max()
            .orElse(-1);
    mentions.add(
        new MentionReader(LocalDate.of(2031, 5, 1), PLACES, Set.of("adoula"))
            .read(
                "e " + fields,
                Mention.newBuilder()
                    .setMentionId(ContentId.of("mention", mentions.size()))
                    .setArticleId(article)
                    .setPassageId("passage-" + article)
                    .setSource("outlet-" + article)
                    .setPublishedAt(Instant.parse("2031-05-04T08:00:00Z"))
                    .setSentenceStart(before + 1)
                    .setSentenceEnd(before + 1 + sentence.length())
                    .setSentence(sentence)));
  }

  private int events() {
    return new Resolver().resolve(ResolverInput.of(mentions)).events().size();
  }

  @Test
  void aTownThatNoGazetteerHas() {
    told(
        "a",
        "Gunmen ambushed a convoy near the town of Dzembe on Saturday.",
        "ASSAULT ambushed | a=UAF Gunmen; r=MIL a convoy; d=d3");
    told(
        "b",
        "Nine soldiers died in an ambush at Dzembe.",
        "ASSAULT ambush | r=MIL soldiers; q=KILLED 9 soldiers");
    assertThat(events()).isEqualTo(1);
    told(
        "c",
        "Four soldiers died in an ambush at Korvu.",
        "ASSAULT ambush | r=MIL soldiers; q=KILLED 4 soldiers");
    assertThat(events()).isEqualTo(2);
  }

  @Test
  void rebelsMetAbroadAreNotOfTheCountryWhereTheyAre() {
    told(
        "a",
        "Colombia broke off peace talks with the rebels in Havana on Saturday.",
        "SANCTION/withdraw broke | a=COL Colombia; r=CUBREB the rebels in Havana; p=havana; d=d3");
    told(
        "b",
        "Bogota called off its peace talks with the ELN.",
        "SANCTION/withdraw called | a=COLGOV Bogota; r=COLREB:eln ELN");
    assertThat(events()).isEqualTo(1);
  }

  @Test
  void whatASentencePutsBehindAfterIsAnotherEvent() {
    String both = "Soldiers stormed the jail in Accra on Saturday after a riot that killed 31 men.";
    told("a", both, "ASSAULT stormed | a=GHAMIL Soldiers; p=accra; d=d3");
    told("a", both, "ASSAULT killed | r=CVL men; q=KILLED 31 men");
    assertThat(events()).isEqualTo(2);
  }

  @Test
  void whoDiesAfterAnAttackDiesOfIt() {
    String both = "Nine men died after gunmen attacked a bar in Accra on Saturday.";
    told("a", both, "ASSAULT died | r=CVL men; p=accra; d=d3; q=KILLED 9 men");
    told("a", both, "ASSAULT attacked | a=UAF gunmen; p=accra; d=d3");
    assertThat(events()).isEqualTo(1);
  }

  @Test
  void policeAreThoseOfTheCountryTold() {
    told(
        "a",
        "The government sent troops into the streets of Togo on Saturday.",
        "MOBILIZE/troops sent | a=GOV government; d=d3");
    told("a", "Togo also closed its schools.", "COERCE/restrict closed | a=TGO Togo");
    told(
        "b",
        "Togo deployed soldiers in the streets after a march.",
        "MOBILIZE/troops deployed | a=TGO Togo");
    assertThat(events()).isEqualTo(2);
  }

  @Test
  void whatTheySayOfTheirOwnDeedIsTheDeedToldBefore() {
    told(
        "a",
        "Three men died in an air raid on Accra on Saturday.",
        "ASSAULT raid | p=accra; d=d3; q=KILLED 3 men");
    told(
        "a",
        "Togo said it had hit a depot.",
        "ASSAULT hit | a=TGO it; r=MIL depot; by=TGO Togo; s=ASSERTED");
    assertThat(events()).isEqualTo(1);
  }

  @Test
  void missilesLaunchedAreMissilesFired() {
    told(
        "a",
        "North Korea launched two missiles on Saturday.",
        "MOBILIZE/weapons launched | a=PRK North Korea; d=d3; q=FIRED 2 missiles");
    told(
        "b",
        "Two missiles fired by North Korea on Saturday fell into the sea.",
        "ASSAULT/heavy-weapons fired | a=PRK North Korea; d=d3; q=FIRED 2 missiles");
    assertThat(events()).isEqualTo(1);
  }

  @Test
  void whoseTroopsAreSentWhoeverSendsThem() {
    told(
        "a",
        "Chad sent 11,000 Gabonese soldiers to Togo on Saturday.",
        "MOBILIZE/troops sent | a=TCD Chad; r=TGO Togo; d=d3; q=SENT 11000 Gabonese soldiers");
    told(
        "b",
        "Some 10,000 Gabonese soldiers were deployed to Togo, diplomats said.",
        "MOBILIZE/troops deployed | a=GAB Gabonese; r=TGO Togo; q=DEPLOYED 10000 Gabonese soldiers"
            + "; by=GOV diplomats; s=ASSERTED");
    assertThat(events()).isEqualTo(1);
    assertThat(new Resolver().resolve(ResolverInput.of(mentions)).claims())
        .filteredOn(claim -> claim.getAttribute().equals("DEPLOYED"))
        .allSatisfy(claim -> assertThat(claim.getConflictsWith()).hasSize(1))
        .hasSize(2);
  }

  @Test
  void hostagesRescuedAreHostagesFreed() {
    told(
        "a",
        "Nigerian troops freed 25 women on Saturday.",
        "RETREAT/release freed | a=NGAMIL Nigerian troops; r=CVL women; d=d3"
            + "; q=RELEASED 25 women");
    told(
        "b",
        "Soldiers rescued 25 hostages in a forest on Saturday.",
        "AID rescued | a=MIL Soldiers; r=CVL hostages; d=d3; q=RESCUED 25 hostages");
    assertThat(events()).isEqualTo(1);
  }

  @Test
  void whoIsTakenIsNotStruck() {
    told(
        "a",
        "Gunmen killed nine men in Accra on Saturday.",
        "ASSAULT killed | a=UAF Gunmen; r=CVL men; p=accra; d=d3; q=KILLED 9 men");
    told(
        "a",
        "Two dozen women were kidnapped.",
        "ASSAULT/abduct kidnapped | r=CVL women; q=ABDUCTED 24 women");
    assertThat(events()).isEqualTo(2);
  }

  @Test
  void manyArrestsAreNotTheArrestOfOne() {
    told(
        "a",
        "Crowds marched against the jailing of Joseph Adoula.",
        "COERCE/arrest jailing | r=GOV:adoula Joseph Adoula");
    told(
        "a",
        "Police arrested 60 demonstrators.",
        "COERCE/arrest arrested | a=COP Police; r=CVL demonstrators; q=ARRESTED 60 demonstrators");
    assertThat(events()).isEqualTo(2);
  }

  @Test
  void aPersonIsNoIsland() {
    told(
        "a",
        "Prime Minister Helena Costa rejected calls for a vote on Saturday.",
        "REJECT rejected | a=GOV Prime Minister Helena Costa; d=d3");
    told(
        "b",
        "Helena Costa, who leads Togo, refused to call a vote.",
        "REJECT refused | a=TGOGOV Helena Costa");
    assertThat(events()).isEqualTo(1);
  }

  @Test
  void theOnlyEventThatABodyMayHaveCondemned() {
    told(
        "a",
        "The African Union condemned the coup in Togo.",
        "ACCUSE/disapprove condemned | a=IGOAFR:au African Union; r=TGO Togo");
    told("b", "The AU denounced the takeover.", "ACCUSE/disapprove denounced | a=IGOAFR:au AU");
    assertThat(events()).isEqualTo(1);
  }

  @Test
  void oneOfTwoThatABodyMayHaveCondemnedIsNeither() {
    told(
        "a",
        "The African Union condemned the coup in Togo.",
        "ACCUSE/disapprove condemned | a=IGOAFR:au African Union; r=TGO Togo");
    told(
        "b",
        "The African Union condemned the raid on a market in Ghana.",
        "ACCUSE/disapprove condemned | a=IGOAFR:au African Union; r=GHA Ghana");
    told("c", "The AU denounced the violence.", "ACCUSE/disapprove denounced | a=IGOAFR:au AU");
    assertThat(events()).isEqualTo(3);
  }

  @Test
  void aCurfewIsNoEmergency() {
    told(
        "a",
        "Togo ordered a curfew on Saturday after a march.",
        "COERCE/curfew ordered | a=TGO Togo; d=d3");
    told(
        "b",
        "Togo declared an emergency on Saturday after a march.",
        "COERCE/martial-law declared | a=TGO Togo; d=d3");
    assertThat(events()).isEqualTo(2);
  }

  @Test
  void aDeedNamedAsKnownIsTheOneThereIs() {
    told(
        "a",
        "Gunmen ambushed a mail coach near Accra on Saturday and killed two guards.",
        "ASSAULT ambushed | a=GHAUAF Gunmen; p=accra; d=d3; q=KILLED 2 guards");
    told(
        "b",
        "Ghana's post office closed its coach line after Saturday's ambush.",
        "ASSAULT ambush | d=d3");
    told("b", "Ghana mourns.", "ACCUSE/disapprove mourns | a=GHA Ghana");
    assertThat(events()).isEqualTo(2);
  }

  @Test
  void ofTwoDeedsNeitherIsTheOneThatIsKnown() {
    told(
        "a",
        "Gunmen ambushed a mail coach near Accra on Saturday.",
        "ASSAULT ambushed | a=GHAUAF Gunmen; p=accra; d=d3");
    told(
        "b",
        "Robbers ambushed a mail coach in Lomé on Saturday.",
        "ASSAULT ambushed | a=TGOCRM Robbers; p=lome; d=d3");
    told("c", "The post office closed its coach line after the ambush.", "ASSAULT ambush |");
    assertThat(events()).isEqualTo(3);
  }

  @Test
  void whatTwoMayDoIsNotOneThing() {
    told(
        "a",
        "Togo may soon allow raw cotton to be brought in tax-free from Ghana's northern farms.",
        "CONCEDE allow | a=TGO Togo; r=GHA Ghana; x=HYPOTHETICAL");
    told(
        "b",
        "Investors want Lome to consider allowing Ghanaian banks a stake in its airlines.",
        "CONCEDE allowing | a=TGOGOV Lome; r=GHABUS Ghanaian banks; x=HYPOTHETICAL");
    assertThat(events()).isEqualTo(2);
  }
}
