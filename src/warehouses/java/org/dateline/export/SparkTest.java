package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.Runs;
import org.dateline.write.Datasets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Spark SQL over a run's Avro files, and over Iceberg tables loaded from them by day. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SparkTest {
  private static final String DAY = "2025-03-11";

  @TempDir static Path folder;
  private static Path output;
  private static LocalSpark spark;

  @BeforeAll
  static void load() throws IOException {
    output = folder.resolve("out");
    Runs.job(Runs.SAMPLE, output);
    spark = new LocalSpark(folder);
    spark.script("load/spark/tables.sql", "output", output.toString());
    for (String file : List.of("codes", "spark", "gdelt", "icews", "polecat")) {
      LocalSpark.requoted("views/" + file + ".sql").forEach(spark::query);
    }
  }

  @AfterAll
  static void stop() {
    spark.close();
  }

  private static Map<String, Long> counts(String database) {
    Map<String, Long> counts = new TreeMap<>();
    for (String table : new Answers(output).counts().keySet()) {
      counts.put(table, Long.valueOf(spark.query("SELECT count(*) FROM " + database + table).get(0)));
    }
    return counts;
  }

  private static void assertAnswers(String database) throws IOException {
    Answers answers = new Answers(output);
    List<String> queries = Statements.of("load/spark/queries.sql");
    for (int i = 0; i < queries.size(); i++) {
      String sql = queries.get(i).replaceAll("FROM (events|claims)", "FROM " + database + "$1");
      assertThat(spark.query(sql))
          .as(sql)
          .isNotEmpty()
          .containsExactlyInAnyOrderElementsOf(answers.all().get(i));
    }
  }

  @Test
  @Order(1)
  void theAvroFilesAnswer() throws IOException {
    assertThat(counts("")).isEqualTo(new Answers(output).counts());
    assertAnswers("");
  }

  @Test
  @Order(2)
  void theViewsHaveTheColumnsOfTheirModels() {
    for (Shape shape : Shape.values()) {
      assertThat(spark.columns("SELECT * FROM " + shape.view()))
          .as(shape.view())
          .containsExactlyElementsOf(shape.columns());
    }
  }

  @Test
  @Order(3)
  void theViewsCountAsTheAvro() {
    for (Map.Entry<String, List<String>> view : new Answers(output).views().entrySet()) {
      String sql = view.getKey();
      assertThat(spark.query(sql.replace('"', '`')))
          .as(sql)
          .isNotEmpty()
          .containsExactlyInAnyOrderElementsOf(view.getValue());
    }
  }

  @Test
  @Order(3)
  void queriesWrittenForTheModelsRun() throws IOException {
    for (String query : LocalSpark.requoted("views/queries.sql")) {
      assertThat(spark.query(query)).as(query).isNotEmpty();
    }
  }

  @Test
  @Order(4)
  void icebergTablesAreAppendedToByDay() throws IOException {
    Set<String> days = new TreeSet<>(Export.days(output, Datasets.all()));
    for (String day : days) {
      spark.script("load/iceberg/load.sql", "output", output.toString(), "day", day);
    }
    assertThat(counts("lake.dateline.")).isEqualTo(new Answers(output).counts());
    assertAnswers("lake.dateline.");
  }

  @Test
  @Order(5)
  void aDayIsReplacedInOneSnapshotAndTheOldOneCanStillBeRead() throws IOException {
    String table = "lake.dateline.events";
    String snapshots = "SELECT snapshot_id FROM " + table + ".snapshots ORDER BY committed_at";
    List<String> before = spark.query(snapshots);
    String everything = "SELECT event_id, dt FROM " + table + " ORDER BY event_id";
    List<String> rows = spark.query(everything);
    spark.query("DELETE FROM " + table + " WHERE dt = '" + DAY + "' AND event_type <> 'ASSAULT'");
    List<String> damaged = spark.query(snapshots);
    assertThat(damaged).hasSize(before.size() + 1);
    assertThat(spark.query(everything)).hasSizeLessThan(rows.size());

    spark.script("load/iceberg/load.sql", "output", output.toString(), "day", DAY);

    List<String> after = spark.query(snapshots);
    assertThat(after).as("one commit").hasSize(damaged.size() + 1);
    assertThat(spark.query(everything)).isEqualTo(rows);
    String then = " VERSION AS OF " + before.get(before.size() - 1);
    assertThat(spark.query("SELECT event_id, dt FROM " + table + then + " ORDER BY event_id"))
        .isEqualTo(rows);
  }

  @Test
  @Order(6)
  void aDayThatHasNoRowsAnyMoreIsEmptied() throws IOException {
    spark.query(
        "INSERT INTO lake.dateline.rejected SELECT 'read', 'EMPTY', 'd', 'f', 1, 's', 'e', '2025-01-01'");
    assertThat(counts("lake.dateline.")).containsEntry("rejected", 1L);
    spark.script("load/iceberg/load.sql", "output", output.toString(), "day", "2025-01-01");
    assertThat(counts("lake.dateline.")).containsEntry("rejected", 0L);
  }
}
