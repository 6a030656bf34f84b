package org.dateline.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** A Spark session in this process, with Iceberg tables in a folder as the catalog "lake". */
final class LocalSpark implements AutoCloseable {
  private final SparkSession session;

  LocalSpark(Path folder) {
    session =
        SparkSession.builder()
            .master("local[1]")
            .appName("warehouses")
            .config("spark.ui.enabled", false)
            .config("spark.sql.shuffle.partitions", 1)
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.sources.partitionColumnTypeInference.enabled", false)
            .config("spark.sql.warehouse.dir", folder.resolve("spark").toUri().toString())
            .config(
                "spark.sql.extensions",
                "org.apache.iceberg.spark.extensions.IcebergSparkSessionExtensions")
            .config("spark.sql.catalog.lake", "org.apache.iceberg.spark.SparkCatalog")
            .config("spark.sql.catalog.lake.type", "hadoop")
            .config("spark.sql.catalog.lake.warehouse", folder.resolve("lake").toUri().toString())
            .getOrCreate();
  }

  /** Runs a file's statements, with ${…} filled in. */
  void script(String file, String... variables) throws IOException {
    for (String statement : Statements.of(file)) {
      String filled = statement;
      for (int i = 0; i < variables.length; i += 2) {
        filled = filled.replace("${" + variables[i] + "}", variables[i + 1]);
      }
      session.sql(filled);
    }
  }

  /** A file's statements with the quotes that Spark takes for names. */
  static List<String> requoted(String file) throws IOException {
    return Statements.of(file).stream().map(sql -> sql.replace('"', '`')).toList();
  }

  /** The rows of a query, columns with | between them. */
  List<String> query(String sql) {
    List<String> rows = new ArrayList<>();
    for (Row row : session.sql(sql).collectAsList()) {
      List<Object> cells = new ArrayList<>();
      for (int i = 0; i < row.length(); i++) {
        cells.add(row.get(i));
      }
      rows.add(cells.stream().map(Answers::plain).collect(Collectors.joining("|")));
    }
    return rows;
  }

  /** The names of a query's columns. */
  List<String> columns(String sql) {
    return List.of(session.sql(sql).columns());
  }

  @Override
  public void close() {
    session.stop();
  }
}
