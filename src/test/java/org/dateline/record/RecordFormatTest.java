package org.dateline.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.apache.beam.sdk.util.SerializableUtils;
import org.dateline.write.Dataset;
import org.dateline.write.Datasets;
import org.junit.jupiter.api.Test;

/** Our bytes are Avro's, for every dataset. */
class RecordFormatTest {
  private static final int ROWS = 50;

  @Test
  void writesWhatAvroWritesAndReadsItBack() throws IOException {
    for (Dataset<?> dataset : Datasets.all()) {
      sameAsAvro(dataset.type());
    }
  }

  private static <T extends SpecificRecord> void sameAsAvro(Class<T> type) throws IOException {
    Random random = new Random(7);
    RecordFormat<T> format = RecordFormat.of(type);
    RecordCoder<T> coder = SerializableUtils.clone(RecordCoder.of(type));
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    List<T> rows = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      T row = type.cast(invented(SpecificData.get().getSchema(type), random));
      BinaryOutput out = new BinaryOutput();
      format.write(row, out);
      assertThat(out.toByteArray()).as(type.getSimpleName()).isEqualTo(avro(row, type));
      assertThat(format.read(new BinaryInput(out.toByteArray(), out.size()))).isEqualTo(row);
      coder.encode(row, stream);
      rows.add(row);
    }
    ByteArrayInputStream in = new ByteArrayInputStream(stream.toByteArray());
    for (T row : rows) {
      assertThat(coder.decode(in)).isEqualTo(row);
    }
    assertThat(in.available()).isZero();
  }

  private static <T extends SpecificRecord> byte[] avro(T row, Class<T> type) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    BinaryEncoder encoder = EncoderFactory.get().directBinaryEncoder(bytes, null);
    new SpecificDatumWriter<>(type).write(row, encoder);
    return bytes.toByteArray();
  }

  private static Object invented(Schema schema, Random random) {
    return switch (schema.getType()) {
      case RECORD -> {
        SpecificRecord row = (SpecificRecord) SpecificData.newInstance(classOf(schema), schema);
        for (Schema.Field field : schema.getFields()) {
          row.put(field.pos(), invented(field.schema(), random));
        }
        yield row;
      }
      case UNION -> random.nextInt(3) == 0 ? null : invented(schema.getTypes().get(1), random);
      case ARRAY -> {
        List<Object> items = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
          items.add(invented(schema.getElementType(), random));
        }
        yield items;
      }
      case STRING -> "naïve €𝄞 ".repeat(random.nextInt(60)) + random.nextLong();
      case BYTES -> {
        byte[] bytes = new byte[random.nextInt(300)];
        random.nextBytes(bytes);
        yield ByteBuffer.wrap(bytes);
      }
      case INT ->
          LogicalTypes.date().equals(schema.getLogicalType())
              ? LocalDate.ofEpochDay(random.nextInt(80_000) - 40_000)
              : (Object) (random.nextInt() >> random.nextInt(32));
      case LONG ->
          LogicalTypes.timestampMicros().equals(schema.getLogicalType())
              ? Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000) * 1000L)
              : (Object) (random.nextLong() >> random.nextInt(64));
      case DOUBLE -> random.nextDouble() * 1e9 - 5e8;
      case BOOLEAN -> random.nextBoolean();
      default -> throw new AssertionError("no field of the contract is a " + schema.getType());
    };
  }

  private static Class<?> classOf(Schema schema) {
    return SpecificData.get().getClass(schema);
  }

  @Test
  void refusesBytesThatEndEarly() throws IOException {
    Trigger trigger = new Trigger("struck", 3, 9);
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    RecordCoder.of(Trigger.class).encode(trigger, stream);
    byte[] cut = Arrays.copyOf(stream.toByteArray(), stream.size() - 1);

    assertThatThrownBy(() -> RecordCoder.of(Trigger.class).decode(new ByteArrayInputStream(cut)))
        .isInstanceOf(EOFException.class);
    assertThatThrownBy(
            () -> RecordFormat.of(Trigger.class).read(new BinaryInput(new byte[] {12, 'a'}, 2)))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }
}
