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

/** Later reports that name a deed as one that is known, and reports told from two sides. */
class KnownDeedsTest {
  private static final Map<String, Place> PLACES =
      Map.of(
          "goma",
          city("Goma", "COD", -1.68, 29.22),
          "gisenyi",
          city("Gisenyi", "RWA", -1.7, 29.26));

  private final List<Mention> mentions = new ArrayList<>();

  private static Place city(String name, String country, double latitude, double longitude) {
    return Place.newBuilder()
        .setName(name)
        .setCountry(country)
        .setLatitude(latitude)
        .setLongitude(longitude)
        .setPrecision("CITY")
        .build();
  }

  private void told(int day, String sentence, String fields) {
    String outlet = "outlet-" + mentions.size();
    mentions.add(
        new MentionReader(LocalDate.of(2031, 5, 1), PLACES, Set.of())
            .read(
                "e " + fields,
                Mention.newBuilder()
                    .setMentionId(ContentId.of("mention", mentions.size()))
                    .setArticleId(outlet)
                    .setPassageId("p" + mentions.size())
                    .setSource(outlet)
                    .setPublishedAt(Instant.parse(String.format("2031-05-%02dT08:00:00Z", day)))
                    .setSentenceStart(0)
                    .setSentenceEnd(sentence.length())
                    .setSentence(sentence)));
  }

  private int events() {
    return new Resolver().resolve(ResolverInput.of(mentions)).events().size();
  }

  private void nunsAreTaken() {
    told(
        3,
        "Gunmen seized six nuns from a bus near Goma on Saturday, Congolese police said.",
        "ASSAULT/abduct seized | a=CODUAF Gunmen; r=CODREL six nuns; p=goma; d=d3; by=CODCOP police");
  }

  @Test
  void whoWasTakenIsKnownByWhatTheyAre() {
    nunsAreTaken();
    told(
        10,
        "Italy pressed Congo to do more for the nuns abducted a week ago.",
        "ASSAULT/abduct abducted | r=CODREL the nuns; d=d3");
    assertThat(events()).isEqualTo(1);
  }

  @Test
  void aDeedToldAsKnownMayBeOld() {
    nunsAreTaken();
    told(
        12,
        "Police in Congo found the bus of the nuns who had been kidnapped.",
        "ASSAULT/abduct kidnapped | r=CODREL the nuns");
    assertThat(events()).isEqualTo(1);
  }

  @Test
  void whatIsToldAsNewsIsNotOld() {
    nunsAreTaken();
    told(12, "Congolese nuns were kidnapped.", "ASSAULT/abduct kidnapped | r=CODREL nuns");
    assertThat(events()).isEqualTo(2);
  }

  @Test
  void aSecondRaidIsNotTheFirst() {
    told(
        3,
        "Rebels launched a raid on the Congolese army, officials said.",
        "ASSAULT launched | a=CODREB Rebels; r=CODMIL the Congolese army");
    told(
        5,
        "Rebels launched their second raid in three days on the Congolese army, officials said.",
        "ASSAULT launched | a=CODREB Rebels; r=CODMIL the Congolese army");
    assertThat(events()).isEqualTo(2);
  }

  @Test
  void aFreshRaidIsNotTheFirst() {
    told(
        3,
        "Rebels shook the Congolese army by a raid, officials said.",
        "ASSAULT raid | a=CODREB Rebels; r=CODMIL the Congolese army");
    told(
        5,
        "Rebels shook the Congolese army by another raid, officials said.",
        "ASSAULT raid | a=CODREB Rebels; r=CODMIL the Congolese army");
    assertThat(events()).isEqualTo(2);
  }

  @Test
  void whatIsSaidToGoOnPointsAtNothing() {
    nunsAreTaken();
    told(
        14,
        "Congolese police said that seizures of nuns by gunmen had shaken the town.",
        "ASSAULT/abduct seizures | a=CODUAF gunmen; r=CODREL nuns");
    assertThat(events()).isEqualTo(2);
  }

  @Test
  void aRaidStillToldIsTheFirst() {
    told(
        3,
        "Rebels launched a raid on the Congolese army, officials said.",
        "ASSAULT launched | a=CODREB Rebels; r=CODMIL the Congolese army");
    told(
        5,
        "Rebels launched their raid on the Congolese army, officials said.",
        "ASSAULT launched | a=CODREB Rebels; r=CODMIL the Congolese army");
    assertThat(events()).isEqualTo(1);
  }

