package org.dateline.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The statements of a SQL file, without comments. */
public final class Statements {
  /** Where the SQL is kept. */
  public static final Path PIPELINE = Path.of("pipelines/news-events");

  private Statements() {}

  /** Of a file below {@link #PIPELINE}. */
  public static List<String> of(String file) throws IOException {
    String sql =
        Files.readAllLines(PIPELINE.resolve(file)).stream()
            .filter(line -> !line.strip().startsWith("--"))
            .collect(Collectors.joining("\n"));
    return Arrays.stream(sql.split(";[ \\t]*(\\n|$)"))
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .toList();
  }
}
