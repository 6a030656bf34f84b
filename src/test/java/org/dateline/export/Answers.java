package org.dateline.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.Runs;
import org.dateline.write.Dataset;
import org.dateline.write.Datasets;

/** The three answers of each warehouse's queries.sql, computed from a run's Avro files. */
public final class Answers {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path output;

  /** Of a run's output. */
  public Answers(Path output) {
    this.output = output;
  }

  /** Rows by dataset. */
  public Map<String, Long> counts() {
    Map<String, Long> counts = new TreeMap<>();
    for (Dataset<?> dataset : Datasets.all()) {
      counts.put(dataset.name(), (long) Runs.rows(output, dataset).size());
    }
    return counts;
  }

  /** Each of the three answers, a row a string with | between the columns. */
  public List<List<String>> all() {
    return List.of(eventsByTypeAndDay(), rivalClaims(), sourcesPerEvent());
  }

  /**
   * Queries on the views, each with what it must answer: what happened, counted by POLECAT's type,
   * by GDELT's quad class with its reports, ids that name one event only, and mentions of these
   * events.
   */
  public Map<String, List<String>> views() {
    List<String> quads =
        List.of(
            "VERBAL COOPERATION", "MATERIAL COOPERATION", "VERBAL CONFLICT", "MATERIAL CONFLICT");
    Map<String, Integer> types = new TreeMap<>();
    Map<Integer, int[]> classes = new TreeMap<>();
    Set<String> ids = new TreeSet<>();
    for (JsonNode event : read(Runs.rows(output, Datasets.EVENTS))) {
      if (event.get("realis").asText().equals("ACTUAL")) {
        ids.add(event.get("event_id").asText());
        types.merge(event.get("event_type").asText(), 1, Integer::sum);
        int[] sums =
            classes.computeIfAbsent(
                1 + quads.indexOf(event.get("quad_class").asText()), quad -> new int[2]);
        sums[0]++;
        sums[1] += event.get("report_count").asInt();
      }
    }
    long mentions =
        read(Runs.rows(output, Datasets.MENTIONS)).stream()
            .filter(mention -> ids.contains(mention.get("event_id").asText()))
            .count();
    return Map.of(
        "SELECT \"Event Type\", COUNT(*) FROM polecat_events GROUP BY \"Event Type\"",
        types.entrySet().stream().map(e -> e.getKey() + "|" + e.getValue()).toList(),
        "SELECT QuadClass, COUNT(*), SUM(NumMentions) FROM gdelt_events GROUP BY QuadClass",
        classes.entrySet().stream()
            .map(e -> e.getKey() + "|" + e.getValue()[0] + "|" + e.getValue()[1])
            .toList(),
        "SELECT COUNT(*), COUNT(DISTINCT \"Event ID\") FROM icews_events",
        List.of(ids.size() + "|" + ids.size()),
        "SELECT COUNT(*) FROM gdelt_mentions",
        List.of(String.valueOf(mentions)));
  }

  private List<String> eventsByTypeAndDay() {
    Map<String, Integer> counts = new TreeMap<>();
    try (Stream<Path> days = Files.list(output.resolve("events"))) {
      for (Path day : days.toList()) {
        String name = day.getFileName().toString().substring("dt=".length());
        for (JsonNode event : read(Runs.rowsBelow(day))) {
          counts.merge(event.get("event_type").asText() + "|" + name, 1, Integer::sum);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return counts.entrySet().stream().map(e -> e.getKey() + "|" + e.getValue()).toList();
  }

  private List<String> rivalClaims() {
    Map<String, List<JsonNode>> byEvent = new TreeMap<>();
    for (JsonNode claim : read(Runs.rows(output, Datasets.CLAIMS))) {
      if (!claim.get("conflicts_with").isEmpty()) {
        byEvent.computeIfAbsent(claim.get("event_id").asText(), id -> new ArrayList<>()).add(claim);
      }
    }
    List<JsonNode> most =
        byEvent.values().stream().max(Comparator.comparingInt(List::size)).orElseThrow();
    return most.stream()
        .map(
            c ->
                String.join(
                    "|",
                    c.get("claim_id").asText(),
                    c.get("attribute").asText(),
                    number(c.get("value_low")),
                    number(c.get("value_high")),
                    c.get("claimant").isNull() ? "" : c.get("claimant").get("name").asText(),
                    c.get("stance").asText(),
                    c.get("source_count").asText()))
        .sorted()
        .toList();
  }

  private List<String> sourcesPerEvent() {
    List<String> rows = new ArrayList<>();
    for (JsonNode event : read(Runs.rows(output, Datasets.EVENTS))) {
      for (JsonNode source : event.get("sources")) {
        rows.add(event.get("event_id").asText() + "|" + source.asText());
      }
    }
    rows.sort(null);
    return rows;
  }

  private static List<JsonNode> read(List<String> lines) {
    return lines.stream().map(Answers::tree).toList();
  }

  private static JsonNode tree(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A figure without an idle ".0", as {@link #plain} makes of what a warehouse prints. */
  private static String number(JsonNode value) {
    return value.isNull() ? "" : plain(value.asText());
  }

  /** A cell as text: null as nothing, whole numbers without ".0". */
  public static String plain(Object cell) {
    return cell == null ? "" : cell.toString().replaceFirst("^(-?\\d+)\\.0$", "$1");
  }
}
