package org.dateline.tag;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a public suite with its gold events.
 *
 * @param spans whether the gold actors are spans of the text; otherwise they are codes
 * @param gold empty where a reader would code nothing
 */
record SuiteCase(
    String id, String text, @Nullable Instant published, boolean spans, List<Gold> gold) {

  /** The suites' CONCEDE and RETREAT are one root. */
  private static final Map<String, String> FOLD = Map.of("CONCEDE", "YIELD", "RETREAT", "YIELD");

  /** CAMEO's roots as PLOVER's types; 01 and 02 have none. */
  private static final Map<String, String> ROOTS =
      Map.ofEntries(
          Map.entry("03", "AGREE"),
          Map.entry("04", "CONSULT"),
          Map.entry("05", "SUPPORT"),
          Map.entry("06", "COOPERATE"),
          Map.entry("07", "AID"),
          Map.entry("08", "YIELD"),
          Map.entry("09", "ACCUSE"),
          Map.entry("10", "REQUEST"),
          Map.entry("11", "ACCUSE"),
          Map.entry("12", "REJECT"),
          Map.entry("13", "THREATEN"),
          Map.entry("14", "PROTEST"),
          Map.entry("15", "MOBILIZE"),
          Map.entry("16", "SANCTION"),
          Map.entry("17", "COERCE"),
          Map.entry("18", "ASSAULT"),
          Map.entry("19", "ASSAULT"),
          Map.entry("20", "ASSAULT"));

  /**
   * A gold event.
   *
   * @param root its type, CONCEDE and RETREAT folded into YIELD
   */
  record Gold(String source, String target, String root) {}

  SuiteCase {
    gold = List.copyOf(gold);
  }

  /** The cases of a suite, JSON lines with {@code id, text, date, expected, code_space}. */
  static List<SuiteCase> read(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<SuiteCase> cases = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode row = json.readTree(line);
      List<Gold> gold = new ArrayList<>();
      for (JsonNode each : row.path("expected")) {
        gold.add(
            new Gold(
                each.path("source").asText(),
                each.path("target").asText(),
                root(each.path("code").asText())));
      }
      cases.add(
          new SuiteCase(
              row.path("id").asText(),
              row.path("text").asText(),
              day(row.path("date").asText()),
              row.path("code_space").asText().contains("text spans"),
              gold));
    }
    return cases;
  }

  /** A type or CAMEO code as the suites compare it. */
  static String root(String code) {
    String type =
        !code.isEmpty() && Character.isDigit(code.charAt(0)) && code.length() > 1
            ? ROOTS.getOrDefault(code.substring(0, 2), code)
            : code;
    return FOLD.getOrDefault(type, type);
  }

  private static @Nullable Instant day(String date) {
    // some cases have six digits of no stated order: as good as no date
    return date.length() == 10
        ? LocalDate.parse(date).atStartOfDay(ZoneOffset.UTC).toInstant()
        : null;
  }
}
