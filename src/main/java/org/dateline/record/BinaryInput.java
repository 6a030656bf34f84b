package org.dateline.record;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/** Values in Avro's binary form, from a byte array that it does not change. Of one thread. */
public final class BinaryInput {
  private final byte[] bytes;
  private final int size;
  private int at;

  /**
   * The first bytes of an array, which must not change while this is read.
   *
   * @param size how many of them, at most the array's length
   */
  public BinaryInput(byte[] bytes, int size) {
    Objects.checkFromToIndex(0, size, bytes.length);
    this.bytes = bytes;
    this.size = size;
  }

  /** Moves past so many bytes, and says where they began. */
  private int take(int count) {
    int from = at;
    Objects.checkFromIndexSize(from, count, size);
    at = from + count;
    return from;
  }

  long number() {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      byte part = bytes[take(1)];
      value |= (part & 0x7FL) << shift;
      if (part >= 0) {
        return (value >>> 1) ^ -(value & 1);
      }
    }
    throw new IllegalStateException("a number of more than " + Long.SIZE + " bits");
  }

  boolean bool() {
    return bytes[take(1)] != 0;
  }

  double real() {
    int from = take(Double.BYTES);
    long bits = 0;
    for (int i = 0; i < Double.BYTES; i++) {
      bits |= (bytes[from + i] & 0xFFL) << (8 * i);
    }
    return Double.longBitsToDouble(bits);
  }

  String text() {
    int length = Math.toIntExact(number());
    return new String(bytes, take(length), length, StandardCharsets.UTF_8);
  }

  ByteBuffer bytes() {
    int length = Math.toIntExact(number());
    int from = take(length);
    return ByteBuffer.wrap(Arrays.copyOfRange(bytes, from, from + length));
  }
}
