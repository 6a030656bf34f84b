package org.dateline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class GeoNamesImportTest {
  private final LexiconFaults faults = new LexiconFaults();

  private static String row(
      String id, String name, String alternates, String feature, String where, String people) {
    String[] f = feature.split("/");
    String[] w = where.split("/");
    return String.join(
        "\t",
        id,
        name,
        name,
        alternates,
        w[0],
        w[1],
        f[0],
        f[1],
        w[2],
        "",
        w[3],
        "",
        "",
        "",
        people,
        "",
        "100",
        "Europe/Test",
        "2024-01-01");
  }

  private List<PlaceEntry> convert(String dump, long minPopulation) throws IOException {
    StringWriter out = new StringWriter();
    BufferedReader regions =
        new BufferedReader(new StringReader("UA.07\tNorthland\tNorthland\t9\n"));
    GeoNamesImport.convert(
        new BufferedReader(new StringReader(dump)), regions, out, minPopulation, faults);
    return Gazetteer.read(
        "imported.tsv",
        new ByteArrayInputStream(out.toString().getBytes(StandardCharsets.UTF_8)),
        faults);
  }

  @Test
  void townsRegionsAndCountriesBecomePlaces() throws IOException {
    List<PlaceEntry> places =
        convert(
            row(
                    "11",
                    "Testgrad",
                    "Тест,TST,Testhorod,Testgrád",
                    "P/PPLA",
                    "50.5/30.25/UA/07",
                    "5000")
                + "\n"
                + row("12", "Northland", "", "A/ADM1", "51/31/UA/07", "90000")
                + "\n"
                + row("13", "Old Mill", "", "S/ML", "51/31/UA/07", "0")
                + "\n",
            1000);
    assertThat(faults.list()).isEmpty();
    assertThat(places).hasSize(2);
    PlaceEntry town = places.get(0);
    assertThat(town.name()).isEqualTo("Testgrad");
    assertThat(town.aliases()).containsExactly("Testhorod");
    assertThat(town.kind()).isEqualTo(PlaceKind.CITY);
    assertThat(town.country()).isEqualTo("UKR");
    assertThat(town.admin1()).isEqualTo("Northland");
    assertThat(town.geonamesId()).isEqualTo(11);
    assertThat(town.toPlace().getGeonamesId()).isEqualTo(11);
    assertThat(PlaceNesting.within(town, places.get(1))).isTrue();
  }

  @Test
  void smallTownsAreLeftOutAndBadLinesAreNamed() throws IOException {
    List<PlaceEntry> places =
        convert(
            row("21", "Hamlet", "", "P/PPL", "50/30/UA/07", "12")
                + "\nnot a row\n"
                + row("22", "Nowhere", "", "P/PPL", "95/30/UA/07", "5000")
                + "\n"
                + row("23", "Elsewhere", "", "P/PPL", "50/30/ZZ/07", "5000")
                + "\n",
            1000);
    assertThat(places).isEmpty();
    assertThat(faults.list())
        .extracting(LexiconFaults.Fault::toString)
        .containsExactly(
            "GeoNames dump:2: 1 columns where a GeoNames row has 19",
            "GeoNames dump:3: an id, coordinate or population is no number",
            "GeoNames dump:4: no country of the code 'ZZ'");
  }

  @Test
  void theSameDumpGivesTheSameFileInAnyLocale() throws IOException {
    String dump = row("31", "Iğdır İli", "Igdir", "P/PPL", "40/44/TR/1", "5000") + "\n";
    java.util.Locale before = java.util.Locale.getDefault();
    List<PlaceEntry> plain = convert(dump, 0);
    try {
      java.util.Locale.setDefault(java.util.Locale.forLanguageTag("tr-TR"));
      assertThat(convert(dump, 0)).isEqualTo(plain);
    } finally {
      java.util.Locale.setDefault(before);
    }
  }
}
