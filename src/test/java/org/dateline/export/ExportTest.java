package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.generic.GenericRecordBuilder;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.parquet.avro.AvroParquetReader;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.io.LocalInputFile;
import org.dateline.Runs;
import org.dateline.write.Dataset;
import org.dateline.write.Datasets;
import org.dateline.write.JsonLines;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an export writes, read back by each format's own reader, is what the Avro files hold. */
class ExportTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path folder;
  private static Path output;

  @BeforeAll
  static void run() {
    output = folder.resolve("out");
    Runs.job(Runs.SAMPLE, output);
  }

  private static Path export(String format, String... more) {
    Path to = folder.resolve(format + more.length);
    List<String> args = new ArrayList<>();
    args.addAll(List.of("export", output.toString(), "--format=" + format, "--to=" + to));
    args.addAll(List.of(more));
    Runs.Ended ended = Runs.call(args.toArray(new String[0]));
    assertThat(ended.code()).as(ended.err()).isZero();
    return to;
  }

  private static List<Path> files(Path to, Dataset<?> dataset) throws IOException {
    try (Stream<Path> walk = Files.walk(to.resolve(dataset.name()))) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @Test
  void jsonLinesHoldTheSameRows() throws IOException {
    Path to = export("jsonl");
    for (Dataset<?> dataset : Datasets.all()) {
      List<String> rows = new ArrayList<>();
      for (Path file : files(to, dataset)) {
        rows.addAll(Files.readAllLines(file));
      }
      assertThat(rows).as(dataset.name()).isNotNull();
      assertThat(rows.stream().sorted().toList()).isEqualTo(Runs.rows(output, dataset));
    }
  }

  @Test
  void parquetHoldsTheSameRows() throws IOException {
    Path to = export("parquet");
    for (Dataset<?> dataset : Datasets.all()) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (JsonLines lines = new JsonLines(bytes)) {
        for (Path file : files(to, dataset)) {
          try (ParquetReader<GenericRecord> reader =
              AvroParquetReader.<GenericRecord>builder(
                      new LocalInputFile(file), new PlainParquetConfiguration())
                  .withDataModel(GenericData.get())
                  .build()) {
            for (GenericRecord row = reader.read(); row != null; row = reader.read()) {
              lines.write(row);
            }
          }
        }
      }
      assertThat(bytes.toString(StandardCharsets.UTF_8).lines().sorted().toList())
          .as(dataset.name())
          .isEqualTo(Runs.rows(output, dataset));
    }
  }

  @Test
  void csvHoldsTheSameRows() throws IOException {
    Path to = export("csv");
    for (Dataset<?> dataset : Datasets.all()) {
      List<JsonNode> rows = new ArrayList<>();
      for (Path file : files(to, dataset)) {
        try (Reader reader = Files.newBufferedReader(file)) {
          CSVFormat format =
              CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
          for (CSVRecord row : format.parse(reader)) {
            rows.add(tree(row, dataset.schema()));
          }
        }
      }
      List<JsonNode> expected = new ArrayList<>();
      for (String line : Runs.rows(output, dataset)) {
        expected.add(JSON.readTree(line));
      }
      assertThat(rows).as(dataset.name()).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  private static JsonNode tree(CSVRecord row, Schema schema) throws IOException {
    com.fasterxml.jackson.databind.node.ObjectNode tree = JSON.createObjectNode();
    for (Schema.Field field : schema.getFields()) {
      Schema type = TableSql.branch(field.schema());
      String cell = row.get(field.name());
      boolean text =
          type.getLogicalType() != null
              || type.getType() == Schema.Type.STRING
              || type.getType() == Schema.Type.BYTES;
      if (cell.isEmpty()) {
        tree.putNull(field.name());
      } else if (text) {
        tree.put(field.name(), cell);
      } else {
        tree.set(field.name(), JSON.readTree(cell));
      }
    }
    return tree;
  }

  @Test
  void onlyTheDaysAskedForAreWritten() throws IOException {
    Path to = export("jsonl", "--day=2025-03-11,2025-03-12", "--dataset=events");
    assertThat(Files.readAllLines(to.resolve(Export.DAYS)))
        .containsExactly("2025-03-11", "2025-03-12");
    assertThat(files(to, Datasets.EVENTS)).hasSize(2);
    assertThat(to.resolve("articles")).doesNotExist();
  }

  @Test
  void theLastRunsDaysAreThoseThatItReplaced() throws IOException {
    Path runs = folder.resolve("runs");
    Runs.job(Runs.SAMPLE, runs);
    Runs.job(Runs.SAMPLE + "/eastbulletin-jakarta-visit.txt", runs, "--lookback=0");
    Path to = folder.resolve("last");
    Runs.Ended ended =
        Runs.call("export", runs.toString(), "--format=csv", "--to=" + to, "--last-run");
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(Files.readAllLines(to.resolve(Export.DAYS)))
        .hasSizeBetween(1, 2)
        .allSatisfy(day -> assertThat(to.resolve("articles/dt=" + day)).exists());
  }

  @Test
  void formulasAreMadeHarmlessForSpreadsheetsOnly() throws IOException {
    Schema schema = Datasets.REJECTED.schema();
    for (String formula : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1")) {
      GenericRecord row =
          new GenericRecordBuilder(schema)
              .set("stage", "read")
              .set("reason", "EMPTY")
              .set("detail", formula)
              .set("input_file", "a,\"b\"\n")
              .build();
      assertThat(cell(row, false)).isEqualTo(formula);
      assertThat(cell(row, true)).isEqualTo("'" + formula);
    }
  }

  private static String cell(GenericRecord row, boolean forSpreadsheets) throws IOException {
    Path file = folder.resolve("formula.csv");
    try (CsvFile csv = new CsvFile(file, row.getSchema(), forSpreadsheets)) {
      csv.write(row);
    }
    try (Reader reader = Files.newBufferedReader(file)) {
      CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
      CSVRecord read = format.parse(reader).iterator().next();
      assertThat(read.get("input_file")).isEqualTo("a,\"b\"\n");
      return read.get("detail");
    }
  }

  @Test
  void wrongUseIsOneLineThatSaysWhatToDo() {
    assertUsage("no format \"xml\"", "--format=xml");
    assertUsage("no dataset \"event\"", "--format=csv", "--dataset=event");
    assertUsage("is no day", "--format=csv", "--day=../../etc");
    assertUsage("not both", "--format=csv", "--day=unknown", "--last-run");
    Runs.Ended none = Runs.call("export", folder + "/none", "--format=csv", "--to=" + folder);
    assertThat(none.code()).isEqualTo(3);
    assertThat(none.err().lines()).hasSize(1);
  }

  private static void assertUsage(String message, String... options) {
    List<String> args = new ArrayList<>(List.of("export", output.toString(), "--to=" + folder));
    args.addAll(List.of(options));
    Runs.Ended ended = Runs.call(args.toArray(new String[0]));
    assertThat(ended.code()).as(ended.err()).isEqualTo(2);
    assertThat(ended.err().lines()).hasSize(1);
    assertThat(ended.err()).contains(message);
  }
}
