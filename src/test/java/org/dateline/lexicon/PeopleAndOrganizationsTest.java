package org.dateline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The shipped data on people and organisations keep to their own declared format. */
class PeopleAndOrganizationsTest {

  private static final Set<String> SECTORS =
      Set.of(
          "COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "AGR", "BUS", "CRM", "CVL",
          "EDU", "ELI", "JRN", "LAB", "MED", "OPP", "PRE", "REL", "SOC");

  private static final Set<String> NON_STATE =
      Set.of("IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC");

  /** Names that two people bear and the date decides between. */
  private static final Set<String> SHARED =
      Set.of(
          "Bush",
          "George Bush",
          "President Bush",
          "Clinton",
          "Assad",
          "al-Assad",
          "Marcos",
          "Aquino",
          "President Aquino",
          "Déby",
          "Deby",
          "Castro",
          "Kirchner");

  /** Words that are no name by themselves, whatever their first letter: surnames among them. */
  private static final Set<String> ENGLISH =
      Set.of(
          "amnesty",
          "baker",
          "bean",
          "begin",
          "bell",
          "bishop",
          "black",
          "brown",
          "bout",
          "burns",
          "care",
          "church",
          "congress",
          "cook",
          "cooper",
          "cruise",
          "delay",
          "fed up",
          "fox",
          "gates",
          "gold",
          "gore",
          "grant",
          "green",
          "guardian",
          "hague",
          "hammer",
          "hill",
          "house",
          "hunt",
          "independent",
          "intel",
          "jordan",
          "justice",
          "kan",
          "king",
          "labour",
          "law",
          "let",
          "liberation",
          "liberty",
          "long",
          "love",
          "major",
          "marsh",
          "may",
          "mend",
          "moon",
          "morning",
          "nation",
          "north",
          "observer",
          "october",
          "pace",
          "park",
          "pence",
          "people",
          "podium",
          "pope",
          "post",
          "power",
          "price",
          "quest",
          "reform",
          "reid",
          "rice",
          "ridge",
          "rose",
          "salt",
          "save",
          "shape",
          "shell",
          "short",
          "sin",
          "smart",
          "snow",
          "solidarity",
          "spring",
          "standard",
          "star",
          "stern",
          "store",
          "straw",
          "sun",
          "swan",
          "target",
          "the",
          "time",
          "times",
          "total",
          "trend",
          "unison",
          "unite",
          "visa",
          "vision",
          "war",
          "west",
          "white",
          "will",
          "wise",
          "wood",
          "young");

  private static final Pattern TERM =
      Pattern.compile("([A-Z]{3})(?:@([A-Z]{3}))?:([^:|]+):([0-9-]*)\\.\\.([0-9-]*)");

  private final List<LexiconFile.Row> people =
      LexiconFile.shipped("people.tsv", List.of("id", "name", "aliases", "country", "terms"))
          .rows();

  private final List<LexiconFile.Row> organizations =
      LexiconFile.shipped(
              "organizations.tsv",
              List.of("id", "name", "aliases", "code", "country", "sector", "members"))
          .rows();

  @Test
  void holdsEnoughOfBoth() {
    assertThat(people).hasSizeGreaterThan(4_000);
    assertThat(organizations).hasSizeGreaterThan(2_500);
  }

  @Test
  void idsAreSlugsAndUnique() {
    for (List<LexiconFile.Row> rows : List.of(people, organizations)) {
      Set<String> seen = new HashSet<>();
      for (LexiconFile.Row row : rows) {
        assertThat(row.get("id")).as(at(row)).matches("[a-z0-9]+(-[a-z0-9]+)*");
        assertThat(seen.add(row.get("id"))).as(at(row) + " id used before").isTrue();
      }
    }
  }

  @Test
  void namesAreCleanAndNotListedTwice() {
    for (LexiconFile.Row row : all()) {
      List<String> names = names(row);
      assertThat(names).as(at(row)).doesNotHaveDuplicates();
      for (String name : names) {
        assertThat(name).as(at(row)).matches("\\S+( \\S+)*").hasSizeBetween(2, 90);
        assertThat(name.chars().anyMatch(Character::isUpperCase) || name.matches(".*[ -].*"))
            .as(at(row) + " has no capital: " + name)
            .isTrue();
      }
    }
  }

