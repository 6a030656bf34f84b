package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.write.Dataset;
import org.dateline.write.Datasets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pins what the sample gives: each event and claim on a line that a person can read, and a digest
 * of every dataset's whole rows. After a change that is meant, {@code mvn test -Dtest=GoldenTest
 * -Dgolden.update=true} writes the file anew; its diff belongs in the commit.
 */
class GoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/org/dateline/golden/sample.txt");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  @Test
  void theSampleGivesWhatItGave() throws IOException {
    Path output = folder.resolve("out");
    Runs.job(Runs.SAMPLE, output);
    List<String> found = describe(output);
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDEN.getParent());
      Files.write(GOLDEN, found);
    }

    assertThat(found).containsExactlyElementsOf(Files.readAllLines(GOLDEN));
  }

  private static List<String> describe(Path output) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Dataset<?> dataset : Datasets.all()) {
      List<String> rows = Runs.rows(output, dataset);
      String digest =
          Hashing.sha256()
              .hashString(String.join("\n", rows), StandardCharsets.UTF_8)
              .toString()
              .substring(0, 16);
      lines.add(String.format("%-16s %4d rows, digest %s", dataset.name(), rows.size(), digest));
    }
    lines.add("");
    lines.addAll(sorted(output, Datasets.EVENTS));
    lines.add("");
    lines.addAll(sorted(output, Datasets.CLAIMS));
    return lines;
  }

  private static List<String> sorted(Path output, Dataset<?> dataset) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String row : Runs.rows(output, dataset)) {
      JsonNode node = JSON.readTree(row);
      lines.add(dataset == Datasets.EVENTS ? event(node) : claim(node));
    }
    lines.sort(null);
    return lines;
  }

  private static String event(JsonNode event) {
    return String.format(
        "event %s %s %s: %s -> %s at %s; mentions %d, articles %d, sources %d, independent %d%s",
        event.path("event_date").asText(),
        event.path("event_type").asText(),
        event.path("realis").asText(),
        names(event.path("actors")),
        names(event.path("recipients")),
        event.path("place").path("name").asText("nowhere"),
        event.path("mention_count").asInt(),
        event.path("article_count").asInt(),
        event.path("source_count").asInt(),
        event.path("independent_source_count").asInt(),
        event.path("has_conflict").asBoolean() ? ", in conflict" : "");
  }

  private static String claim(JsonNode claim) {
    return String.format(
        "claim %s %s..%s %s by %s, %s, sources %s, conflicts %d",
        claim.path("attribute").asText(),
        claim.path("value_low").asText(),
        claim.path("value_high").asText(),
        claim.path("object_text").asText(),
        claim.path("claimant").path("name").asText("the writer"),
        claim.path("stance").asText(),
        claim.path("sources"),
        claim.path("conflicts_with").size());
  }

  private static String names(JsonNode participants) {
    List<String> names = new ArrayList<>();
    for (JsonNode participant : participants) {
      names.add(participant.path("name").asText() + "[" + participant.path("code").asText() + "]");
    }
    return names.isEmpty() ? "?" : String.join(", ", names);
  }
}
