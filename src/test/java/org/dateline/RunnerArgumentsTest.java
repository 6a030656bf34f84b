package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunnerArgumentsTest {

  @Test
  void embeddedFlinkGetsRoomToSort() throws IOException {
    List<String> all = RunnerArguments.complete(List.of("--runner=FlinkRunner", "--input=x"));

    assertThat(all)
        .contains("--objectReuse=true", "--fasterCopy=true", "--flinkMaster=[local]")
        .anyMatch(arg -> arg.startsWith("--parallelism="));
    String conf = all.stream().filter(a -> a.startsWith("--flinkConfDir=")).findFirst().get();
    Path file = Path.of(conf.substring(conf.indexOf('=') + 1), "flink-conf.yaml");
    assertThat(Files.readString(file)).contains("taskmanager.memory.managed.size");
  }

  @Test
  void aClusterKeepsItsOwnConfiguration() {
    assertThat(
            RunnerArguments.complete(
                List.of("--runner=FlinkRunner", "--flinkMaster=127.0.0.1:8081", "--parallelism=4")))
        .contains("--flinkMaster=127.0.0.1:8081", "--parallelism=4")
        .noneMatch(arg -> arg.startsWith("--flinkConfDir") || arg.contains("[local]"));
  }

  @Test
  void otherRunnersAreLeftAlone() {
    List<String> args = List.of("--runner=SparkRunner", "--input=x");
    assertThat(RunnerArguments.complete(args)).isEqualTo(args);
  }

  @Test
  void whatIsGivenAfterAPresetCounts() {
    assertThat(
            RunnerArguments.lastOfEach(
                List.of("--shards=8", "--experiments=a", "--x", "--experiments=b", "--shards=4")))
        .containsExactly("--experiments=a", "--x", "--experiments=b", "--shards=4");
  }

  @Test
  void packedInputCountsAsUnpacked() {
    assertThat(InputSize.unpacked("a.jsonl.gz", 100)).isEqualTo(400);
    assertThat(InputSize.unpacked("a.txt", 100)).isEqualTo(100);
  }
}