  @Test
  void noNameIsAnEnglishWordOrACountry() {
    Set<String> countries = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    for (String code : Locale.getISOCountries()) {
      countries.add(new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH));
    }
    for (LexiconFile.Row row : all()) {
      for (String name : names(row)) {
        assertThat(ENGLISH).as(at(row)).doesNotContain(name.toLowerCase(Locale.ROOT));
        assertThat(countries).as(at(row)).doesNotContain(name);
      }
    }
  }

  @Test
  void aNameHasOneBearerUnlessTheDateDecides() {
    Map<String, List<String>> bearers = new TreeMap<>();
    for (LexiconFile.Row row : all()) {
      for (String name : names(row)) {
        bearers.computeIfAbsent(name, k -> new ArrayList<>()).add(row.file() + ' ' + row.get("id"));
      }
    }
    bearers.values().removeIf(ids -> ids.size() < 2);
    assertThat(bearers.keySet()).isEqualTo(new TreeSet<>(SHARED));
  }

  @Test
  void countriesAndSectorsAreKnown() {
    Set<String> countries = countries();
    for (LexiconFile.Row row : people) {
      assertThat(row.get("country"))
          .as(at(row))
          .satisfies(c -> assertThat(countries.contains(c) || NON_STATE.contains(c)).isTrue());
    }
    for (LexiconFile.Row row : organizations) {
      String country = row.get("country");
      String sector = row.get("sector");
      String code = row.get("code");
      assertThat(country.isEmpty() || countries.contains(country)).as(at(row)).isTrue();
      assertThat(sector.isEmpty() || SECTORS.contains(sector)).as(at(row)).isTrue();
      if (country.isEmpty()) {
        assertThat(NON_STATE).as(at(row)).contains(code.substring(0, 3));
        assertThat(code.substring(3)).as(at(row)).isEqualTo(sector);
      } else {
        assertThat(code).as(at(row)).isEqualTo(country + sector);
        assertThat(sector).as(at(row)).isNotEmpty();
      }
      assertThat(countries).as(at(row)).containsAll(row.list("members"));
    }
  }

  @Test
  void termsAreOfKnownSectorsAndRunForward() {
    Set<String> countries = countries();
    for (LexiconFile.Row row : people) {
      assertThat(row.list("terms")).as(at(row)).isNotEmpty().doesNotHaveDuplicates();
      for (String term : row.list("terms")) {
        Matcher m = TERM.matcher(term);
        assertThat(m.matches()).as(at(row) + ' ' + term).isTrue();
        assertThat(SECTORS).as(at(row)).contains(m.group(1));
        if (m.group(2) != null) {
          assertThat(countries.contains(m.group(2)) || NON_STATE.contains(m.group(2)))
              .as(at(row) + ' ' + term)
              .isTrue();
          assertThat(m.group(2)).as(at(row)).isNotEqualTo(row.get("country"));
        }
        LocalDate from = date(m.group(4), false);
        LocalDate to = date(m.group(5), true);
        assertThat(from).as(at(row) + ' ' + term).isBeforeOrEqualTo(to);
      }
    }
  }

  @Test
  void whoGovernsDependsOnTheDay() {
    assertThat(inOffice("USA", "president", "1987-03-01")).containsExactly("ronald-reagan");
    assertThat(inOffice("USA", "president", "2024-11-19")).containsExactly("joe-biden");
    assertThat(inOffice("RUS", "president", "2010-06-01")).containsExactly("dmitry-medvedev");
    assertThat(inOffice("UKR", "president", "2024-11-19")).containsExactly("volodymyr-zelensky");
    assertThat(inOffice("GBR", "prime minister", "1987-10-19"))
        .containsExactly("margaret-thatcher");
    assertThat(inOffice("DEU", "chancellor", "2015-09-01")).containsExactly("angela-merkel");
    assertThat(inOffice("BRA", "finance minister", "1987-03-01")).containsExactly("dilson-funaro");
  }

  @Test
  void aStateHasOnePresidentAtATime() {
    Map<String, List<String>> several = new TreeMap<>();
    for (int year = 1986; year <= 2025; year++) {
      String day = year + "-07-17";
      Map<String, List<String>> holders = new HashMap<>();
      for (LexiconFile.Row row : people) {
        if (holds(row, "president", LocalDate.parse(day))) {
          holders.computeIfAbsent(row.get("country"), k -> new ArrayList<>()).add(row.get("id"));
        }
      }
      holders.values().removeIf(ids -> ids.size() < 2);
      holders.forEach((country, ids) -> several.put(country + ' ' + day, ids));
    }
    // in the summer of 1991 the Union and its Russian republic each had one
    assertThat(several.keySet()).containsExactly("RUS 1991-07-17");
  }

  private List<String> inOffice(String country, String role, String day) {
    List<String> ids = new ArrayList<>();
    for (LexiconFile.Row row : people) {
      if (row.get("country").equals(country) && holds(row, role, LocalDate.parse(day))) {
        ids.add(row.get("id"));
      }
    }
    return ids;
  }

  private static boolean holds(LexiconFile.Row row, String role, LocalDate day) {
    for (String term : row.list("terms")) {
      Matcher m = TERM.matcher(term);
      if (m.matches()
          && m.group(2) == null
          && m.group(3).equals(role)
          && !day.isBefore(date(m.group(4), false))
          && !day.isAfter(date(m.group(5), true))) {
        return true;
      }
    }
    return false;
  }

  private List<LexiconFile.Row> all() {
    List<LexiconFile.Row> rows = new ArrayList<>(people);
    rows.addAll(organizations);
    return rows;
  }

  private static List<String> names(LexiconFile.Row row) {
    List<String> names = new ArrayList<>(List.of(row.get("name")));
    names.addAll(row.list("aliases"));
    return names;
  }

  private static Set<String> countries() {
    Set<String> codes = new TreeSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
    codes.add("XKX");
    return codes;
  }

  private static LocalDate date(String text, boolean last) {
    return switch (text.length()) {
      case 0 -> last ? LocalDate.MAX : LocalDate.MIN;
      case 4 -> LocalDate.parse(text + (last ? "-12-31" : "-01-01"));
      case 7 -> last ? YearMonth.parse(text).atEndOfMonth() : YearMonth.parse(text).atDay(1);
      default -> LocalDate.parse(text);
    };
  }

  private static String at(LexiconFile.Row row) {
    return row.file() + ':' + row.line() + ' ' + row.get("name");
  }
}
