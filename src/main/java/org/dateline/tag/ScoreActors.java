package org.dateline.tag;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.dateline.lexicon.ActorLexicon;
import org.dateline.lexicon.ActorWords;
import org.dateline.lexicon.CueLexicon;
import org.jspecify.annotations.Nullable;

/**
 * Scores the resolver on a suite of phrases with gold country and sector, one JSON object a line:
 * {@code {"text", "date", "fn", "expect": {"country", "code_1", "title"}}}.
 *
 * <p>Cases that ask only for an article's title ({@code fn} is {@code query_wiki}, or gold without
 * codes) are counted apart, as entity names. Gold UNK and JNK count as no sector; the suite's CAMEO
 * sector HLH is PLOVER's MED.
 */
public final class ScoreActors {

  private static final Map<String, String> SAME =
      Map.of("UNK", "", "JNK", "", "HLH", "MED", "BUD", "REL");

  private final ParticipantResolver resolver =
      new ParticipantResolver(ActorLexicon.shipped(), new GrammarWords(CueLexicon.shipped()));
  private final PrintStream out;
  private int cases;
  private int right;
  private int titles;
  private int titlesRight;

  private ScoreActors(PrintStream out) {
    this.out = out;
  }

  /** Scores the file of the first argument; prints each miss, then one line of figures. */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException("usage: score-actors SUITE.jsonl");
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    new ScoreActors(out).score(Path.of(args[0]));
  }

  private void score(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank()) {
          score(json.readTree(line));
        }
      }
    }
    out.printf(
        "{\"cases\": %d, \"right\": %d, \"share\": %.3f, \"titles\": %d, \"titles_right\": %d}%n",
        cases, right, cases == 0 ? 0 : right / (double) cases, titles, titlesRight);
  }

  private void score(JsonNode row) {
    String text = row.path("text").asText();
    Resolution got = resolver.resolve(text, date(row.path("date").asText()));
    JsonNode gold = row.path("expect");
    boolean coded = gold.has("country") || gold.has("code_1");
    if (!coded || row.path("fn").asText().equals("query_wiki")) {
      titles++;
      String name = got == null || got.entityName() == null ? "" : got.entityName();
      String title = gold.path(gold.has("title") ? "title" : "wiki").asText();
      boolean same = plain(name).equals(plain(title));
      titlesRight += same ? 1 : 0;
      report(same, "title", text, gold, got);
      return;
    }
    cases++;
    String country = got == null || got.country() == null ? "" : got.country();
    String sector = got == null || got.sector() == null ? "" : got.sector();
    String code = gold.path("code_1").asText();
    String wanted = gold.path("country").asText() + SAME.getOrDefault(code, code);
    String given = (gold.has("country") ? country : "") + SAME.getOrDefault(sector, sector);
    boolean good = wanted.equals(given);
    right += good ? 1 : 0;
    report(good, "code", text, gold, got);
  }

  private void report(
      boolean good, String what, String text, JsonNode gold, @Nullable Resolution got) {
    if (!good) {
      out.println("miss " + what + ": " + text + " | gold " + gold + " | " + got);
    }
  }

  private static String plain(String name) {
    return ActorWords.fold(name).replaceAll("\\W", "");
  }

  private static @Nullable LocalDate date(String text) {
    try {
      return text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no date: " + text, e);
    }
  }
}
