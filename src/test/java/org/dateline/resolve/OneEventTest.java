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

/** Reports of two articles that tell of one event, and others like them that do not. */
class OneEventTest {
  private static final Map<String, Place> PLACES =
      Map.of(
          "kivu", place("Kivu", null, "REGION", -2.5, 28.5),
          "goma", place("Goma", "North Kivu", "CITY", -1.68, 29.22),
          "congo", country("Congo", "COD"),
          "kenya", country("Kenya", "KEN"),
          "kindu", place("Kindu", "Maniema", "CITY", -2.95, 25.92));

  private final List<Mention> mentions = new ArrayList<>();

  private static Place place(
      String name, String admin1, String precision, double latitude, double longitude) {
    Place.Builder place =
        Place.newBuilder()
            .setName(name)
            .setCountry("COD")
            .setLatitude(latitude)
            .setLongitude(longitude)
            .setPrecision(precision);
    return admin1 == null ? place.build() : place.setAdmin1(admin1).build();
  }

  private static Place country(String name, String code) {
    return Place.newBuilder().setName(name).setCountry(code).setPrecision("COUNTRY").build();
  }

  private void told(String sentence, String fields) {
    String outlet = "outlet-" + mentions.size();
    mentions.add(
        new MentionReader(LocalDate.of(2031, 5, 1), PLACES, Set.of("okello", "adoula"))
            .read(
                "e " + fields,
                Mention.newBuilder()
                    .setMentionId(ContentId.of("mention", mentions.size()))
                    .setArticleId(outlet)
                    .setPassageId("passage-" + mentions.size())
                    .setSource(outlet)
                    .setPublishedAt(Instant.parse("2031-05-04T08:00:00Z"))
                    .setSentenceStart(0)
                    .setSentenceEnd(sentence.length())
                    .setSentence(sentence)));
  }

  private int events() {
    return new Resolver().resolve(ResolverInput.of(mentions)).events().size();
  }

  @Test
  void aRegionHoldsTheCitiesOfItsParts() {
    told(
        "Rebels shelled a market in Goma on Saturday and killed 23 traders.",
        "ASSAULT shelled | a=REB Rebels; p=goma; d=d3; q=KILLED 23 traders");
    told(
        "Twenty-three traders died when a market in Kivu was shelled on Saturday.",
        "ASSAULT shelled | p=kivu; d=d3; q=KILLED 23 traders");
    assertThat(events()).isEqualTo(1);
    told(
        "Twenty-three traders died when a market in Kindu was shelled on Saturday.",
        "ASSAULT shelled | p=kindu; d=d3; q=KILLED 23 traders");
    assertThat(events()).isEqualTo(2);
  }

  @Test
  void whoResignsTellsWhichResignation() {
    told(
        "Joseph Adoula, the Congolese minister of mines, resigned on Saturday.",
        "RETREAT/resign resigned | a=CODGOV Joseph Adoula; d=d3");
    told(
        "Minister Joseph Adoula stepped down after a row over copper.",
        "RETREAT/resign stepped | a=GOV Minister Joseph Adoula");
    assertThat(events()).isEqualTo(1);
  }

  @Test
  void aNameBehindWhatSomebodyIsTellsWho() {
    told(
        "Gunmen abducted the mayor of Bunia, Paul Okello, and his driver.",
        "ASSAULT/abduct abducted | a=UAF Gunmen; r=GOV the mayor of Bunia");
    told(
        "Paul Okello was seized by masked men on his way home from church.",
        "ASSAULT/abduct seized | r=CVL Paul Okello");
    assertThat(events()).isEqualTo(1);
  }

  @Test
  void twoThatAreBothAddressedAreTheSameTwo() {
    told(
        "The African Union called on Congo and Rwanda to talk.",
        "REQUEST called | a=IGOAFR:au African Union; r=COD Congo + RWA Rwanda");
    told(
        "Kinshasa and Kigali should end the fighting, the AU urged.",
        "REQUEST urged | a=IGOAFR:au AU; r=CODGOV Kinshasa + RWAGOV Kigali");
    assertThat(events()).isEqualTo(1);
  }

