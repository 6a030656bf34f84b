package org.dateline.export;

import java.io.Closeable;
import java.io.IOException;
import org.apache.avro.generic.GenericRecord;

/** A file being filled with the rows of one partition. Not thread-safe. */
interface RowFile extends Closeable {
  /** Adds a row. */
  void write(GenericRecord row) throws IOException;
}
