package org.dateline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorLexiconTest {

  private static final ActorLexicon LEXICON = ActorLexicon.shipped();

  private static @Nullable String first(String phrase) {
    return first(LEXICON, phrase);
  }

  private static @Nullable String first(ActorLexicon lexicon, String phrase) {
    ActorText text = lexicon.read(phrase);
    ActorMatch match = lexicon.longest(text, 0, text.size());
    return match == null ? null : match.entry().id();
  }

  @ParameterizedTest
  @CsvSource({
    "Ukraine, country:UKR",
    "Kyiv, capital:kyiv",
    "U.S. , country:USA",
    "Côte d'Ivoire, country:CIV",
    "Cote d’Ivoire, country:CIV",
    "Democratic Republic of the Congo, country:COD",
    "CONGO, country:COD",
    "Turkey, country:TUR",
    "Israelis, nationality:ISR",
    "Poles, nationality:POL",
    "lawmakers, role:lawmaker",
    "members of parliament, role:member-of-parliament",
    "policewomen, role:policewoman",
    "DEFENCE MINISTRY, institution:defence-ministry",
    "Saudi-Arabian, nationality:SAU",
    "Rohingyas, people:rohingya",
    "FBI, institution:usa-federal-bureau-of-investigation",
  })
  void namesAreFoundHoweverTheyAreSpelled(String phrase, String id) {
    String found = first(phrase);
    if (id.startsWith("institution:usa")) {
      assertThat(found).startsWith("institution:usa");
    } else {
      assertThat(found).isEqualTo(id);
    }
  }

  @ParameterizedTest
  @CsvSource({"turkey", "us", "who", "Us", "it"})
  void wordsAreNoNames(String phrase) {
    String found = first("They saw " + phrase + " there");
    assertThat(found).isNull();
    ActorText text = LEXICON.read("They saw " + phrase + " there");
    assertThat(LEXICON.longest(text, 2, text.size())).isNull();
  }

  @Test
  void theLongestNameWins() {
    ActorText text = LEXICON.read("South Korean Defense Ministry officials");
    ActorMatch match = LEXICON.longest(text, 0, text.size());
    assertThat(match).isNotNull();
    if (match != null) {
      assertThat(match.to()).isEqualTo(2);
      assertThat(match.entry().country()).isEqualTo("KOR");
    }
    assertThat(LEXICON.longest(text, 0, 1)).isNull();
  }

  @Test
  void theLimitShortensAName() {
    ActorText text = LEXICON.read("Democratic Republic of the Congo");
    ActorMatch whole = LEXICON.longest(text, 0, text.size());
    assertThat(whole).isNotNull();
    assertThat(LEXICON.longest(text, 0, 2)).isNotEqualTo(whole);
  }

  @Test
  void everyStateHasNameAdjectiveAndCapital() {
    LexiconFile countries =
        LexiconFile.shipped(
            "countries.tsv", List.of("code", "kind", "name", "adjectives", "capitals"));
    Set<String> codes = new TreeSet<>();
    List<String> bare = new ArrayList<>();
    for (LexiconFile.Row row : countries.rows()) {
      codes.add(row.get("code"));
      if (row.get("kind").equals("state") && row.list("adjectives").isEmpty()) {
        bare.add(row.get("code"));
      }
    }
    for (String iso : Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3)) {
      assertThat(codes).contains(iso);
    }
    assertThat(codes).contains("XKX");
    assertThat(bare).containsExactly("COG", "DMA");
  }

  @Test
  void theListsHaveTheirSize() {
    LexiconFile roles = LexiconFile.shipped("roles.tsv", List.of("sector", "use", "roles"));
    Set<String> sectors = new TreeSet<>();
    int count = 0;
    for (LexiconFile.Row row : roles.rows()) {
      sectors.add(row.get("sector"));
      count += row.list("roles").size();
    }
    assertThat(count).isGreaterThan(1000);
    assertThat(sectors)
        .contains(
            "AGR", "BUS", "COP", "CRM", "CVL", "EDU", "ELI", "GOV", "JRN", "JUD", "LAB", "LEG",
            "MED", "MIL", "OPP", "PRE", "PRM", "PTY", "REB", "REF", "REL", "SOC", "SPY", "UAF",
            "UNK");
    LexiconFile institutions =
        LexiconFile.shipped("institutions.tsv", List.of("name", "country", "sector"));
    assertThat(institutions.rows().stream().filter(r -> !r.get("country").isEmpty()))
        .hasSizeGreaterThan(500);
  }

  @Test
  void everyMovementIsAnOrganization() {
    LexiconFile movements = LexiconFile.shipped("movements.tsv", List.of("organization", "terms"));
    for (LexiconFile.Row row : movements.rows()) {
      ActorEntry entry = LEXICON.entry("organization:" + row.get("organization"));
      assertThat(entry).as(row.get("organization")).isNotNull();
      if (entry != null) {
        assertThat(entry.terms()).as(entry.id()).isNotEmpty();
      }
    }
  }

  @Test
  void theHolderOfAnOfficeDependsOnTheDay() {
    assertThat(holder("USA", "president", 2010, 5, 1)).isEqualTo("Barack Obama");
    assertThat(holder("USA", "president", 2018, 5, 1)).isEqualTo("Donald Trump");
    assertThat(holder("USA", "gardener", 2018, 5, 1)).isNull();
  }

  private static @Nullable String holder(String country, String office, int y, int m, int d) {
    ActorEntry entry = LEXICON.holder(country, office, LocalDate.of(y, m, d));
    return entry == null ? null : entry.name();
  }

  @Test
  void aUsersFolderComesFirst(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("roles.tsv"),
        "# version: 7\n# columns: sector secondary use roles\nAGR\t\tfixed\tsoldier|zorgler\n");
    LexiconFaults faults = new LexiconFaults();
    ActorLexicon lexicon = ActorLexicon.load(LexiconFolders.read(List.of(folder), faults), faults);
    faults.throwIfAny();
    assertThat(lexicon.version()).startsWith("roles.tsv=7 countries.tsv=");
    assertThat(first(lexicon, "zorglers")).isEqualTo("role:zorgler");
    ActorEntry soldier = lexicon.entry("role:soldier");
    assertThat(soldier).isNotNull();
    if (soldier != null) {
      assertThat(soldier.sector()).isEqualTo("AGR");
    }
  }

  @Test
  void faultsNameFileAndLine(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("people.tsv");
    Files.writeString(
        file,
        "# version: 1\n# columns: id name aliases country terms\n"
            + "a\tAnna Fault\t\tDEU\tGOV:minister:2001..2000\n"
            + "b\tBen Fault\t\tDE\tGOV:minister:2001..\n"
            + "c\tCarl Fault\t\tDEU\tXYZ:minister:2001..\n"
            + "d\tDora Right\t\tDEU\tGOV:minister:2001..2002-03\n");
    LexiconFaults faults = new LexiconFaults();
    ActorLexicon lexicon = ActorLexicon.load(LexiconFolders.read(List.of(folder), faults), faults);
    assertThat(faults.list()).extracting(LexiconFaults.Fault::line).containsExactly(3, 4, 5);
    assertThat(faults.list().get(0).toString()).startsWith(file + ":3: a term that ends before");
    assertThat(lexicon.entry("person:d")).isNotNull();
  }

  @Test
  void termsHoldTheirFirstAndLastDay() {
    ActorTerm term = ActorTerm.parse("GOV+MIL:defense minister:2001-02..2003");
    assertThat(term.secondary()).isEqualTo("MIL");
    assertThat(term.holds(LocalDate.of(2001, 2, 1))).isTrue();
    assertThat(term.holds(LocalDate.of(2003, 12, 31))).isTrue();
    assertThat(term.over(LocalDate.of(2004, 1, 1))).isTrue();
    assertThat(ActorTerm.parse("GOV@UNO:envoy:..").country()).isEqualTo("UNO");
    assertThatThrownBy(() -> ActorTerm.parse("GOV:minister"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("SECTOR:role:FROM..TO");
  }
}
