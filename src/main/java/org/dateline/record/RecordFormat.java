package org.dateline.record;

import java.util.Objects;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;

/**
 * Avro's binary form of one of the contract's records, by a plan that is made once from the schema.
 *
 * <p>The bytes are those of Avro's own writer, which looks up conversions, unions and classes anew
 * for every value: on shuffled rows that costs several times what writing the bytes does.
 * Immutable; for any number of threads.
 */
public final class RecordFormat<T extends SpecificRecord> {
  private static final ClassValue<RecordFormat<?>> FORMATS =
      new ClassValue<>() {
        @Override
        protected RecordFormat<?> computeValue(Class<?> type) {
          return new RecordFormat<>(type.asSubclass(SpecificRecord.class));
        }
      };

  private final Class<T> type;
  private final FieldFormat format;

  private RecordFormat(Class<T> type) {
    this.type = type;
    this.format = FieldFormat.of(SpecificData.get().getSchema(type));
  }

  /**
   * The format of a record.
   *
   * @throws IllegalArgumentException where its schema holds a type that the contract has no use for
   */
  @SuppressWarnings("unchecked")
  public static <T extends SpecificRecord> RecordFormat<T> of(Class<T> type) {
    return (RecordFormat<T>) FORMATS.get(type);
  }

  /** Appends a record's bytes. */
  public void write(T row, BinaryOutput out) {
    format.write(row, out);
  }

  /**
   * Reads a record.
   *
   * @throws IndexOutOfBoundsException where the bytes end before it does
   */
  public T read(BinaryInput in) {
    return Objects.requireNonNull(type.cast(format.read(in)));
  }
}
