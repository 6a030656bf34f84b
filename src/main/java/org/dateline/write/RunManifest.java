package org.dateline.write;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The record of a run, {@code _run.json}: parameters, versions, rows by dataset counted from what
 * was written, rejections by reason, time of each stage.
 *
 * @param startedAt when the run began
 * @param finishedAt when its last file was written
 * @param parameters flags as given
 * @param versions of Dateline, Beam, Java and the lexicon
 * @param rows rows by dataset
 * @param counters the rooms' counters; a runner that retried work may have counted it twice
 * @param stageSeconds seconds from the end of the stage before to the last row of each, then of the
 *     writing
 * @param inputs files read
 */
public record RunManifest(
    Instant startedAt,
    Instant finishedAt,
    SortedMap<String, String> parameters,
    SortedMap<String, String> versions,
    Map<String, Long> rows,
    SortedMap<String, Long> counters,
    Map<String, Double> stageSeconds,
    List<String> inputs)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Rows by dataset, in the datasets' order, counted from the written files. */
  public static Map<String, Long> rows(List<WrittenFile> files) {
    Map<String, Long> rows = new LinkedHashMap<>();
    for (Dataset<?> dataset : Datasets.all()) {
      rows.put(dataset.name(), 0L);
    }
    for (WrittenFile file : files) {
      rows.merge(file.dataset(), file.rows(), Long::sum);
    }
    return rows;
  }

  /** The same with the rows of those files, finished now. */
  RunManifest finished(List<WrittenFile> files, Instant now) {
    return new RunManifest(
        startedAt, now, parameters, versions, rows(files), counters, stageSeconds, inputs);
  }

  /**
   * The days that a run replaced in any dataset.
   *
   * @param manifest the text of a {@code _run.json}
   * @throws IOException where it is none, or one of a version that did not list them
   */
  public static SortedSet<String> daysReplaced(String manifest) throws IOException {
    JsonNode replaced = new ObjectMapper().readTree(manifest).path("replaced");
    if (!replaced.isObject()) {
      throw new IOException("its _run.json lists no replaced days: run the job again");
    }
    SortedSet<String> days = new TreeSet<>();
    replaced.forEach(dataset -> dataset.forEach(day -> days.add(day.asText())));
    return days;
  }

  /**
   * As JSON.
   *
   * @param replaced the days that the run replaces, by dataset
   */
  public String toJson(SortedMap<String, SortedSet<String>> replaced) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("started_at", startedAt.toString());
    json.put("finished_at", finishedAt.toString());
    json.put("parameters", parameters);
    json.put("versions", versions);
    json.put("inputs", inputs);
    json.put("rows", rows);
    json.put("counters", new TreeMap<>(counters));
    json.put("stage_seconds", stageSeconds);
    json.put("replaced", replaced);
    json.put("lineage", Lineage.event(this, parameters.getOrDefault("output", ""), replaced));
    try {
      return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(json)
          + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the manifest holds only maps of plain values", e);
    }
  }
}
