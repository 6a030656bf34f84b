package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.dateline.record.EventMerge;
import org.dateline.record.PassageIndexEntry;
import org.dateline.record.StoryMerge;
import org.dateline.write.Dataset;
import org.dateline.write.Datasets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs a day after the other into one output, from the command line. */
class EarlierRunsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String STORY =
      "Dock workers in the harbour of Velun walked out for the third day over pay and the state of"
          + " the cranes, which the port's owner had promised to mend before the end of spring.";

  @TempDir Path folder;

  private Path input(String name, String... articles) throws IOException {
    return Files.writeString(
        folder.resolve(name + ".jsonl"),
        String.join("\n", articles) + "\n",
        StandardCharsets.UTF_8);
  }

  private static String article(String id, String source, String published, String text) {
    return JSON.createObjectNode()
        .put("id", id)
        .put("source", source)
        .put("published_at", published + "T08:00:00Z")
        .put("text", text)
        .toString();
  }

  private Path output() {
    return folder.resolve("out");
  }

  private void run(Path input, String... more) {
    Runs.job(input.toString(), output(), more);
  }

  private List<JsonNode> rows(Dataset<?> dataset) {
    return rows(output(), dataset);
  }

  private static List<JsonNode> rows(Path output, Dataset<?> dataset) {
    List<JsonNode> rows = new ArrayList<>();
    for (String row : Runs.rows(output, dataset)) {
      try {
        rows.add(JSON.readTree(row));
      } catch (JsonProcessingException e) {
        throw new UncheckedIOException(e);
      }
    }
    return rows;
  }

  private JsonNode passageOf(String source) {
    return rows(Datasets.PASSAGES).stream()
        .filter(row -> row.path("source").asText().equals(source))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aDayWithinTheLookBackIsComparedWith() throws IOException {
    run(input("first", article("a", "herald", "2024-03-01", STORY)));
    run(input("fifth", article("b", "courier", "2024-03-05", STORY)), "--lookback=4");

    JsonNode herald = passageOf("herald");
    JsonNode courier = passageOf("courier");
    assertThat(courier.path("earlier_passage_id")).isEqualTo(herald.path("passage_id"));
    assertThat(courier.path("earlier_source").asText()).isEqualTo("herald");
    assertThat(courier.path("group_id")).isEqualTo(herald.path("group_id"));
    JsonNode overlap = rows(Datasets.ARTICLE_OVERLAP).get(0);
    assertThat(overlap.path("left_source").asText()).isEqualTo("herald");
    assertThat(overlap.path("relation").asText()).isEqualTo("COPY");
    assertThat(overlap.path("right_in_left").asDouble()).isEqualTo(1);
  }

  @Test
  void aDayBeforeTheLookBackIsNot() throws IOException {
    run(input("first", article("a", "herald", "2024-03-01", STORY)));
    run(input("fifth", article("b", "courier", "2024-03-05", STORY)), "--lookback=3");

    assertThat(passageOf("courier").path("earlier_passage_id").isNull()).isTrue();
    assertThat(passageOf("courier").path("group_id"))
        .isNotEqualTo(passageOf("herald").path("group_id"));
  }

  @Test
  void runningADayAgainReplacesThatDayAlone() throws IOException {
    run(input("first", article("a", "herald", "2024-03-01", STORY)));
    Path second = input("second", article("b", "courier", "2024-03-02", STORY));
    run(second);
    List<List<JsonNode>> before = everything();
    run(second);

    assertThat(everything()).isEqualTo(before);
  }

  private List<List<JsonNode>> everything() {
    return Datasets.all().stream().map(this::rows).toList();
  }

  @Test
  void aDayFilledInAfterwardsMergesGroupsAndTellsWhatItDidNotLink() throws IOException {
    String[] words = STORY.split(" ");
    String[] opening = words.clone();
    String[] ending = words.clone();
    for (int i = 0; i < 8; i++) {
      opening[i + 1] = "fore" + (char) ('a' + i);
      ending[words.length - 2 - i] = "aft" + (char) ('a' + i);
    }
    run(input("third", article("a", "a", "2024-03-03", String.join(" ", opening))));
    run(input("fourth", article("b", "b", "2024-03-04", String.join(" ", ending))));
    assertThat(rows(Datasets.GROUP_MERGES)).isEmpty();
    assertThat(rows(Datasets.PASSAGE_GROUPS)).hasSize(2);
    Path first = input("first", article("c", "c", "2024-03-01", STORY));
    Runs.Ended ended = Runs.call("run", "--input=" + first, "--output=" + output());

    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.out()).contains("not linked again: 2 pairs");
    JsonNode merge = rows(Datasets.GROUP_MERGES).get(0);
    assertThat(merge.path("into")).isEqualTo(passageOf("a").path("group_id"));
    assertThat(merge.path("from")).isEqualTo(passageOf("b").path("group_id"));
    assertThat(passageOf("c").path("group_id")).isEqualTo(merge.path("into"));
    JsonNode manifest = JSON.readTree(output().resolve("_run.json").toFile());
    assertThat(manifest.path("counters").path("dedup.not_relinked").asInt()).isEqualTo(2);
  }

  @Test
  void anIndexOfAnotherVersionIsRefused() throws IOException {
    run(input("first", article("a", "herald", "2024-03-01", STORY)));
    try (Stream<Path> walk = Files.walk(output().resolve("passage_index"))) {
      for (Path file : walk.filter(f -> f.toString().endsWith(".avro")).toList()) {
        asVersion(file.toFile(), 99);
      }
    }
    Path second = input("second", article("b", "courier", "2024-03-02", STORY));
    Runs.Ended ended = Runs.call("run", "--input=" + second, "--output=" + output());

    assertThat(ended.code()).isEqualTo(4);
    assertThat(ended.err().strip().lines()).hasSize(1);
    assertThat(ended.err()).contains("hash 99").contains("write to a new output");
    assertThat(rows(Datasets.ARTICLES)).hasSize(1);
  }

  private static void asVersion(File file, int version) throws IOException {
    List<PassageIndexEntry> entries = new ArrayList<>();
    try (DataFileReader<PassageIndexEntry> in =
        new DataFileReader<>(file, new SpecificDatumReader<>(PassageIndexEntry.class))) {
      in.forEach(entries::add);
    }
    try (DataFileWriter<PassageIndexEntry> out =
        new DataFileWriter<>(new SpecificDatumWriter<>(PassageIndexEntry.class))) {
      out.create(PassageIndexEntry.getClassSchema(), file);
      for (PassageIndexEntry entry : entries) {
        entry.setHashVersion(version);
        out.append(entry);
      }
    }
  }

  @Test
  void whatAnOutletPrintsUnderEveryArticleIsBoilerplate() throws IOException {
    String footer = "Kestrel and Gannet read the harbour's letters every other Thursday evening.";
    List<String> articles = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      String report = "Report " + i + " of the harbour: " + "gull ".repeat(10 + 7 * i) + "flew by.";
      articles.add(article("k" + i, "kestrel", "2024-03-01", report + "\n\n" + footer));
    }
    articles.add(article("g", "gannet", "2024-03-01", footer));
    run(input("footers", articles.toArray(String[]::new)));

    List<JsonNode> footers =
        rows(Datasets.PASSAGES).stream()
            .filter(row -> row.path("text").asText().equals(footer))
            .toList();
    assertThat(footers).hasSize(10);
    assertThat(footers)
        .filteredOn(row -> row.path("source").asText().equals("kestrel"))
        .allMatch(row -> row.path("kind").asText().equals("BOILERPLATE"));
    assertThat(footers.stream().map(row -> row.path("group_id")).distinct()).hasSize(10);
  }

  @Test
  void aLaterDayLeavesEarlierStoriesTheirTitles() throws IOException {
    String attack =
        "Russian forces attacked the Ukrainian city of Kharkiv with missiles on Tuesday, killing"
            + " five civilians, the regional governor said in a statement on Wednesday.";
    String march =
        "Some 3,000 teachers marched through Nairobi on Wednesday to demand that the Kenyan"
            + " government raise their pay.";
    run(input("first", titled("a", "2024-03-06", "Five die in Kharkiv", attack)));
    assertThat(titles()).containsExactly("Five die in Kharkiv");
    run(input("second", titled("b", "2024-03-07", "Teachers march for pay", march)));

    assertThat(titles()).contains("Five die in Kharkiv", "Teachers march for pay");
  }

  @Test
  void runningADayAgainKeepsTheMergesRecordedOnIt() throws IOException {
    String attack =
        "Russian forces attacked the Ukrainian city of Kharkiv with missiles on Tuesday, killing"
            + " five civilians, the regional governor said in a statement on Wednesday.";
    Path second = input("second", article("b", "courier", "2024-03-07", attack));
    run(input("first", article("a", "herald", "2024-03-06", attack)));
    run(second);
    String event = rows(Datasets.EVENTS).get(0).path("event_id").asText();
    String story = rows(Datasets.STORIES).get(0).path("story_id").asText();
    Instant at = Instant.parse("2024-03-07T08:00:00Z");
    EventMerge gone = new EventMerge("an event gone", event, "a mention", at);
    EventMerge stands = new EventMerge(event, "another event", "a mention", at);
    record("event_merges", EventMerge.getClassSchema(), gone, stands);
    record(
        "story_merges",
        StoryMerge.getClassSchema(),
        new StoryMerge("a story gone", story, "an event gone", "a mention", at));
    run(second);

    assertThat(rows(Datasets.EVENT_MERGES))
        .singleElement()
        .extracting(row -> row.path("from_event_id").asText())
        .isEqualTo("an event gone");
    assertThat(rows(Datasets.STORY_MERGES))
        .singleElement()
        .extracting(row -> row.path("into_story_id").asText())
        .isEqualTo(story);
  }

  /** Writes rows of 7 March as an earlier run would have. */
  private void record(String dataset, Schema schema, SpecificRecord... rows) throws IOException {
    Path day = Files.createDirectories(output().resolve(dataset + "/dt=2024-03-07"));
    try (DataFileWriter<SpecificRecord> out =
        new DataFileWriter<>(new SpecificDatumWriter<>(schema))) {
      out.create(schema, day.resolve("part-00000-of-00001.avro").toFile());
      for (SpecificRecord row : rows) {
        out.append(row);
      }
    }
  }

  private static String titled(String id, String published, String title, String text)
      throws IOException {
    return ((ObjectNode) JSON.readTree(article(id, "herald", published, text)))
        .put("title", title)
        .toString();
  }

  private List<String> titles() {
    return rows(Datasets.STORIES).stream().map(row -> row.path("title").asText()).toList();
  }

  @Test
  void whatAnEarlierDayPrintedIsReadWithItsArticle() throws IOException {
    String report =
        "President Emmanuel Macron of France arrived in Cairo on Tuesday for talks with the"
            + " president of Egypt on trade and the war in Sudan.\n\n"
            + "He accused Russia of bombing hospitals in the Ukrainian city of Kharkiv and urged"
            + " its government to respect the truce that was agreed in the spring.";
    run(input("first", article("a", "herald", "2024-03-05", report)));
    run(input("second", article("b", "courier", "2024-03-06", report)));

    assertThat(toldBy("herald")).isNotEmpty();
    assertThat(toldBy("courier")).isEqualTo(toldBy("herald"));
  }

  private List<String> toldBy(String source) {
    return rows(Datasets.MENTIONS).stream()
        .filter(row -> row.path("source").asText().equals(source))
        .map(row -> row.path("event_type").asText() + " " + row.path("actors"))
        .sorted()
        .toList();
  }

  @Test
  void whatALaterDayPrintsAgainIsReadAsInOneRunOverBoth() throws IOException {
    String attack =
        "Russian forces attacked the Ukrainian city of Kharkiv with missiles on Tuesday, killing"
            + " five civilians, the regional governor said in a statement to reporters.";
    String protest =
        "Some 3,000 teachers marched through Nairobi yesterday to demand that the Kenyan"
            + " government raise their pay, which has stood still for eight years.";
    String[] first = {article("a", "herald", "2024-03-05", attack + "\n\n" + protest)};
    String[] second = {
      article("b", "courier", "2024-03-08", "The paper's editors.\n\n" + attack),
      article("c", "monitor", "2024-03-08", protest.replace(", which", " - which"))
    };
    run(input("first", first));
    run(input("second", second));
    List<JsonNode> daily = rows(Datasets.MENTIONS);
    List<JsonNode> events = rows(Datasets.EVENTS);
    Path once = folder.resolve("once");
    Runs.job(input("both", first[0], second[0], second[1]).toString(), once);

    assertThat(daily)
        .filteredOn(row -> row.path("source").asText().equals("courier"))
        .isNotEmpty()
        .allMatch(row -> row.path("copied_from").isTextual());
    assertThat(daily)
        .filteredOn(row -> row.path("source").asText().equals("monitor"))
        .isNotEmpty()
        .allMatch(row -> row.path("copied_from").isNull());
    assertThat(daily).containsExactlyInAnyOrderElementsOf(rows(once, Datasets.MENTIONS));
    assertThat(events).containsExactlyInAnyOrderElementsOf(rows(once, Datasets.EVENTS));
  }

  @Test
  void aCopiedReportIsNoIndependentSource() throws IOException {
    String attack =
        "Russian forces attacked the Ukrainian city of Kharkiv with missiles on Tuesday, killing"
            + " five civilians, the regional governor said in a statement on Wednesday.";
    run(
        input(
            "attack",
            article("a", "herald", "2024-03-06", attack),
            article("b", "courier", "2024-03-07", attack)));

    assertThat(rows(Datasets.EVENTS)).isNotEmpty();
    assertThat(rows(Datasets.EVENTS))
        .allMatch(event -> event.path("source_count").asInt() == 2)
        .allMatch(event -> event.path("independent_source_count").asInt() == 1);
  }
}
