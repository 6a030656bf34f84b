package org.dateline.read;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.apache.avro.LogicalType;
import org.apache.avro.Schema;
import org.dateline.reject.Reason;
import org.jspecify.annotations.Nullable;

/** A flat Avro record as an article's fields, by the names that {@link FieldName} knows. */
final class AvroRow {
  private final List<Schema.Field> fields;

  /**
   * A row of a schema.
   *
   * @throws Refusal WRONG_TYPE where it is no record or has a nested field, NO_TEXT where it has no
   *     field for the text
   */
  AvroRow(Schema schema) throws Refusal {
    if (schema.getType() != Schema.Type.RECORD) {
      throw new Refusal(Reason.WRONG_TYPE, "The file holds no records; write the articles schema.");
    }
    this.fields = schema.getFields();
    boolean text = false;
    for (Schema.Field field : fields) {
      requireFlat(field);
      text |= FieldName.of(field.name()) == FieldName.TEXT;
    }
    if (!text) {
      throw new Refusal(Reason.NO_TEXT, "The schema has no field \"text\"; add it.");
    }
  }

  private static void requireFlat(Schema.Field field) throws Refusal {
    List<Schema> branches =
        field.schema().isUnion() ? field.schema().getTypes() : List.of(field.schema());
    for (Schema branch : branches) {
      switch (branch.getType()) {
        case RECORD, ARRAY, MAP, UNION ->
            throw new Refusal(
                Reason.WRONG_TYPE,
                "Field \"" + field.name() + "\" is nested; write flat records of text.");
        default -> {}
      }
    }
  }

  /** The next record. */
  ArticleFields read(AvroBytes in, int maxBytes) throws IOException {
    NamedValues values = new NamedValues();
    for (Schema.Field field : fields) {
      String value = value(in, field.schema(), maxBytes);
      FieldName name = FieldName.of(field.name());
      // The record's own content id is not the id that its input gave.
      if (name == null || value == null || field.name().equals("article_id")) {
        continue;
      }
      values.put(name, field.name(), value);
    }
    return values.fields();
  }

  private static @Nullable String value(AvroBytes in, Schema schema, int max) throws IOException {
    switch (schema.getType()) {
      case UNION -> {
        long branch = in.number();
        if (branch < 0 || branch >= schema.getTypes().size()) {
          throw new java.io.EOFException("a union has no branch " + branch);
        }
        return value(in, schema.getTypes().get((int) branch), max);
      }
      case STRING -> {
        return in.string(max);
      }
      case INT, LONG -> {
        return number(in.number(), schema.getLogicalType());
      }
      case ENUM -> {
        long index = in.number();
        List<String> symbols = schema.getEnumSymbols();
        return index >= 0 && index < symbols.size() ? symbols.get((int) index) : null;
      }
      case BYTES -> in.counted(max);
      case FIXED -> in.skip(schema.getFixedSize());
      case BOOLEAN -> in.oneByte();
      case FLOAT -> in.fixed(Float.BYTES);
      case DOUBLE -> in.fixed(Double.BYTES);
      default -> {}
    }
    return null;
  }

  private static String number(long value, @Nullable LogicalType type) {
    String name = type == null ? "" : type.getName();
    try {
      return switch (name) {
        case "timestamp-micros" -> Instant.EPOCH.plus(value, ChronoUnit.MICROS).toString();
        case "timestamp-millis" -> Instant.ofEpochMilli(value).toString();
        case "local-timestamp-micros" -> Instant.EPOCH.plus(value, ChronoUnit.MICROS).toString();
        case "date" -> LocalDate.ofEpochDay(value).atStartOfDay(ZoneOffset.UTC).toString();
        default -> Long.toString(value);
      };
    } catch (DateTimeException | ArithmeticException e) {
      return Long.toString(value);
    }
  }
}
