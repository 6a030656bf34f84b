package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.Runs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** DuckDB over exported Parquet files answers as the run's Avro files do. */
class DuckDbTest {
  @TempDir static Path folder;
  private static Path output;
  private static Connection connection;

  @BeforeAll
  static void load() throws IOException, SQLException {
    output = folder.resolve("out");
    Path parquet = folder.resolve("parquet");
    Runs.job(Runs.SAMPLE, output);
    Runs.Ended ended =
        Runs.call("export", output.toString(), "--format=parquet", "--to=" + parquet);
    assertThat(ended.code()).as(ended.err()).isZero();
    connection = DriverManager.getConnection("jdbc:duckdb:");
    for (String statement : Statements.of("load/duckdb/tables.sql")) {
      run(statement.replace("read_parquet('", "read_parquet('" + parquet + "/"));
    }
    for (String file : List.of("codes", "duckdb", "gdelt", "icews", "polecat")) {
      for (String statement : Statements.of("views/" + file + ".sql")) {
        run(statement);
      }
    }
  }

  @AfterAll
  static void close() throws SQLException {
    connection.close();
  }

  private static void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static List<String> query(String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      int columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          cells.add(Answers.plain(result.getObject(i)));
        }
        rows.add(String.join("|", cells));
      }
    }
    return rows;
  }

  @Test
  void rowCountsAndAnswersEqualTheAvro() throws IOException, SQLException {
    Answers answers = new Answers(output);
    Map<String, Long> counts = new TreeMap<>();
    for (String table : answers.counts().keySet()) {
      counts.put(table, Long.valueOf(query("SELECT count(*) FROM " + table).get(0)));
    }
    assertThat(counts).isEqualTo(answers.counts());
    List<String> queries = Statements.of("load/duckdb/queries.sql");
    for (int i = 0; i < queries.size(); i++) {
      assertThat(query(queries.get(i)))
          .as(queries.get(i))
          .isNotEmpty()
          .containsExactlyInAnyOrderElementsOf(answers.all().get(i));
    }
  }

  @Test
  void theViewsHaveTheColumnsOfTheirModels() throws SQLException {
    for (Shape shape : Shape.values()) {
      assertThat(query("SELECT column_name FROM (DESCRIBE " + shape.view() + ")"))
          .as(shape.view())
          .containsExactlyElementsOf(shape.columns());
    }
  }

  @Test
  void theViewsCountAsTheAvro() throws SQLException {
    for (Map.Entry<String, List<String>> view : new Answers(output).views().entrySet()) {
      String sql = view.getKey();
      assertThat(query(sql))
          .as(sql)
          .isNotEmpty()
          .containsExactlyInAnyOrderElementsOf(view.getValue());
    }
  }

  @Test
  void queriesWrittenForTheModelsRun() throws IOException, SQLException {
    for (String query : Statements.of("views/queries.sql")) {
      assertThat(query(query)).as(query).isNotEmpty();
    }
  }
}
