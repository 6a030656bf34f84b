package org.dateline.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import org.apache.avro.LogicalType;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.file.DataFileStream;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.generic.IndexedRecord;
import org.jspecify.annotations.Nullable;

/**
 * Avro records as JSON lines: field names as in the schema, timestamps as ISO 8601 instants, dates
 * as {@code YYYY-MM-DD}, bytes as base64, nulls kept. Not thread-safe.
 */
public final class JsonLines implements AutoCloseable {
  private final Writer writer;
  private final JsonGenerator json;

  /** Writes UTF-8 to a stream; each record ends with a line feed. */
  public JsonLines(OutputStream out) throws IOException {
    writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    JsonFactory factory =
        new JsonFactory().configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false);
    json = factory.createGenerator(writer);
    json.setRootValueSeparator(null);
  }

  /** Writes one record and ends the line. */
  public void write(IndexedRecord record) throws IOException {
    value(record.getSchema(), record);
    endLine();
  }

  /** Writes every record of an Avro file. */
  public void writeAll(InputStream avroFile) throws IOException {
    try (DataFileStream<GenericRecord> file =
        new DataFileStream<>(avroFile, new GenericDatumReader<>())) {
      GenericRecord record = null;
      while (file.hasNext()) {
        record = file.next(record);
        write(record);
      }
    }
  }

  /** Begins a line that is an object, to be filled through {@link #json()}. */
  public JsonGenerator json() {
    return json;
  }

  /** Writes a record as a value inside an object begun through {@link #json()}. */
  public void nested(IndexedRecord record) throws IOException {
    value(record.getSchema(), record);
  }

  /** Ends the line. */
  public void endLine() throws IOException {
    json.writeRaw('\n');
  }

  /** Passes on what is buffered. */
  public void flush() throws IOException {
    json.flush();
  }

  /** Writes a value of a schema, without ending the line. */
  public void value(Schema schema, @Nullable Object value) throws IOException {
    if (value == null) {
      json.writeNull();
      return;
    }
    switch (schema.getType()) {
      case UNION -> value(branch(schema), value);
      case RECORD -> {
        IndexedRecord record = (IndexedRecord) value;
        json.writeStartObject();
        for (Schema.Field field : schema.getFields()) {
          json.writeFieldName(field.name());
          value(field.schema(), record.get(field.pos()));
        }
        json.writeEndObject();
      }
      case ARRAY -> {
        json.writeStartArray();
        for (Object item : (Collection<?>) value) {
          value(schema.getElementType(), item);
        }
        json.writeEndArray();
      }
      case BOOLEAN -> json.writeBoolean((Boolean) value);
      case FLOAT, DOUBLE -> json.writeNumber(((Number) value).doubleValue());
      case BYTES -> json.writeBinary(bytes((ByteBuffer) value));
      case INT, LONG -> integer(schema.getLogicalType(), value);
      default -> json.writeString(value.toString());
    }
  }

  private static Schema branch(Schema union) {
    for (Schema branch : union.getTypes()) {
      if (branch.getType() != Schema.Type.NULL) {
        return branch;
      }
    }
    throw new IllegalArgumentException("a union of null only: " + union);
  }

  /** What a buffer holds; the buffer stays as it is. */
  public static byte[] bytes(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.remaining()];
    buffer.duplicate().get(bytes);
    return bytes;
  }

  private void integer(@Nullable LogicalType logical, Object value) throws IOException {
    if (value instanceof Instant || value instanceof LocalDate) {
      json.writeString(value.toString());
    } else if (logical instanceof LogicalTypes.TimestampMicros) {
      json.writeString(Instant.EPOCH.plus((Long) value, ChronoUnit.MICROS).toString());
    } else if (logical instanceof LogicalTypes.Date) {
      json.writeString(LocalDate.ofEpochDay((Integer) value).toString());
    } else {
      json.writeNumber(((Number) value).longValue());
    }
  }

  @Override
  public void close() throws IOException {
    json.close();
    writer.flush();
  }
}
