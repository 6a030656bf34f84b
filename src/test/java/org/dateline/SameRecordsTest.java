package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.dateline.write.Datasets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same records, whatever the order, the parallelism and the locale. */
class SameRecordsTest {
  @TempDir static Path folder;
  private static Path first;

  @BeforeAll
  static void runOnce() {
    first = folder.resolve("first");
    Runs.job(Runs.SAMPLE, first, "--targetParallelism=2");
  }

  @Test
  void withFilesInAnotherOrder() throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(Path.of(Runs.SAMPLE))) {
      files = new ArrayList<>(walk.filter(f -> f.toString().matches(".*\\.(txt|jsonl)")).toList());
    }
    Collections.shuffle(files, new Random(5));
    String inputs = String.join(",", files.stream().map(Path::toString).toList());

    Runs.job(inputs, folder.resolve("shuffled"), "--targetParallelism=2");

    Runs.assertSameRows(first, folder.resolve("shuffled"));
  }

  @Test
  void atOtherParallelismAndInAnotherLocale() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      Runs.job(Runs.SAMPLE, folder.resolve("eight"), "--targetParallelism=8", "--shards=3");
    } finally {
      Locale.setDefault(before);
    }

    Runs.assertSameRows(first, folder.resolve("eight"));
  }

  @Test
  void whenRunTwiceIntoOneOutput() throws IOException {
    Path twice = folder.resolve("twice");
    Runs.job(Runs.SAMPLE, twice);
    Runs.job(Runs.SAMPLE, twice);

    Runs.assertSameRows(first, twice);
    assertThat(twice.resolve("_SUCCESS")).exists();
    assertThat(twice.resolve("_staging")).doesNotExist();
    assertThat(Files.readString(twice.resolve("_run.json"), StandardCharsets.UTF_8))
        .contains("\"events\"");
  }

  @Test
  void aFailedRunLeavesTheOldOutput() throws IOException {
    Path output = folder.resolve("failed");
    Runs.job(Runs.SAMPLE, output);
    Path binary = folder.resolve("binary.txt");
    Files.write(binary, new byte[5000]);

    Runs.Ended ended = Runs.call("run", "--input=" + binary, "--output=" + output);

    assertThat(ended.code()).isEqualTo(5);
    assertThat(ended.err().strip().lines()).hasSize(1);
    assertThat(output.resolve("_SUCCESS")).exists();
    Runs.assertSameRows(first, output);
    assertThat(Runs.rows(first, Datasets.ARTICLES)).isNotEmpty();
  }
}