  @Test
  void whoCondemnsIsKnownByTheCountryThatItHappenedIn() {
    told(
        "The African Union condemned the mutiny.",
        "ACCUSE/disapprove condemned | a=IGOAFR:au African Union; p=goma");
    told(
        "An attempt at a coup was denounced by the AU.",
        "ACCUSE/disapprove denounced | a=IGOAFR:au AU; p=kivu");
    assertThat(events()).isEqualTo(1);
  }

  @Test
  void eachSidePromisesSomethingOfItsOwn() {
    told(
        "Kenya pledged to stop the dumping of steel in Uganda under the pact.",
        "AGREE pledged | a=KEN Kenya; r=UGA Uganda; d=d3");
    told(
        "Uganda was prepared to lift its duties on steel from Kenya under the pact.",
        "AGREE prepared | a=UGA Uganda; r=KEN Kenya; d=d3");
    assertThat(events()).isEqualTo(2);
  }

  @Test
  void twoBillsAreTwoVetoes() {
    told(
        "President Okello said he would veto the budget with its higher taxes on sugar and cement"
            + " that parliament passed against the advice of ministers.",
        "REJECT/yield veto | a=UGAGOV:okello President Okello; r=UGALEG parliament; x=PLANNED");
    told(
        "President Okello will refuse to sign a bill on fishing rights in lakes shared with neighbours that"
            + " the lower house sent up in its last sitting.",
        "REJECT/yield refuse | a=UGAGOV:okello President Okello; r=UGALEG house; x=PLANNED");
    assertThat(events()).isEqualTo(2);
  }

  @Test
  void whoEscortsDoesNotWithdraw() {
    told(
        "A Kenyan survey ship left for the reef on Saturday, escorted by warships.",
        "AID escorted | a=MIL warships; r=KEN Kenyan survey ship; d=d3");
    told(
        "Kenya called its warships back from the escort of the survey ship off the reef.",
        "RETREAT/withdraw called back | a=KEN Kenya; d=d3");
    assertThat(events()).isEqualTo(2);
  }

  @Test
  void aShipIsOfItsOwnersAndOfItsFlag() {
    told(
        "A missile of Chad's hit a Kenyan-flagged Ugandan tanker at anchor on Saturday.",
        "ASSAULT/heavy-weapons hit | a=TCD Chad; r=UGABUS Kenyan-flagged Ugandan tanker; d=d3");
    told(
        "Chad's missile attack on Saturday on a Kenyan flag tanker at anchor was condemned.",
        "ASSAULT/heavy-weapons attack | a=TCD Chad; r=KENBUS Kenyan flag tanker; d=d3");
    assertThat(events()).isEqualTo(1);
  }

  @Test
  void twoPeopleOfOneCountryMeetTwo() {
    told(
        "Ugandan bank president Leonel Mbeki met the head of Kenya's bank, Rui Otieno, on Saturday.",
        "CONSULT met | a=UGAGOV Leonel Mbeki + KENGOV Rui Otieno; d=d3");
    told(
        "President Okello of Uganda spoke to Kenyan president Adoula.",
        "CONSULT spoke | a=UGAGOV:okello President Okello + KENGOV:adoula president Adoula");
    assertThat(events()).isEqualTo(2);
  }

  @Test
  void otherGuestsOfOneCapitalAreNotItsGuests() {
    Party capital = new Party(0, false, "COD", "GOV", new int[] {2}, 0);
    Profile event = visit(new Party(11, true, "UGA", "GOV", new int[] {4}, 0));
    event.recipients.addAll(List.of(new Party(12, true, "COD", "GOV", new int[] {6}, 0), capital));
    Profile report = visit(new Party(0, false, "ZMB", "GOV", new int[] {8, 10}, 0));
    report.recipients.addAll(List.of(new Party(0, false, null, null, new int[] {12}, 0), capital));
    Evidence evidence = new Evidence();
    evidence.nearby = true;
    assertThat(PartyMatch.meeting(report, event, evidence)).isFalse();
  }

