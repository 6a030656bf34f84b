package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.avro.LogicalType;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.dateline.write.Dataset;
import org.dateline.write.Datasets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The schemas keep within what each warehouse documents, also those that cannot be run here. */
class WarehouseLimitsTest {
  /** Room for the columns that loading adds. */
  private static final int ADDED_COLUMNS = 1;

  @ParameterizedTest
  @EnumSource
  void everySchemaFits(WarehouseLimits limits) {
    for (Dataset<?> dataset : Datasets.all()) {
      assertThat(dataset.name().length()).isLessThanOrEqualTo(limits.nameLength());
      assertThat(dataset.schema().getFields().size() + ADDED_COLUMNS)
          .as(dataset.name())
          .isLessThanOrEqualTo(limits.columns());
      check(dataset.schema(), dataset.name(), 0, limits);
    }
  }

  private static void check(Schema schema, String path, int depth, WarehouseLimits limits) {
    assertThat(depth).as(path).isLessThanOrEqualTo(limits.depth());
    switch (schema.getType()) {
      case RECORD -> {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (Schema.Field field : schema.getFields()) {
          assertThat(field.name().length()).as(path).isLessThanOrEqualTo(limits.nameLength());
          assertThat(names.add(field.name())).as("two names that differ by case only").isTrue();
          assertThat(field.name()).as("kept for BigQuery").doesNotStartWith("_");
          check(field.schema(), path + "." + field.name(), depth + 1, limits);
        }
      }
      case UNION -> check(TableSql.branch(schema), path, depth, limits);
      case ARRAY -> check(schema.getElementType(), path, depth + 1, limits);
      case INT, LONG -> {
        LogicalType logical = schema.getLogicalType();
        boolean known =
            logical == null
                || logical instanceof LogicalTypes.Date
                || logical instanceof LogicalTypes.TimestampMicros;
        assertThat(known).as(path + ": a logical type that not all take").isTrue();
      }
      default ->
          assertThat(schema.getType())
              .as(path)
              .isIn(Schema.Type.STRING, Schema.Type.BOOLEAN, Schema.Type.DOUBLE, Schema.Type.BYTES);
    }
  }

  @ParameterizedTest
  @EnumSource
  void wordsToQuoteAreListed(WarehouseLimits limits) throws IOException {
    Set<String> ours = new TreeSet<>();
    for (Dataset<?> dataset : Datasets.all()) {
      dataset.schema().getFields().forEach(field -> ours.add(field.name()));
    }
    ours.retainAll(limits.reserved());
    String words = ours.isEmpty() ? "none" : "`" + String.join("`, `", ours) + "`";
    String row = "| " + limits.name().toLowerCase(Locale.ROOT) + " | " + words + " |";

    assertThat(Files.readString(Statements.PIPELINE.resolve("load/README.md"))).contains(row);
  }
}
