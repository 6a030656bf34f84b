package org.dateline.export;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import org.apache.avro.LogicalType;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.dateline.write.JsonLines;
import org.jspecify.annotations.Nullable;

/**
 * Rows as CSV after RFC 4180, UTF-8, with a header: a null is an empty cell, an empty text is a
 * quoted one, records and arrays are JSON, bytes base64.
 */
final class CsvFile implements RowFile {
  /** What makes a spreadsheet take a cell for a formula, after the OWASP page on CSV injection. */
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private final CSVPrinter printer;
  private final Schema schema;
  private final boolean forSpreadsheets;
  private final ByteArrayOutputStream nested = new ByteArrayOutputStream();

  /**
   * Opens a file.
   *
   * @param forSpreadsheets whether texts that a spreadsheet would run as formulas get an apostrophe
   *     before them; they are then no longer what the article says
   */
  CsvFile(Path file, Schema schema, boolean forSpreadsheets) throws IOException {
    this.schema = schema;
    this.forSpreadsheets = forSpreadsheets;
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setRecordSeparator('\n')
            .setQuoteMode(QuoteMode.ALL_NON_NULL)
            .setHeader(schema.getFields().stream().map(Schema.Field::name).toArray(String[]::new))
            .get();
    BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    printer = new CSVPrinter(writer, format);
  }

  @Override
  public void write(GenericRecord row) throws IOException {
    for (Schema.Field field : schema.getFields()) {
      printer.print(cell(branch(field.schema()), row.get(field.pos())));
    }
    printer.println();
  }

  private @Nullable String cell(Schema type, @Nullable Object value) throws IOException {
    if (value == null) {
      return null;
    }
    return switch (type.getType()) {
      case RECORD, ARRAY -> json(type, value);
      case BYTES -> Base64.getEncoder().encodeToString(JsonLines.bytes((ByteBuffer) value));
      case INT, LONG -> integer(type.getLogicalType(), (Number) value);
      case STRING -> text(value.toString());
      default -> value.toString();
    };
  }

  private String text(String text) {
    boolean formula =
        forSpreadsheets && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }

  private static String integer(@Nullable LogicalType type, Number value) {
    if (type instanceof LogicalTypes.TimestampMicros) {
      return Instant.EPOCH.plus(value.longValue(), ChronoUnit.MICROS).toString();
    }
    if (type instanceof LogicalTypes.Date) {
      return LocalDate.ofEpochDay(value.longValue()).toString();
    }
    return value.toString();
  }

  private String json(Schema type, Object value) throws IOException {
    nested.reset();
    try (JsonLines lines = new JsonLines(nested)) {
      lines.value(type, value);
    }
    return nested.toString(StandardCharsets.UTF_8);
  }

  private static Schema branch(Schema schema) {
    return schema.isUnion() ? schema.getTypes().get(1) : schema;
  }

  @Override
  public void close() throws IOException {
    printer.close(true);
  }
}
