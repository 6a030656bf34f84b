package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.Runs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample, loaded by load.sh into a real PostgreSQL server, answers as its Avro files do. */
class PostgresLoadTest {
  private static final String DAY = "2025-03-11";

  @TempDir static Path folder;
  private static PostgresServer server;
  private static Path output;
  private static Path dateline;

  @BeforeAll
  static void load() throws IOException, InterruptedException {
    Optional<Path> programs = PostgresServer.programs();
    Assumptions.assumeTrue(
        programs.isPresent(),
        "no PostgreSQL server installed (Debian: apt-get install postgresql)");
    output = folder.resolve("out");
    Runs.job(Runs.SAMPLE, output);
    dateline = folder.resolve("dateline");
    Files.writeString(
        dateline,
        "#!/bin/sh\nexec "
            + Path.of(System.getProperty("java.home"), "bin", "java")
            + " -cp '"
            + classPath()
            + "' org.dateline.Main \"$@\"\n");
    Files.setPosixFilePermissions(dateline, PosixFilePermissions.fromString("rwxr-xr-x"));
    server = PostgresServer.start(programs.get());
    loader();
  }

  /** The class path of this test, however it was started. */
  private static String classPath() {
    if (Runs.class.getClassLoader() instanceof URLClassLoader loader) {
      return Arrays.stream(loader.getURLs()).map(URL::getPath).collect(Collectors.joining(":"));
    }
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  @AfterAll
  static void stop() throws IOException, InterruptedException {
    if (server != null) {
      server.close();
    }
  }

  private static void loader(String... more) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("env", "DATELINE=" + dateline));
    command.add("pipelines/news-events/load/postgresql/load.sh");
    command.add(output.toString());
    command.addAll(List.of(more));
    server.run(command);
  }

  private static Map<String, Long> counts() throws IOException, InterruptedException {
    Map<String, Long> counts = new TreeMap<>();
    for (String table : new Answers(output).counts().keySet()) {
      counts.put(
          table, Long.valueOf(server.query("SELECT count(*) FROM dateline." + table).get(0)));
    }
    return counts;
  }

  @Test
  void rowCountsAndAnswersEqualTheAvro() throws IOException, InterruptedException {
    Answers answers = new Answers(output);
    assertThat(counts()).isEqualTo(answers.counts());
    List<String> queries = Statements.of("load/postgresql/queries.sql");
    for (int i = 0; i < queries.size(); i++) {
      assertThat(server.query(queries.get(i)))
          .as(queries.get(i))
          .isNotEmpty()
          .containsExactlyInAnyOrderElementsOf(answers.all().get(i));
    }
  }

  @Test
  void loadingADayAgainReplacesIt() throws IOException, InterruptedException {
    server.query("DELETE FROM dateline.articles WHERE dt = '" + DAY + "'");
    server.query(
        "INSERT INTO dateline.events SELECT * FROM dateline.events WHERE dt = '" + DAY + "'");
    String elsewhere = "SELECT xmin, event_id FROM dateline.events WHERE dt <> '" + DAY + "'";
    List<String> others = server.query(elsewhere);
    loader("--day=" + DAY);

    assertThat(counts()).isEqualTo(new Answers(output).counts());
    assertThat(server.query(elsewhere)).isEqualTo(others);
    loader("--last-run");
    assertThat(counts()).isEqualTo(new Answers(output).counts());
    assertThat(server.query("SELECT DISTINCT xmin FROM dateline.events"))
        .as("transactions that wrote the rows")
        .hasSize(1);
  }

  @Test
  void textsArriveUnchanged() throws IOException, InterruptedException {
    assertThat(server.query("SELECT sum(length(text)), sum(char_count) FROM dateline.articles"))
        .allSatisfy(row -> assertThat(row.split("\\|")[0]).isEqualTo(row.split("\\|")[1]));
    assertThat(
            server.query(
                "SELECT count(*) FROM dateline.passages p JOIN dateline.articles a USING (article_id)"
                    + " WHERE substr(a.text, p.start + 1, p.\"end\" - p.start) <> p.text"))
        .containsExactly("0");
  }

  @Test
  void theViewsHaveTheColumnsOfTheirModels() throws IOException, InterruptedException {
    for (Shape shape : Shape.values()) {
      List<String> columns =
          server.query(
              "SELECT column_name FROM information_schema.columns WHERE table_schema = 'dateline'"
                  + " AND table_name = '"
                  + shape.view()
                  + "' ORDER BY ordinal_position");
      assertThat(columns)
          .as(shape.view())
          .usingElementComparator(String::compareToIgnoreCase)
          .containsExactlyElementsOf(shape.columns());
    }
  }

  @Test
  void theViewsCountAsTheAvro() throws IOException, InterruptedException {
    for (Map.Entry<String, List<String>> view : new Answers(output).views().entrySet()) {
      String sql = view.getKey();
      assertThat(server.query("SET search_path TO dateline; " + sql))
          .as(sql)
          .isNotEmpty()
          .containsExactlyInAnyOrderElementsOf(view.getValue());
    }
  }

  @Test
  void queriesWrittenForTheModelsRun() throws IOException, InterruptedException {
    for (String query : Statements.of("views/queries.sql")) {
      assertThat(server.query("SET search_path TO dateline; " + query)).as(query).isNotEmpty();
    }
  }
}
