package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.dateline.options.DatelineOptions;
import org.dateline.options.Settings;
import org.dateline.write.CommitInGraph;
import org.dateline.write.RunManifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A graph that commits its datasets itself, as for a launcher that does not wait. */
class LaunchedRunTest {
  @TempDir Path folder;

  private void run(Path output, String input, double maxRejectedFraction) {
    DatelineOptions options =
        PipelineOptionsFactory.fromArgs("--input=" + input, "--output=" + output)
            .as(DatelineOptions.class);
    Pipeline pipeline = Pipeline.create(options);
    RunManifest draft =
        new RunManifest(
            Instant.EPOCH,
            Instant.EPOCH,
            new TreeMap<>(Map.of("input", input)),
            new TreeMap<>(),
            Map.of(),
            new TreeMap<>(),
            Map.of(),
            List.of(input));
    NewsPipeline.build(
        pipeline,
        Settings.from(options).withRangesFor(1),
        new CommitInGraph(30, maxRejectedFraction, draft));
    pipeline.run().waitUntilFinish();
  }

  @Test
  void leavesWhatAWaitedForRunLeaves() throws IOException {
    Path waited = folder.resolve("waited");
    Path launched = folder.resolve("launched");
    Runs.job(Runs.SAMPLE, waited);

    run(launched, Runs.SAMPLE + "/**.{txt,jsonl}", 0.5);

    Runs.assertSameRows(waited, launched);
    assertThat(launched.resolve("_SUCCESS")).exists();
    assertThat(launched.resolve("_staging")).doesNotExist();
    assertThat(Files.readString(launched.resolve("_run.json")))
        .contains("\"articles\" : 16")
        .contains("finished_at");
  }

  @Test
  void leavesTheOldOutputWhereTooMuchIsRejected() throws IOException {
    Path output = folder.resolve("output");
    Path broken = Files.writeString(folder.resolve("broken.jsonl"), "{\"text\": 1\n{\"x\": 2}\n");
    Runs.job(Runs.SAMPLE, output);
    List<String> before = Runs.rows(output, org.dateline.write.Datasets.EVENTS);

    assertThatThrownBy(() -> run(output, broken.toString(), 0.0))
        .hasStackTraceContaining("2 of 2 inputs were rejected");

    assertThat(output.resolve("_SUCCESS")).exists();
    assertThat(Runs.rows(output, org.dateline.write.Datasets.EVENTS)).isEqualTo(before);
  }

  @Test
  void fallsWhereNoWorkerSeesTheInput() {
    Path output = folder.resolve("unseen");

    assertThatThrownBy(() -> run(output, folder.resolve("none.jsonl").toString(), 0.5))
        .hasStackTraceContaining("none of the input files was read");

    assertThat(output.resolve("_SUCCESS")).doesNotExist();
  }

  @Test
  void templateFlagsStandForTheRunCommand() {
    assertThat(TemplateMain.command(List.of("--input=gs://a/*", "--output=gs://b")))
        .containsExactly("run", "--input=gs://a/*", "--output=gs://b", "--runner=DataflowRunner");
    assertThat(TemplateMain.command(List.of("--runner=DirectRunner")))
        .containsExactly("run", "--runner=DirectRunner");
  }
}