  private static Profile visit(Party guest) {
    Profile profile = new Profile("CONSULT", Realis.HAPPENED, WordBag.EMPTY);
    profile.where = new Where("COD", 0, 0, 7, Float.NaN, Float.NaN);
    profile.actors.add(guest);
    return profile;
  }

  @Test
  void lateOnOneDayMayBeTheNext() {
    told(
        "Ugandan forces shelled the Kenyan camp near Goma late on Friday.",
        "ASSAULT shelled | a=UGAMIL Ugandan forces; r=KEN Kenyan camp; p=goma; d=d2");
    mentions.get(0).setDateText("late on Friday");
    told(
        "Ugandan troops attacked the camp of Kenya near Goma on Saturday.",
        "ASSAULT attacked | a=UGAMIL Ugandan troops; r=KEN Kenya; p=goma; d=d3");
    assertThat(events()).isEqualTo(1);
  }

  @Test
  void whatTheFirstReportAloneSaysKeepsNobodyOut() {
    told(
        "Chad's missile hit a Ugandan tanker at anchor off Goma on Saturday.",
        "ASSAULT/heavy-weapons hit | a=TCD Chad; r=UGABUS Ugandan tanker; p=goma; d=d3");
    for (int i = 0; i < 4; i++) {
      told(
          "Chad's missile hit the tanker at anchor on Saturday, lake pilots said.",
          "ASSAULT/heavy-weapons hit | a=TCD Chad; r=- tanker; d=d3");
    }
    told(
        "Chad's missile attack on Saturday hit a Kenyan tanker at anchor.",
        "ASSAULT/heavy-weapons attack | a=TCD Chad; r=KENBUS Kenyan tanker; d=d3");
    mentions.get(5).setPublishedAt(Instant.parse("2031-05-04T18:00:00Z"));
    assertThat(events()).isEqualTo(1);
  }

  @Test
  void theCountryOfWhoDidItIsNoPlaceOfTheDeed() {
    told(
        "Congo's strike on the Kenyan platforms off Kenya was answered on Sunday.",
        "ASSAULT strike | a=COD Congo; r=KEN Kenyan platforms; p=congo");
    told(
        "Congo attacked the Kenyan platforms in a strike on Saturday.",
        "ASSAULT attacked | a=COD Congo; r=KEN Kenyan platforms; p=kenya; d=d3");
    assertThat(events()).isEqualTo(1);
  }

  @Test
  void whatIsDatedByAMonthThatIsOverIsNotTheNews() {
    told(
        "Ugandan forces attacked and sank a Kenyan ship on the lake earlier this month.",
        "ASSAULT attacked | a=UGAMIL Ugandan forces; r=KEN Kenyan ship; d=m");
    mentions.get(0).setDateText("earlier this month");
    mentions.get(0).setPublishedAt(Instant.parse("2031-05-19T08:00:00Z"));
    told(
        "Ugandan forces attacked two Kenyan ships on the lake.",
        "ASSAULT attacked | a=UGAMIL Ugandan forces; r=KEN Kenyan ships");
    mentions.get(1).setEventDate(LocalDate.of(2031, 5, 19));
    mentions.get(1).setPublishedAt(Instant.parse("2031-05-19T09:00:00Z"));
    assertThat(events()).isEqualTo(2);
  }

  @Test
  void whatAGovernmentOrdainsOnTwoDaysIsNoOneBan() {
    told(
        "There is a strong argument in the region that since Kenya is imposing duties alone, why"
            + " should anybody bother to talk, he said.",
        "COERCE/restrict imposing | a=KEN Kenya");
    told(
        "The grain merchants held that the ban, imposed by a Kenyan commission, was incompatible"
            + " with the pact of the lakes.",
        "COERCE/restrict imposed | a=KENGOV:commission Kenyan commission");
    mentions.get(1).setEventDate(LocalDate.of(2031, 5, 2));
    mentions.get(1).setPublishedAt(Instant.parse("2031-05-02T08:00:00Z"));
    assertThat(events()).isEqualTo(2);
  }

