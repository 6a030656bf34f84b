package org.dateline.write;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a run read and wrote, as an OpenLineage run event (specification 2-0-2) that can be sent to
 * a collector as it is.
 */
final class Lineage {
  private static final String PRODUCER = "urn:dateline";
  private static final String SPECIFICATION =
      "https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent";
  private static final String STATISTICS =
      "https://openlineage.io/spec/facets/1-0-2/OutputStatisticsOutputDatasetFacet.json";
  private static final Pattern BUCKET = Pattern.compile("([a-z][a-z0-9+.-]*://[^/]+)/(.*)");

  private Lineage() {}

  /**
   * The event of a finished run.
   *
   * @param output the output folder
   * @param replaced the days that the run replaced, by dataset
   */
  static Map<String, Object> event(
      RunManifest run, String output, Map<String, ? extends Set<String>> replaced) {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("eventType", "COMPLETE");
    event.put("eventTime", run.finishedAt().toString());
    event.put("producer", PRODUCER);
    event.put("schemaURL", SPECIFICATION);
    byte[] id = (output + " " + run.startedAt()).getBytes(StandardCharsets.UTF_8);
    event.put("run", Map.of("runId", UUID.nameUUIDFromBytes(id).toString()));
    Map<String, String> job = new LinkedHashMap<>();
    job.put("namespace", "dateline");
    job.put("name", "news-events");
    event.put("job", job);
    List<Object> inputs = new ArrayList<>();
    run.inputs().forEach(input -> inputs.add(dataset(input)));
    event.put("inputs", inputs);
    List<Object> outputs = new ArrayList<>();
    replaced.forEach(
        (name, days) -> {
          Map<String, Object> written = dataset(output + "/" + name);
          written.put(
              "facets", Map.of("dateline_days", facet(PRODUCER, "days", List.copyOf(days))));
          Object rows = facet(STATISTICS, "rowCount", run.rows().getOrDefault(name, 0L));
          written.put("outputFacets", Map.of("outputStatistics", rows));
          outputs.add(written);
        });
    event.put("outputs", outputs);
    return event;
  }

  /** A dataset's name after OpenLineage's rules: a bucket is the namespace, else it is "file". */
  private static Map<String, Object> dataset(String path) {
    Matcher bucket = BUCKET.matcher(path);
    boolean remote = bucket.matches();
    Map<String, Object> dataset = new LinkedHashMap<>();
    dataset.put("namespace", remote ? bucket.group(1) : "file");
    dataset.put("name", remote ? bucket.group(2) : path);
    return dataset;
  }

  private static Map<String, Object> facet(String schema, String key, Object value) {
    Map<String, Object> facet = new LinkedHashMap<>();
    facet.put("_producer", PRODUCER);
    facet.put("_schemaURL", schema);
    facet.put(key, value);
    return facet;
  }
}
