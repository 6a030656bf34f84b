package org.dateline.write;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.Serializable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

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
 * @param stageSeconds seconds from the first to the last row of each stage
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

  /** As JSON. */
  public String toJson() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("started_at", startedAt.toString());
    json.put("finished_at", finishedAt.toString());
    json.put("parameters", parameters);
    json.put("versions", versions);
    json.put("inputs", inputs);
    json.put("rows", rows);
    json.put("counters", new TreeMap<>(counters));
    json.put("stage_seconds", stageSeconds);
    try {
      return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(json)
          + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the manifest holds only maps of plain values", e);
    }
  }
}