  @Test
  void whatOneMightDoToAnotherIsMoreThanOneThing() {
    told(
        "Uganda might mine the harbours of Kenya if it wants to win the quarrel over fish.",
        "ASSAULT mine | a=UGA Uganda; r=KEN Kenya; x=HYPOTHETICAL");
    told(
        "Traders fear a clash between Uganda and Kenya once the rains are over.",
        "ASSAULT clash | a=UGA Uganda + KEN Kenya; r=UGA Uganda + KEN Kenya; x=HYPOTHETICAL");
    assertThat(events()).isEqualTo(2);
  }

  @Test
  void othersWhoCallOnOneBodyAreOtherTalks() {
    told(
        "President Okello and officials from Kenya talked at the meeting of the African Union.",
        "CONSULT talked | a=UGAGOV:okello President Okello + GOV officials;"
            + " r=KENGOV Kenya + IGOAFR:au African Union");
    told(
        "President Adoula left for the meeting of the African Union and its Bank.",
        "CONSULT/visit left | a=TCDGOV:adoula President Adoula;"
            + " r=IGOAFR:au African Union + IGO:bank Bank; d=d4");
    assertThat(events()).isEqualTo(2);
  }

  @Test
  void manyOfTheSameWordsDoNotMakeOneVictimTheOther() {
    told(
        "Uganda lost 300 men when Kenyan guns opened on the border at the lake, Kenya said.",
        "ASSAULT lost | a=KENMIL Kenyan guns; r=UGAMIL Uganda + CVL 300 men");
    told(
        "Kenyan guns opened on the border at the lake when a Kenyan barge was hit on Friday.",
        "ASSAULT hit | r=KENBUS Kenyan barge; d=d2");
    assertThat(events()).isEqualTo(2);
  }

  @Test
  void whoThreatensNobodyOnTwoDaysThreatensTwice() {
    told(
        "Trade minister Okello threatened on Friday that Kenya would answer a tax on palm oil.",
        "THREATEN threatened | a=KENGOV:okello Okello; d=d2");
    mentions.get(0).setPublishedAt(Instant.parse("2031-05-02T08:00:00Z"));
    told(
        "Okello, tea buyers fear, means to close the harbour, as he threatened, over unpaid dues.",
        "THREATEN threatened | a=KENGOV:okello Okello");
    assertThat(events()).isEqualTo(2);
  }

  @Test
  void theHeadOfABodyOfStatesIsAPersonWhoMeets() {
    told(
        "Okello met last night with Kenyan officials and agreed to send a mission.",
        "CONSULT met | a=IGOGOV:okello Okello; r=KENGOV Kenyan officials; d=d3");
    told(
        "Okello met Kenyan officials on Saturday night before he spoke of a mission.",
        "CONSULT met | a=IGOGOV:okello Okello; r=KENGOV Kenyan officials; d=d3");
    assertThat(events()).isEqualTo(1);
  }

  @Test
  void othersHurtInOneRegionAreOtherDeeds() {
    told(
        "Guerrillas attacked police posts in Kivu after prisoners rioted over a funeral.",
        "ASSAULT attacked | a=REB Guerrillas; r=KENCOP police posts; p=kivu");
    told(
        "A Congolese soldier was hurt in Kivu as prisoners rioted and lorries burned after a"
            + " funeral.",
        "ASSAULT hurt | r=CODMIL Congolese soldier; p=kivu");
    assertThat(events()).isEqualTo(2);
  }

  @Test
  void theYearThatIsComplainedOfIsNoDayOfTheComplaint() {
    told(
        "Kenya's surplus of last year with its neighbours has come under fire from growers of"
            + " sugar.",
        "ACCUSE/disapprove come | r=KEN Kenya; d=m");
    told(
        "He accused Kenya of not keeping the pact on sugar that it signed with its neighbours last"
            + " year.",
        "ACCUSE/disapprove accused | a=UGAGOV:okello He; r=KEN Kenya; d=m");
    mentions.get(1).setPublishedAt(Instant.parse("2031-05-17T08:00:00Z"));
    for (Mention mention : mentions) {
      mention.setDateText("last year");
      mention.setDatePrecision("YEAR");
      mention.setEventDate(LocalDate.of(2030, 1, 1));
    }
    assertThat(events()).isEqualTo(2);
  }
}
