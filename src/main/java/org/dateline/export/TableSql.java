package org.dateline.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.avro.Schema;
import org.dateline.write.Dataset;
import org.dateline.write.Datasets;

/**
 * The tables of the datasets in a warehouse's SQL, written from their schemas: a column for each
 * field, and {@code dt}, the day of the partition. Each statement may be run again, and where the
 * warehouse can, adds the columns that a newer schema has.
 */
public final class TableSql {
  private static final String HEAD =
      "-- Written by scripts/freeze-schema from schemas/: change those, not this.\n";

  private TableSql() {}

  /** The statements for every dataset. */
  public static String tables(TableDialect dialect) {
    StringBuilder sql = new StringBuilder(HEAD);
    sql.append(
        switch (dialect) {
          case POSTGRESQL ->
              "SET client_min_messages = warning;\nCREATE SCHEMA IF NOT EXISTS dateline;\n";
          case CLICKHOUSE -> "CREATE DATABASE IF NOT EXISTS dateline;\n";
          default -> "CREATE SCHEMA IF NOT EXISTS dateline;\n";
        });
    for (Dataset<?> dataset : Datasets.all()) {
      sql.append('\n').append(table(dialect, dataset));
    }
    return sql.toString();
  }

  private static String table(TableDialect dialect, Dataset<?> dataset) {
    String name = "dateline." + dataset.name();
    return switch (dialect) {
      case POSTGRESQL -> postgresql(name, dataset);
      case CLICKHOUSE ->
          create(dialect, name, "`dt` LowCardinality(String)", dataset)
              + "\nENGINE = MergeTree PARTITION BY dt ORDER BY "
              + order(dataset)
              + ";\n";
      case REDSHIFT ->
          create(dialect, name, "\"dt\" VARCHAR(10) NOT NULL", dataset) + "\nSORTKEY (\"dt\");\n";
      case SNOWFLAKE ->
          create(dialect, name, "\"DT\" VARCHAR NOT NULL", dataset) + "\nCLUSTER BY (\"DT\");\n";
      case TRINO ->
          create(dialect, name, "\"dt\" varchar NOT NULL", dataset)
              + "\nWITH (format = 'PARQUET', partitioning = ARRAY['dt']);\n";
    };
  }

  private static String create(TableDialect dialect, String name, String day, Dataset<?> dataset) {
    List<String> columns = new ArrayList<>(List.of(day));
    dataset.schema().getFields().forEach(field -> columns.add(dialect.column(field)));
    return "CREATE TABLE IF NOT EXISTS " + name + " (\n  " + String.join(",\n  ", columns) + "\n)";
  }

  private static String postgresql(String name, Dataset<?> dataset) {
    List<Schema.Field> fields = dataset.schema().getFields();
    String columns =
        fields.stream()
            .map(field -> "  ADD COLUMN IF NOT EXISTS " + TableDialect.POSTGRESQL.column(field))
            .collect(Collectors.joining(",\n"));
    StringBuilder sql = new StringBuilder();
    sql.append("CREATE TABLE IF NOT EXISTS ").append(name).append(" (\"dt\" text NOT NULL);\n");
    sql.append("ALTER TABLE ").append(name).append('\n').append(columns).append(";\n");
    comment(sql, "TABLE " + name, dataset.schema().getDoc());
    for (Schema.Field field : fields) {
      comment(sql, "COLUMN " + name + ".\"" + field.name() + "\"", field.doc());
    }
    index(sql, dataset, name, "dt");
    fields.stream()
        .map(Schema.Field::name)
        .filter(field -> field.endsWith("_id"))
        .forEach(field -> index(sql, dataset, name, field));
    return sql.toString();
  }

  private static void index(StringBuilder sql, Dataset<?> dataset, String table, String column) {
    sql.append("CREATE INDEX IF NOT EXISTS ")
        .append(dataset.name())
        .append('_')
        .append(column)
        .append(" ON ")
        .append(table)
        .append(" (\"")
        .append(column)
        .append("\");\n");
  }

  private static void comment(StringBuilder sql, String what, String text) {
    sql.append("COMMENT ON ")
        .append(what)
        .append(" IS '")
        .append(text.replace("'", "''"))
        .append("';\n");
  }

  /** A MergeTree is sorted by fields that are never null: the first of them, the row's own id. */
  private static String order(Dataset<?> dataset) {
    return dataset.schema().getFields().stream()
        .filter(field -> !field.schema().isUnion() && field.name().endsWith("_id"))
        .limit(2)
        .map(field -> TableDialect.CLICKHOUSE.quoted(field.name()))
        .collect(Collectors.joining(", ", "tuple(", ")"));
  }

  /** The branch of a union that is not null; any other schema as it is. */
  static Schema branch(Schema schema) {
    return schema.isUnion() ? schema.getTypes().get(1) : schema;
  }
}
