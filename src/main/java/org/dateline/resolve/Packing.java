package org.dateline.resolve;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.dateline.record.Event;
import org.dateline.record.Mention;
import org.jspecify.annotations.Nullable;

/** How values are written into packs. */
final class Packing {
  private Packing() {}

  static void string(DataOutput out, @Nullable String value) throws IOException {
    if (value == null) {
      out.writeInt(-1);
      return;
    }
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static @Nullable String string(DataInput in) throws IOException {
    int length = in.readInt();
    if (length < 0) {
      return null;
    }
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** A string that was not null. */
  static String text(DataInput in) throws IOException {
    String text = string(in);
    if (text == null) {
      throw new IOException("a pack lacks a string that it must hold");
    }
    return text;
  }

  static void mention(DataOutput out, Mention mention) throws IOException {
    bytes(out, bytes(mention.toByteBuffer()));
  }

  static Mention mention(DataInput in) throws IOException {
    return Mention.fromByteBuffer(ByteBuffer.wrap(bytes(in)));
  }

  static void event(DataOutput out, Event event) throws IOException {
    bytes(out, bytes(event.toByteBuffer()));
  }

  static Event event(DataInput in) throws IOException {
    return Event.fromByteBuffer(ByteBuffer.wrap(bytes(in)));
  }

  static void strings(DataOutput out, Collection<String> values) throws IOException {
    out.writeInt(values.size());
    for (String value : values) {
      string(out, value);
    }
  }

  static List<String> strings(DataInput in) throws IOException {
    int size = in.readInt();
    List<String> values = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      values.add(text(in));
    }
    return values;
  }

  static void bytes(DataOutput out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static byte[] bytes(DataInput in) throws IOException {
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return bytes;
  }

  static byte[] bytes(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.remaining()];
    buffer.get(bytes);
    return bytes;
  }
}
