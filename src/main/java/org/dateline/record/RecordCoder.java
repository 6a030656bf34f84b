package org.dateline.record;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.beam.sdk.coders.CustomCoder;
import org.apache.beam.sdk.util.VarInt;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Carries the contract's records between workers: the record's length, then its {@link
 * RecordFormat}. Deterministic; both sides of a job must have the same version of the schema.
 */
public final class RecordCoder<T extends SpecificRecord> extends CustomCoder<T> {
  private static final long serialVersionUID = 1L;
  private static final ThreadLocal<BinaryOutput> OUTPUT =
      ThreadLocal.withInitial(BinaryOutput::new);

  private final Class<T> type;
  private transient @Nullable RecordFormat<T> format;

  private RecordCoder(Class<T> type) {
    this.type = type;
  }

  /** The coder of a record. */
  public static <T extends SpecificRecord> RecordCoder<T> of(Class<T> type) {
    return new RecordCoder<>(type);
  }

  private RecordFormat<T> format() {
    RecordFormat<T> known = format;
    if (known == null) {
      known = RecordFormat.of(type);
      format = known;
    }
    return known;
  }

  @Override
  public void encode(T row, OutputStream out) throws IOException {
    BinaryOutput bytes = OUTPUT.get();
    bytes.clear();
    format().write(row, bytes);
    VarInt.encode(bytes.size(), out);
    bytes.writeTo(out);
  }

  @Override
  public T decode(InputStream in) throws IOException {
    int size = VarInt.decodeInt(in);
    byte[] bytes = in.readNBytes(size);
    if (bytes.length < size) {
      throw new EOFException("a record ends after " + bytes.length + " of " + size + " bytes");
    }
    return format().read(new BinaryInput(bytes, size));
  }

  @Override
  public void verifyDeterministic() {
    // No record of the contract holds a map or a set.
  }

  @Override
  public TypeDescriptor<T> getEncodedTypeDescriptor() {
    return TypeDescriptor.of(type);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RecordCoder<?> coder && coder.type.equals(type);
  }

  @Override
  public int hashCode() {
    return type.hashCode();
  }
}
