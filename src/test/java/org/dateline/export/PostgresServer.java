package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A PostgreSQL server of its own: a fresh cluster in a temporary folder, on a private socket and
 * port, ended with its data. The server refuses root, so root runs it as another user.
 */
final class PostgresServer implements AutoCloseable {
  private static final int PORT = 54_329;

  private final Path programs;
  private final Path folder;
  private final List<String> asUser;

  private PostgresServer(Path programs) throws IOException, InterruptedException {
    this.programs = programs;
    this.folder = Files.createTempDirectory(Path.of("/tmp"), "pg");
    boolean root = "root".equals(System.getProperty("user.name"));
    asUser = root ? List.of("runuser", "-u", "postgres", "--") : List.of();
    if (root) {
      run(List.of("chown", "postgres", folder.toString()));
    }
    String data = folder.resolve("data").toString();
    server("initdb", "-D", data, "-U", "dateline", "-A", "trust", "-E", "UTF8", "--no-sync");
    String options = "-c listen_addresses='' -c fsync=off -k " + folder + " -p " + PORT;
    server(
        "pg_ctl", "-D", data, "-o", options, "-l", folder.resolve("log").toString(), "-w", "start");
  }

  /** The folder of the server's programs; empty where none is installed. */
  static Optional<Path> programs() throws IOException {
    List<Path> folders = new ArrayList<>();
    Path debian = Path.of("/usr/lib/postgresql");
    if (Files.isDirectory(debian)) {
      try (Stream<Path> versions = Files.list(debian)) {
        versions.sorted(Comparator.reverseOrder()).map(v -> v.resolve("bin")).forEach(folders::add);
      }
    }
    Arrays.stream(System.getenv("PATH").split(":")).map(Path::of).forEach(folders::add);
    return folders.stream()
        .filter(f -> Files.isExecutable(f.resolve("initdb")))
        .filter(f -> Files.isExecutable(f.resolve("pg_ctl")))
        .findFirst();
  }

  static PostgresServer start(Path programs) throws IOException, InterruptedException {
    return new PostgresServer(programs);
  }

  /** What psql and the loader need to find it. */
  Map<String, String> environment() {
    return Map.of(
        "PGHOST", folder.toString(),
        "PGPORT", Integer.toString(PORT),
        "PGUSER", "dateline",
        "PGDATABASE", "postgres",
        "PGTZ", "Asia/Kolkata");
  }

  /** The rows of a query, columns with | between them. */
  List<String> query(String sql) throws IOException, InterruptedException {
    return run(List.of("psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-c", sql))
        .lines()
        .toList();
  }

  private void server(String program, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(asUser);
    command.add(programs.resolve(program).toString());
    command.addAll(List.of(arguments));
    run(command);
  }

  /** Runs a command to its end, asserts that it went well, and gives what it printed. */
  String run(List<String> command) throws IOException, InterruptedException {
    Path printed = Files.createTempFile("pg", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(printed.toFile());
    builder.environment().putAll(environment());
    Process process = builder.start();
    boolean ended = process.waitFor(5, TimeUnit.MINUTES);
    String output = Files.readString(printed, StandardCharsets.UTF_8);
    Files.delete(printed);
    assertThat(ended).as(output).isTrue();
    assertThat(process.exitValue()).as(command + ": " + output).isZero();
    return output;
  }

  @Override
  public void close() throws IOException, InterruptedException {
    server("pg_ctl", "-D", folder.resolve("data").toString(), "-m", "immediate", "-w", "stop");
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