  @Test
  void sailorsAreSeafarers() {
    told(
        3,
        "Pirates held up a freighter in the port of Goma and took six sailors on Saturday.",
        "ASSAULT/abduct took | a=UAF Pirates; r=MIL six sailors; p=goma; d=d3; q=ABDUCTED 6 sailors");
    told(
        3,
        "Eight seafarers were dragged off by armed men near Goma, the owner said.",
        "ASSAULT/abduct dragged | r=LAB Eight seafarers; p=goma; q=ABDUCTED 8 seafarers");
    assertThat(events()).isEqualTo(1);
  }

  @Test
  void computersAttackedAreAnAttack() {
    told(
        3,
        "Hackers attacked the computers of Congolese clinics on Saturday.",
        "COERCE/cyber attacked | a=CRM Hackers; r=CODMED Congolese clinics; d=d3");
    told(
        4,
        "Congo promised clinics new machines after Saturday's attack.",
        "ASSAULT attack | r=CODMED clinics; d=d3");
    assertThat(events()).isEqualTo(1);
  }

  @Test
  void littleIsEnoughForWhatIsToldAsKnown() {
    told(
        3,
        "Rebels brought down a transport plane of the Congolese army over Goma on Saturday.",
        "ASSAULT/aerial brought | a=REB Rebels; r=CODMIL a transport plane of the Congolese army;"
            + " p=goma; d=d3");
    told(
        5,
        "Congo asked who had sold the missile that destroyed the plane.",
        "ASSAULT/destroy destroyed | r=- the plane");
    assertThat(events()).isEqualTo(1);
  }

  @Test
  void whoseTheGunmenWereMayBeToldLater() {
    told(
        3,
        "Gunmen killed a Congolese prosecutor at his home in Goma on Saturday.",
        "ASSAULT killed | a=UAF Gunmen; r=CODJUD a Congolese prosecutor; p=goma; d=d3");
    told(
        5,
        "Congo accused Rwandan intelligence of killing the prosecutor in Goma.",
        "ASSAULT killing | a=RWASPY Rwandan intelligence; r=CODJUD the prosecutor; p=goma; by=COD Congo");
    assertThat(events()).isEqualTo(1);
  }

  @Test
  void aClashToldByEitherSideIsOne() {
    told(
        3,
        "Congolese soldiers fired on a Rwandan post near Gisenyi on Saturday, Rwanda said.",
        "ASSAULT/firearms fired | a=CODMIL soldiers; r=RWAMIL post; p=gisenyi; d=d3; by=RWA Rwanda");
    told(
        3,
        "Rwandan border guards shot at Congolese soldiers outside Goma on Saturday, Congo's army said.",
        "ASSAULT/firearms shot | a=RWACOP border guards; r=CODMIL soldiers; p=goma; d=d3; by=CODMIL army");
    assertThat(events()).isEqualTo(1);
  }

  @Test
  void eachSideOfAClashCountsItsOwnDead() {
    told(
        3,
        "Congolese soldiers killed two guards near Gisenyi on Saturday, Rwanda said.",
        "ASSAULT killed | a=CODMIL Congolese soldiers; r=RWACOP two guards; p=gisenyi; d=d3;"
            + " by=RWA Rwanda; s=ASSERTED; q=KILLED 2 guards");
    told(
        3,
        "Rwandan border guards killed four soldiers outside Goma on Saturday, Congo said.",
        "ASSAULT killed | a=RWACOP Rwandan border guards; r=CODMIL four soldiers; p=goma; d=d3;"
            + " by=COD Congo; s=ASSERTED; q=KILLED 4 soldiers");
    Resolution resolution = new Resolver().resolve(ResolverInput.of(mentions));
    assertThat(resolution.events()).hasSize(1);
    assertThat(resolution.claims())
        .filteredOn(claim -> claim.getAttribute().equals("KILLED"))
        .hasSize(2)
        .allMatch(claim -> claim.getConflictsWith().isEmpty());
  }

  @Test
  void aCountryHasOneCurfew() {
    told(
        3,
        "A curfew from dusk was imposed in Goma on Saturday.",
        "COERCE/curfew imposed | p=goma; d=d3");
    told(
        3,
        "The Congolese army ordered a curfew for the night.",
        "COERCE/curfew ordered | a=CODMIL army");
    assertThat(events()).isEqualTo(1);
  }

  @Test
  void aDenialIsOfWhatOthersTold() {
    told(
        3,
        "Congo said Rwanda was sending mortars across the lake to the rebels.",
        "AID sending | a=RWA Rwanda; r=CODREB rebels; by=COD Congo; s=ASSERTED");
    told(
        4,
        "Rwanda denied that it had sent mortars or men to Congo.",
        "AID sent | a=RWA it; by=RWA Rwanda; s=DENIED; x=NEGATED");
    assertThat(events()).isEqualTo(1);
  }
}
