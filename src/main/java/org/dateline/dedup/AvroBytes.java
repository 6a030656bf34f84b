package org.dateline.dedup;

import org.apache.avro.specific.SpecificRecord;
import org.dateline.record.BinaryInput;
import org.dateline.record.BinaryOutput;
import org.dateline.record.RecordFormat;

/**
 * Records in Avro's binary form without a header: writer and reader are of the same build. For any
 * number of threads.
 */
final class AvroBytes<T extends SpecificRecord> {
  private final RecordFormat<T> format;

  AvroBytes(Class<T> type) {
    this.format = RecordFormat.of(type);
  }

  byte[] encode(T value) {
    BinaryOutput bytes = new BinaryOutput();
    format.write(value, bytes);
    return bytes.toByteArray();
  }

  T decode(byte[] bytes) {
    return format.read(new BinaryInput(bytes, bytes.length));
  }
}
