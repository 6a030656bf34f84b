package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.options.OptionTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The presets' options parse. A runner's own options are parsed where its profile is built (mvn
 * -Pflink test); ours always.
 */
class PresetsTest {
  private static final Path FOLDER = Path.of("pipelines/news-events");
  private static final Set<String> OURS =
      OptionTable.flags().stream().map(OptionTable.Flag::name).collect(Collectors.toSet());

  @ParameterizedTest
  @ValueSource(strings = {"laptop", "flink", "spark", "dataflow"})
  void parses(String preset) throws IOException {
    List<String> given = options(preset);
    assertThat(given).allMatch(option -> option.matches("--[a-zA-Z]+=\\S+"));
    boolean ownRunner = given.stream().anyMatch(PresetsTest::runnerIsHere);
    List<String> parsed =
        Stream.concat(
                given.stream().filter(option -> ownRunner || OURS.contains(name(option))),
                Stream.of("--input=pom.xml", "--output=target/none"))
            .toList();

    assertThat(PipelineRun.parse(parsed).settings().lookbackDays()).isEqualTo(30);
  }

  /** Lines without comments, as picocli reads them. */
  private static List<String> options(String preset) throws IOException {
    return Files.readAllLines(FOLDER.resolve(preset + ".args")).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  private static String name(String option) {
    return option.substring(2, option.indexOf('='));
  }

  private static boolean runnerIsHere(String option) {
    String runner =
        switch (option) {
          case "--runner=FlinkRunner" -> "org.apache.beam.runners.flink.FlinkRunner";
          case "--runner=SparkRunner" -> "org.apache.beam.runners.spark.SparkRunner";
          case "--runner=DataflowRunner" -> "org.apache.beam.runners.dataflow.DataflowRunner";
          default -> "none";
        };
    try {
      Class.forName(runner, false, PresetsTest.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
