package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.write.Dataset;
import org.dateline.write.Datasets;
import org.dateline.write.JsonLines;

/** Calls the real Main and reads what it wrote. */
public final class Runs {
  public static final String SAMPLE = "src/main/resources/org/dateline/sample";

  /** What a command said and how it ended. */
  public record Ended(int code, String out, String err) {}

  private Runs() {}

  /** Runs a command with the standard streams caught. */
  public static synchronized Ended call(String... args) {
    PrintStream stdout = System.out;
    PrintStream stderr = System.err;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
      int code = Main.run(args);
      return new Ended(
          code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(stdout);
      System.setErr(stderr);
    }
  }

  /** Runs the job and asserts that it ended well. */
  public static void job(String input, Path output, String... more) {
    String[] args =
        Stream.concat(Stream.of("run", "--input=" + input, "--output=" + output), Stream.of(more))
            .toArray(String[]::new);
    Ended ended = call(args);
    assertThat(ended.code()).as(ended.err()).isZero();
  }

  /** A dataset's rows as JSON, sorted. */
  public static List<String> rows(Path output, Dataset<?> dataset) {
    return rowsBelow(output.resolve(dataset.name()));
  }

  /** The rows of the Avro files below a folder as JSON, sorted. */
  public static List<String> rowsBelow(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (JsonLines lines = new JsonLines(bytes)) {
        for (Path file : walk.filter(f -> f.toString().endsWith(".avro")).sorted().toList()) {
          try (InputStream in = Files.newInputStream(file)) {
            lines.writeAll(in);
          }
        }
      }
      return bytes.toString(StandardCharsets.UTF_8).lines().sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Asserts that two outputs hold the same rows in every dataset. */
  static void assertSameRows(Path left, Path right) {
    for (Dataset<?> dataset : Datasets.all()) {
      List<String> leftRows = rows(left, dataset);
      List<String> rightRows = rows(right, dataset);
      assertThat(rightRows.stream().filter(row -> !leftRows.contains(row)))
          .as(dataset.name() + " that only the second output has")
          .isEmpty();
      assertThat(rightRows).as(dataset.name()).hasSameSizeAs(leftRows);
    }
  }
}
