package org.dateline.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Avro's binary values from a stream, each bounded. Not thread-safe. */
final class AvroBytes {
  private static final int MAX_VARINT_BITS = 63;

  private final InputStream in;
  private int peeked = -1;

  AvroBytes(InputStream in) {
    this.in = in;
  }

  boolean atEnd() throws IOException {
    if (peeked < 0) {
      peeked = in.read();
    }
    return peeked < 0;
  }

  int oneByte() throws IOException {
    int b = peeked >= 0 ? peeked : in.read();
    peeked = -1;
    if (b < 0) {
      throw new EOFException("the file ends inside a value");
    }
    return b;
  }

  /** A zig-zag variable-length int or long. */
  long number() throws IOException {
    long raw = 0;
    for (int shift = 0; shift <= MAX_VARINT_BITS; shift += 7) {
      int b = oneByte();
      raw |= (long) (b & 0x7F) << shift;
      if ((b & 0x80) == 0) {
        return (raw >>> 1) ^ -(raw & 1);
      }
    }
    throw new EOFException("a number has no end");
  }

  byte[] fixed(int length) throws IOException {
    byte[] bytes = new byte[length];
    int from = 0;
    if (length > 0 && peeked >= 0) {
      bytes[from++] = (byte) peeked;
      peeked = -1;
    }
    if (in.readNBytes(bytes, from, length - from) < length - from) {
      throw new EOFException("the file ends inside a value");
    }
    return bytes;
  }

  /** Passes over bytes without holding them. */
  void skip(int length) throws IOException {
    for (int i = 0; i < length; i++) {
      oneByte();
    }
  }

  /** Bytes behind their length; a length above the bound ends the reading. */
  byte[] counted(int max) throws IOException {
    long length = number();
    if (length < 0 || length > max) {
      throw new EOFException("a value states " + length + " bytes");
    }
    return fixed((int) length);
  }

  String string(int max) throws IOException {
    return new String(counted(max), StandardCharsets.UTF_8);
  }

  /** A map of bytes, all its values together bounded. */
  Map<String, byte[]> map(int max) throws IOException {
    Map<String, byte[]> map = new HashMap<>();
    int room = max;
    for (long count = number(); count != 0; count = number()) {
      if (count < 0) {
        number();
      }
      for (long i = 0; i < Math.abs(count); i++) {
        String key = string(room);
        byte[] value = counted(room);
        room -= key.length() + value.length;
        map.put(key, value);
        if (room < 0) {
          throw new EOFException("the header has no end");
        }
      }
    }
    return map;
  }
}
