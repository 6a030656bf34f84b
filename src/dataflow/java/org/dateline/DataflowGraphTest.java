package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The graph as Dataflow gets it: translated by its own runner into a template file, without its
 * service. Run by {@code mvn -Pdataflow verify}.
 */
class DataflowGraphTest {
  @TempDir Path folder;

  private Runs.Ended launch(Path template, Path output, String... more) throws IOException {
    Path jar = Files.writeString(folder.resolve("job.jar"), "jar");
    List<String> args =
        new ArrayList<>(
            List.of(
                "run",
                "--runner=DataflowRunner",
                "--project=some-project",
                "--region=europe-west1",
                "--gcpTempLocation=gs://some-bucket/tmp",
                "--filesToStage=" + jar,
                "--templateLocation=" + template,
                "--stagerClass=" + NothingStaged.class.getName(),
                "--pathValidatorClass="
                    + "org.apache.beam.sdk.extensions.gcp.storage.NoopPathValidator",
                "--credentialFactoryClass="
                    + "org.apache.beam.sdk.extensions.gcp.auth.NoopCredentialFactory",
                "--input=" + new File(Runs.SAMPLE).getAbsolutePath(),
                "--output=" + output));
    args.addAll(List.of(more));
    return Runs.call(args.toArray(new String[0]));
  }

  @Test
  void commitsInItsLastStepAndTheLauncherDoesNotWait() throws IOException {
    Path template = folder.resolve("template.json");
    Path output = folder.resolve("output");

    Runs.Ended ended = launch(template, output);

    assertThat(ended.err()).isEmpty();
    assertThat(ended.code()).isZero();
    assertThat(ended.out()).contains("goes on without this process");
    assertThat(output.resolve("_SUCCESS")).doesNotExist();
    List<String> steps = steps(template);
    assertThat(steps)
        .anyMatch(name -> name.startsWith("ReadArticles/"))
        .anyMatch(name -> name.startsWith("DedupPassages/"))
        .anyMatch(name -> name.startsWith("TagPassages/"))
        .anyMatch(name -> name.startsWith("ResolveEvents/"))
        .anyMatch(name -> name.startsWith("WriteDatasets/WriteFiles"))
        .anyMatch(name -> name.startsWith("WriteDatasets/ListFiles"));
  }

  @Test
  void takesThePreset() throws IOException {
    Path template = folder.resolve("preset.json");
    List<String> preset =
        Files.readAllLines(Path.of("pipelines/news-events/dataflow.args")).stream()
            .filter(line -> line.startsWith("--") && !line.startsWith("--runner="))
            .toList();

    Runs.Ended ended = launch(template, folder.resolve("other"), preset.toArray(new String[0]));

    assertThat(ended.err()).isEmpty();
    assertThat(ended.code()).isZero();
    JsonNode job = new ObjectMapper().readTree(template.toFile());
    assertThat(job.path("environment").path("workerPools").toString()).contains("n2-highmem-4");
  }

  private static List<String> steps(Path template) throws IOException {
    JsonNode job = new ObjectMapper().readTree(template.toFile());
    List<String> names = new ArrayList<>();
    job.path("steps").forEach(step -> names.add(step.at("/properties/user_name/value").asText()));
    return names;
  }
}
