package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.apache.avro.Schema;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.dateline.Runs;
import org.dateline.write.Dataset;
import org.dateline.write.Datasets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was frozen can always be read, and what is loaded has the tables of today's schemas. */
class SchemaHistoryTest {
  private static final SchemaHistory HISTORY = new SchemaHistory(Path.of("schemas/history"));

  @TempDir Path folder;

  @Test
  void everyVersionAndThePresentOneReadEachOther() throws IOException {
    for (Dataset<?> dataset : Datasets.all()) {
      SortedMap<Integer, Schema> versions = HISTORY.versions(dataset);
      assertThat(versions).as(dataset.name()).isNotEmpty();
      assertThat(versions.keySet()).first().isEqualTo(1);
      assertThat(versions.lastKey()).as("no gap in " + dataset.name()).isEqualTo(versions.size());
      HISTORY.check(dataset);
    }
  }

  @Test
  void aFieldWithoutADefaultOrGoneIsRefused() throws IOException {
    Path versions = folder.resolve("Rejected");
    Files.createDirectories(versions);
    String present = Datasets.REJECTED.schema().toString();
    Files.writeString(
        versions.resolve("1.avsc"), present.replace("\"name\":\"stage\"", "\"name\":\"room\""));

    assertThatThrownBy(() -> new SchemaHistory(folder).check(Datasets.REJECTED))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("give them a default");
    assertThatThrownBy(() -> new SchemaHistory(folder).freeze()).isInstanceOf(IOException.class);
    assertThat(versions.resolve("2.avsc")).doesNotExist();
  }

  @Test
  void freezingWritesOnlyWhatChanged() throws IOException {
    SchemaHistory history = new SchemaHistory(folder);
    assertThat(history.freeze()).hasSize(Datasets.all().size());
    assertThat(history.freeze()).isEmpty();
    Files.copy(
        Path.of("schemas/history/Claim/1.avsc"),
        folder.resolve("Claim/1.avsc"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    assertThat(history.freeze()).containsExactly(folder.resolve("Claim/2.avsc"));
  }

  @Test
  void anOutputOfAnOlderVersionIsRead() throws IOException {
    Path output = folder.resolve("out");
    writeOld(output, Datasets.CLAIMS, "stated_at");
    writeOld(output, Datasets.PASSAGES, "language");
    Files.writeString(output.resolve("_SUCCESS"), "");
    Path to = folder.resolve("to");

    Runs.Ended exported = Runs.call("export", output.toString(), "--format=jsonl", "--to=" + to);
    assertThat(exported.code()).as(exported.err()).isZero();
    assertThat(Files.readString(to.resolve("claims/dt=2025-01-02/part-00000.jsonl")))
        .contains("\"stated_at\":null")
        .contains("\"attribute\":\"KILLED\"");
    assertThat(Files.readString(to.resolve("passages/dt=2025-01-02/part-00000.jsonl")))
        .contains("\"language\":null");
    Runs.Ended page = Runs.call("report", output.toString());
    assertThat(page.code()).as(page.err()).isZero();
    assertThat(Runs.rows(output, Datasets.CLAIMS).get(0)).doesNotContain("stated_at");
  }

  private static void writeOld(Path output, Dataset<?> dataset, String newer) throws IOException {
    Schema old = HISTORY.versions(dataset).get(1);
    assertThat(old.getField(newer)).as("a field of a later version").isNull();
    Path file = output.resolve(dataset.name() + "/dt=2025-01-02/part-00000-of-00001.avro");
    Files.createDirectories(file.getParent());
    GenericRecord row = new GenericData.Record(old);
    for (Schema.Field field : old.getFields()) {
      row.put(
          field.pos(),
          field.hasDefaultValue()
              ? GenericData.get().getDefaultValue(field)
              : switch (field.schema().getType()) {
                case STRING -> field.name().equals("attribute") ? "KILLED" : field.name();
                case INT -> 0;
                default -> throw new AssertionError(field);
              });
    }
    try (OutputStream stream = Files.newOutputStream(file);
        DataFileWriter<GenericRecord> writer =
            new DataFileWriter<>(new GenericDatumWriter<>(old))) {
      writer.create(old, stream);
      writer.append(row);
    }
  }

  @Test
  void theTablesAreThoseOfTheSchemas() throws IOException {
    for (Map.Entry<Path, String> script : SchemaHistory.scripts().entrySet()) {
      assertThat(script.getKey()).exists();
      assertThat(Files.readString(script.getKey()))
          .as(script.getKey() + ": run scripts/freeze-schema")
          .isEqualTo(script.getValue());
    }
  }

  @Test
  void everyDatasetIsNamedWhereTablesAreWrittenByHand() throws IOException {
    for (String file : List.of("load/spark/tables.sql", "load/duckdb/tables.sql")) {
      String sql = Files.readString(Statements.PIPELINE.resolve(file));
      for (Dataset<?> dataset : Datasets.all()) {
        assertThat(sql).contains("VIEW " + dataset.name() + " AS");
      }
    }
  }

  @Test
  void theCodesOfTheViewsAreThoseOfTheLexicon() throws IOException {
    String sql = Files.readString(Statements.PIPELINE.resolve("views/codes.sql"));
    for (String file : List.of("countries.tsv", "cameo.tsv")) {
      Path lexicon = Path.of("src/main/resources/org/dateline/lexicon", file);
      for (String line : Files.readAllLines(lexicon)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          assertThat(sql).contains("('" + line.split("\t")[0] + "', ");
        }
      }
    }
  }
}
