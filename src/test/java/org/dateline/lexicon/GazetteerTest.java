package org.dateline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GazetteerTest {
  private static final Gazetteer GAZETTEER = Gazetteer.shipped();

  @Test
  void holdsThePlacesOfTheNews() {
    assertThat(GAZETTEER.entries()).hasSizeGreaterThan(8000);
    Map<PlaceKind, Integer> counts = new HashMap<>();
    GAZETTEER.entries().forEach(e -> counts.merge(e.kind(), 1, Integer::sum));
    assertThat(counts.get(PlaceKind.COUNTRY)).isGreaterThan(230);
    assertThat(counts.get(PlaceKind.ADMIN1)).isGreaterThan(1800);
    assertThat(counts.get(PlaceKind.CITY)).isGreaterThan(5500);
  }

  @Test
  void idsAreUniqueAndTownsLieInKnownRegionsOfKnownCountries() {
    Set<String> ids = new HashSet<>();
    Set<String> regions = new HashSet<>();
    GAZETTEER.entries().stream()
        .filter(e -> e.kind() == PlaceKind.ADMIN1)
        .forEach(e -> regions.add(e.country() + "/" + e.admin1()));
    for (PlaceEntry entry : GAZETTEER.entries()) {
      assertThat(ids.add(entry.id())).as(entry.id()).isTrue();
      if (entry.kind() != PlaceKind.POINT) {
        assertThat(GAZETTEER.country(String.valueOf(entry.country()))).as(entry.id()).isNotNull();
      }
      if (entry.kind() == PlaceKind.CITY && entry.admin1() != null) {
        assertThat(regions).contains(entry.country() + "/" + entry.admin1());
      }
    }
  }

  @Test
  void spellingsAreOnePlace() {
    assertThat(GAZETTEER.named("Kiev")).isEqualTo(GAZETTEER.named("Kyyiv"));
    assertThat(GAZETTEER.named("Kharkov").get(0).name()).startsWith("Kharkiv");
    assertThat(GAZETTEER.named("Port au Prince").get(0).country()).isEqualTo("HTI");
    assertThat(GAZETTEER.named("São Paulo")).isEqualTo(GAZETTEER.named("sao paulo"));
    assertThat(GAZETTEER.named("Nowhere at All")).isEmpty();
  }

  @Test
  void walksToTheLongestNameTokenByToken() {
    Gazetteer.Walk walk = GAZETTEER.walk();
    assertThat(walk.accept("Rio")).isTrue();
    assertThat(walk.complete()).isFalse();
    assertThat(walk.accept("de")).isTrue();
    assertThat(walk.accept("Janeiro")).isTrue();
    assertThat(walk.complete()).isTrue();
    assertThat(walk.accept("Carnival")).isFalse();
    walk.reset();
    walk.accept("us");
    assertThat(walk.places(false)).isEmpty();
    assertThat(walk.places(true)).extracting(PlaceEntry::country).containsExactly("USA");
  }

  @Test
  void usersPlacesWinAndTheirFaultsAreNamedByLine() {
    LexiconFaults faults = new LexiconFaults();
    String file =
        "# version: 1\n# columns: "
            + String.join(" ", PlaceReader.COLUMNS)
            + "\n"
            + "mine\tKyiv\t\tCITY\tUSA\t\t10.5\t20\t5\t77\t\n"
            + "bad\tX1\t\tTOWN\tUSA\t\t10\t20\n"
            + "worse\tX2\t\tCITY\tUS\t\t10\t20\n"
            + "worst\tX3\t\tCITY\tUSA\t\t91\t20\n"
            + "mine\tX4\t\tCITY\tUSA\t\t10\t20\n";
    List<PlaceEntry> mine =
        Gazetteer.read(
            "mine.tsv", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), faults);
    assertThat(GAZETTEER.plus(mine).named("Kyiv").get(0).id()).isEqualTo("mine");
    assertThat(faults.list())
        .extracting(LexiconFaults.Fault::toString)
        .satisfiesExactly(
            f -> assertThat(f).startsWith("mine.tsv:4: kind 'TOWN' is none of"),
            f ->
                assertThat(f)
                    .startsWith("mine.tsv:5: a country is three capital letters, not 'US'"),
            f -> assertThat(f).startsWith("mine.tsv:6: latitude '91' is no number"),
            f -> assertThat(f).isEqualTo("mine.tsv:7: the id 'mine' is taken"));
  }
}
