package org.dateline.report;

import static org.dateline.report.PageJson.array;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.record.Rejected;

/** Writes the counts over the whole run. */
final class OverviewJson {
  private static final int MAX_PLACES = 400;
  private static final int MAX_NODES = 24;
  private static final int MAX_DYADS = 90;
  private static final int MAX_OUTLETS = 200;
  private static final int MAX_FLOWS = 60;
  private static final int MAX_REASONS = 60;

  private final JsonGenerator json;
  private final AffairColumns columns;

  OverviewJson(JsonGenerator json, AffairColumns columns) {
    this.json = json;
    this.columns = columns;
  }

  void write(Overview overview) throws IOException {
    json.writeArrayFieldStart("volume");
    for (Map.Entry<Overview.DayType, Long> entry : overview.volume.byKey().entrySet()) {
      Overview.DayType key = entry.getKey();
      array(json, key.day(), columns.type(key.type()), entry.getValue());
    }
    json.writeEndArray();
    counts("typeCounts", overview.types);
    counts("precisionCounts", overview.precisions);
    counts("realisCounts", overview.realis);
    json.writeArrayFieldStart("countryCounts");
    for (String code : overview.countries.largest(Integer.MAX_VALUE)) {
      array(json, columns.country(code), overview.countries.of(code));
    }
    json.writeEndArray();
    json.writeArrayFieldStart("placeCounts");
    for (Spot spot : overview.places.largest(MAX_PLACES)) {
      array(json, columns.place(spot), overview.places.of(spot));
    }
    json.writeEndArray();
    json.writeNumberField("placesInAll", overview.places.size());
    network(overview);
    json.writeArrayFieldStart("confidence");
    for (int tenth = 0; tenth < 10; tenth++) {
      json.writeNumber(overview.confidence.of(tenth));
    }
    json.writeEndArray();
  }

  /** The ties among the participants with most of them. */
  private void network(Overview overview) throws IOException {
    Tally<String> degrees = new Tally<>();
    overview
        .dyads
        .byKey()
        .forEach(
            (dyad, count) -> {
              degrees.add(dyad.from(), count);
              degrees.add(dyad.to(), count);
            });
    Set<String> nodes = new HashSet<>(degrees.largest(MAX_NODES));
    json.writeArrayFieldStart("network");
    int written = 0;
    for (Overview.Dyad dyad : overview.dyads.largest(Integer.MAX_VALUE)) {
      if (written < MAX_DYADS && nodes.contains(dyad.from()) && nodes.contains(dyad.to())) {
        long count = overview.dyads.of(dyad);
        array(json, dyad.from(), dyad.to(), count, overview.hostileDyads.of(dyad));
        written++;
      }
    }
    json.writeEndArray();
    json.writeNumberField("partiesInAll", degrees.size());
  }

  void write(Outlets outlets) throws IOException {
    Tally<String> sizes = new Tally<>();
    outlets.rows().forEach((name, row) -> sizes.add(name, row.articles + row.passages));
    json.writeArrayFieldStart("outletRows");
    for (String name : sizes.largest(MAX_OUTLETS)) {
      Outlets.Row row = outlets.rows().getOrDefault(name, new Outlets.Row());
      array(
          json,
          name,
          row.articles,
          row.passages,
          row.copiedFromOthers,
          row.copiedFromItself,
          row.reports,
          row.copiedReports);
    }
    json.writeEndArray();
    json.writeNumberField("outletsInAll", outlets.rows().size());
    json.writeArrayFieldStart("flows");
    for (Overview.Dyad flow : outlets.flows().largest(MAX_FLOWS)) {
      array(json, flow.from(), flow.to(), outlets.flows().of(flow));
    }
    json.writeEndArray();
  }

  void write(Quality quality) throws IOException {
    json.writeObjectFieldStart("quality");
    fault("undated", quality.undated);
    fault("untagged", quality.untagged);
    fault("unnamed", quality.unnamed);
    counts("languages", quality.languages);
    json.writeArrayFieldStart("refusals");
    int written = 0;
    for (Quality.Refusal refusal : quality.refusals().values()) {
      if (written++ < MAX_REASONS) {
        refusal(refusal);
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void refusal(Quality.Refusal refusal) throws IOException {
    List<Rejected> examples = refusal.examples();
    json.writeStartObject();
    json.writeStringField("stage", Quality.text(examples.get(0).getStage()));
    json.writeStringField("reason", Quality.text(examples.get(0).getReason()));
    json.writeNumberField("count", refusal.count);
    json.writeArrayFieldStart("examples");
    for (Rejected row : examples) {
      array(
          json,
          Quality.text(row.getDetail()),
          Quality.fileName(row.getInputFile()),
          row.getPosition(),
          Quality.brief(row.getExcerpt()));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void fault(String name, Quality.Fault fault) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("count", fault.count);
    json.writeArrayFieldStart("examples");
    for (ArticleCard card : fault.examples()) {
      array(json, card.title(), card.outlet(), card.url(), card.day(), card.inputId());
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void counts(String name, Tally<String> tally) throws IOException {
    json.writeArrayFieldStart(name);
    for (String key : tally.largest(Integer.MAX_VALUE)) {
      array(json, PageText.clean(key), tally.of(key));
    }
    json.writeEndArray();
  }
}
