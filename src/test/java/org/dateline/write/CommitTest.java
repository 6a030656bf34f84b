package org.dateline.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.generic.GenericDatumWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommitTest {
  @TempDir Path folder;
  private OutputStore output;
  private OutputStore staging;
  private final List<WrittenFile> files = new ArrayList<>();

  @BeforeEach
  void open() {
    output = new OutputStore(folder.toString());
    staging = new OutputStore(folder + "/" + WriteDatasets.STAGING);
  }

  private void stage(Dataset<?> dataset, String day, String name) throws IOException {
    String path = Dataset.partition(dataset.name(), day) + "/" + name;
    try (OutputStream stream = staging.create(path);
        DataFileWriter<Object> writer = new DataFileWriter<>(new GenericDatumWriter<>())) {
      writer.setMeta("name", name);
      writer.create(dataset.schema(), stream);
    }
    files.add(new WrittenFile(dataset.name(), day, 0, path, 1, 1));
    staging.put(WriteDatasets.FILES, new ObjectMapper().writeValueAsString(files));
  }

  private void run(String name, String... days) throws IOException {
    files.clear();
    for (String day : days) {
      stage(Datasets.ARTICLES, day, name);
    }
    new Commit(output).commit(Datasets.all(), 30, "{\"run\":\"" + name + "\"}");
  }

  private List<String> tree() throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private String nameOf(String path) throws IOException {
    return new String(
        Files.readAllBytes(folder.resolve(path)), java.nio.charset.StandardCharsets.ISO_8859_1);
  }

  @Test
  void putsFilesInPlaceAndMarksSuccess() throws IOException {
    run("the-one-run", "2025-03-01");

    assertThat(tree())
        .contains("_SUCCESS", "_run.json", "articles/dt=2025-03-01/part-00000-of-00001.avro")
        .noneMatch(path -> path.startsWith(WriteDatasets.STAGING) || path.startsWith("_commit"));
  }

  @Test
  void datasetsWithoutRowsGetAnEmptyFile() throws IOException {
    run("the-one-run", "2025-03-01");

    assertThat(tree()).contains("events/dt=2025-03-01/part-00000-of-00001.avro");
  }

  @Test
  void aDayIsReplacedAndOtherDaysStay() throws IOException {
    run("the-one-run", "2025-03-01", "2025-03-02");
    run("the-other-run", "2025-03-02");

    assertThat(nameOf("articles/dt=2025-03-01/part-00000-of-00001.avro")).contains("the-one-run");
    assertThat(nameOf("articles/dt=2025-03-02/part-00000-of-00001.avro"))
        .contains("the-other-run")
        .doesNotContain("the-one-run");
    assertThat(new OutputStore(folder.toString()).get("_run.json")).contains("the-other-run");
  }

  @Test
  void rowsOfADayThatTheNewRunHasNoneOfGoToo() throws IOException {
    files.clear();
    stage(Datasets.ARTICLES, "2025-03-01", "the-one-run");
    stage(Datasets.EVENTS, "2025-03-01", "the-one-run");
    new Commit(output).commit(Datasets.all(), 30, "{}");
    run("the-other-run", "2025-03-01");

    assertThat(nameOf("events/dt=2025-03-01/part-00000-of-00001.avro"))
        .doesNotContain("the-one-run");
  }

  @Test
  void anInterruptedCommitIsFinishedByWhoeverComesNext() throws IOException {
    run("the-one-run", "2025-03-01");
    files.clear();
    stage(Datasets.ARTICLES, "2025-03-01", "the-other-run");
    stage(Datasets.ARTICLES, "2025-03-02", "the-other-run");
    String plan =
        """
        {"moves":[
          {"from":"_staging/articles/dt=2025-03-01/the-other-run","to":"articles/dt=2025-03-01/part-00000-of-00001.avro"},
          {"from":"_staging/articles/dt=2025-03-02/the-other-run","to":"articles/dt=2025-03-02/part-00000-of-00001.avro"}],
         "deletes":["events/dt=2025-03-01/part-00000-of-00001.avro"],
         "manifest":"{\\"run\\":\\"the-other-run\\"}"}
        """;
    // As a process leaves it that was killed after the first move.
    output.put("_commit.json", plan);
    output.delete("_SUCCESS");
    output.move(
        "_staging/articles/dt=2025-03-01/the-other-run",
        "articles/dt=2025-03-01/part-00000-of-00001.avro");

    assertThat(new Commit(output).recover()).isTrue();

    assertThat(tree())
        .contains("_SUCCESS", "articles/dt=2025-03-02/part-00000-of-00001.avro")
        .doesNotContain("events/dt=2025-03-01/part-00000-of-00001.avro", "_commit.json");
    assertThat(nameOf("articles/dt=2025-03-01/part-00000-of-00001.avro")).contains("the-other-run");
    assertThat(new Commit(output).recover()).isFalse();
  }

  @Test
  void aRunThatNeverCommittedLeavesTheOldOutput() throws IOException {
    run("the-one-run", "2025-03-01");
    List<String> before = tree();
    files.clear();
    stage(Datasets.ARTICLES, "2025-03-01", "the-other-run");

    new Commit(output).discardStaging();

    assertThat(tree()).isEqualTo(before);
    assertThat(nameOf("articles/dt=2025-03-01/part-00000-of-00001.avro")).contains("the-one-run");
  }

  @Test
  void onlyOneRunHoldsTheLock() throws IOException {
    try (OutputLock first = OutputLock.tryTake(folder.toString())) {
      assertThat(first).isNotNull();
      assertThat(OutputLock.tryTake(folder.toString())).isNull();
    }
    try (OutputLock again = OutputLock.tryTake(folder.toString())) {
      assertThat(again).isNotNull();
    }
  }
}
