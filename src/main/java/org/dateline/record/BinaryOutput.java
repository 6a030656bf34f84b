package org.dateline.record;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Grows with the values that are appended in Avro's binary form. Of one thread. */
public final class BinaryOutput {
  private static final int FIRST_SIZE = 1 << 10;

  /**
   * Once so large, a buffer is let go when it is emptied: one long article is no reason to stay.
   */
  private static final int KEPT_SIZE = 1 << 20;

  private byte[] bytes = new byte[FIRST_SIZE];
  private int size;

  /** Empties it, for the next record. */
  public void clear() {
    size = 0;
    if (bytes.length > KEPT_SIZE) {
      bytes = new byte[FIRST_SIZE];
    }
  }

  /** Bytes so far. */
  public int size() {
    return size;
  }

  /** A copy of the bytes so far. */
  public byte[] toByteArray() {
    return Arrays.copyOf(bytes, size);
  }

  /** Writes the bytes so far to a stream. */
  public void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, size);
  }

  private void room(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(size, more), (int) (bytes.length * 1.5)));
    }
  }

  /** A number, in zigzag order, seven bits a byte, the lowest first. */
  void number(long value) {
    room(10);
    long rest = (value << 1) ^ (value >> 63);
    while ((rest & ~0x7FL) != 0) {
      bytes[size++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
  }

  void bool(boolean value) {
    room(1);
    bytes[size++] = (byte) (value ? 1 : 0);
  }

  /** The eight bytes of a double, the lowest first. */
  void real(double value) {
    room(Double.BYTES);
    long bits = Double.doubleToRawLongBits(value);
    for (int i = 0; i < Double.BYTES; i++) {
      bytes[size++] = (byte) (bits >>> (8 * i));
    }
  }

  void text(String value) {
    bytes(ByteBuffer.wrap(value.getBytes(StandardCharsets.UTF_8)));
  }

  void bytes(ByteBuffer value) {
    int count = value.remaining();
    number(count);
    room(count);
    value.duplicate().get(bytes, size, count);
    size += count;
  }
}
