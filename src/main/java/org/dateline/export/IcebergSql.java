package org.dateline.export;

import java.util.stream.Collectors;
import org.apache.avro.Schema;
import org.dateline.write.Dataset;
import org.dateline.write.Datasets;

/** The statements of Spark SQL that load a day of a run's output into Iceberg tables. */
final class IcebergSql {
  private static final String HEAD =
      """
      -- Written by scripts/freeze-schema from schemas/: change those, not this.
      -- Replaces one day in every Iceberg table, each in one commit (a new snapshot); it may be run again at any time.
      -- Spark SQL, with spark-avro, iceberg-spark-runtime, a catalog named lake, spark.sql.session.timeZone=UTC and
      -- spark.sql.sources.partitionColumnTypeInference.enabled=false: spark-sql -d output=… -d day=… -f load.sql
      CREATE NAMESPACE IF NOT EXISTS lake.dateline;
      """;

  private IcebergSql() {}

  /** The script, with ${output} and ${day} to be filled in. */
  static String load() {
    StringBuilder sql = new StringBuilder(HEAD);
    for (Dataset<?> dataset : Datasets.all()) {
      String columns =
          dataset.schema().getFields().stream()
              .map(Schema.Field::name)
              .map(name -> "`" + name + "`")
              .collect(Collectors.joining(", "));
      String table = "lake.dateline." + dataset.name();
      String files = "avro.`${output}/" + dataset.name() + "`";
      sql.append('\n')
          .append("CREATE TABLE IF NOT EXISTS " + table + " USING iceberg PARTITIONED BY (dt)\n")
          .append("AS SELECT " + columns + ", dt FROM " + files + " WHERE false;\n")
          .append("INSERT OVERWRITE " + table + " PARTITION (dt = '${day}')\n")
          .append("  (" + columns + ")\n")
          .append("SELECT " + columns + "\n")
          .append("FROM " + files + " WHERE dt = '${day}';\n");
    }
    return sql.toString();
  }
}
