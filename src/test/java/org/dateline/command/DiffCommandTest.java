package org.dateline.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Events gained, lost and changed between two outputs of the coder. */
class DiffCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @BeforeEach
  void capture() {
    StandardStreams.redirect(out);
  }

  @AfterEach
  void release() {
    StandardStreams.redirect(new FileOutputStream(FileDescriptor.out));
  }

  private static String mention(
      String type, int sentence, int trigger, String rule, String actor, String realis) {
    return String.format(
        "{\"mention_id\":\"%s\",\"article_id\":\"a\",\"sentence_start\":%d,\"sentence\":\"S%d.\","
            + "\"event_type\":\"%s\",\"mode\":null,\"trigger\":{\"text\":\"t\",\"start\":%d},"
            + "\"rule_id\":\"%s\",\"realis\":\"%s\",\"confidence\":0.5,\"quantities\":"
            + "[{\"attribute\":\"KILLED\",\"value_low\":2.0,\"value_high\":null}],"
            + "\"actors\":[{\"name\":\"%s\",\"code\":null}],\"recipients\":[],\"place\":null}",
        rule + trigger, sentence, sentence, type, trigger, rule, realis, actor);
  }

  private Path file(String name, String... mentions) throws IOException {
    return Files.writeString(
        folder.resolve(name), "{\"id\":\"1\",\"mentions\":[" + String.join(",", mentions) + "]}\n");
  }

  private String diff(Path before, Path after, String... more) {
    List<String> args = new ArrayList<>(List.of(before.toString(), after.toString()));
    args.addAll(List.of(more));
    out.reset();
    assertThat(new CommandLine(new DiffCommand()).execute(args.toArray(new String[0]))).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }

  private Path old() throws IOException {
    return file(
        "old.jsonl",
        mention("ASSAULT", 0, 5, "assault.hit", "Ann", "ACTUAL"),
        mention("ACCUSE", 0, 9, "accuse.blame", "Ann", "ACTUAL"),
        mention("AID", 40, 44, "aid.give", "Bob", "ACTUAL"),
        mention("THREATEN", 80, 84, "threaten.warn", "Cay", "ACTUAL"));
  }

  @Test
  void anOutputDiffersInNothingFromItself() throws IOException {
    assertThat(diff(old(), old()))
        .isEqualTo("4 events before, 4 after: 4 alike, 0 changed, 0 lost, 0 gained\n");
    assertThat(diff(old(), old(), "--json")).isEmpty();
  }

  @Test
  void differencesAreToldByRuleAndField() throws IOException {
    Path fresh =
        file(
            "new.jsonl",
            mention("AID", 40, 47, "aid.donate", "Bob", "PLANNED"),
            mention("COERCE", 0, 5, "coerce.hit", "Ann", "ACTUAL"),
            mention("ACCUSE", 0, 9, "accuse.blame", "Ann", "ACTUAL"),
            mention("SUPPORT", 80, 99, "support.praise", "Cay", "ACTUAL"));
    assertThat(diff(old(), fresh))
        .startsWith("4 events before, 4 after: 1 alike, 2 changed, 1 lost, 1 gained\n")
        .containsPattern("support\\.praise +0 +1 +0 +1 +0\n")
        .containsPattern("threaten\\.warn +1 +0 +1 +0 +0\n")
        .contains("fields changed: event_type 1 realis 1 rule_id 2\n")
        .contains("    event_type: ASSAULT -> COERCE\n")
        .contains("    realis: ACTUAL -> PLANNED\n");

    List<JsonNode> lines = new ArrayList<>();
    for (String line : diff(old(), fresh, "--json").lines().toList()) {
      lines.add(JSON.readTree(line));
    }
    assertThat(lines)
        .extracting(line -> line.path("change").asText())
        .containsExactly("CHANGED", "CHANGED", "LOST", "GAINED");
    assertThat(lines.get(2).path("rule_id").asText()).isEqualTo("threaten.warn");
    assertThat(lines.get(2).path("after").isNull()).isTrue();
    assertThat(lines.get(3).path("after").path("quantities").asText()).startsWith("KILLED 2.0");
  }

  @Test
  void anotherFileIsRefused() throws IOException {
    Path other = Files.writeString(folder.resolve("other.jsonl"), "{\"id\":\"1\"}\n");
    CommandLine line = new CommandLine(new DiffCommand());
    List<String> said = new ArrayList<>();
    line.setExecutionExceptionHandler(
        (e, command, parsed) -> {
          said.add(String.valueOf(e.getMessage()));
          return ((CommandException) e).exitCode();
        });
    assertThat(line.execute(other.toString(), old().toString())).isEqualTo(Exit.CONFIGURATION);
    assertThat(said).singleElement().asString().contains("other.jsonl:1 is no mention");
  }
}
