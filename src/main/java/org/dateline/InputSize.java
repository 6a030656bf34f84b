package org.dateline;

import java.util.Locale;

/** How large the input is, and from where on it wants another runner. */
final class InputSize {
  /** From here on embedded Flink does in less time and memory what the DirectRunner does. */
  static final long FLINK_BYTES = 8L << 20;

  /** Text of news packs to about a quarter. */
  private static final int PACKED_FACTOR = 4;

  private InputSize() {}

  /** Bytes of a file as they will be once unpacked, estimated from its name. */
  static long unpacked(String file, long bytes) {
    String name = file.toLowerCase(Locale.ROOT);
    boolean packed = name.endsWith(".gz") || name.endsWith(".zst") || name.endsWith(".avro");
    return packed ? bytes * PACKED_FACTOR : bytes;
  }
}
