package org.dateline.resolve;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.dateline.record.Mention;
import org.jspecify.annotations.Nullable;

/**
 * A mention on its way to its event, not unpacked before it is there.
 *
 * @param mention the record's bytes
 * @param origin the article whose words its article mostly is
 * @param title its article's title, or null
 */
record PackedMention(byte[] mention, String origin, @Nullable String title) {
  static PackedMention of(Mention mention, String origin, @Nullable String title)
      throws IOException {
    return new PackedMention(Packing.bytes(mention.toByteBuffer()), origin, title);
  }

  void write(DataOutput out) throws IOException {
    Packing.string(out, origin);
    Packing.string(out, title);
    Packing.bytes(out, mention);
  }

  static PackedMention read(DataInput in) throws IOException {
    String origin = Packing.text(in);
    String title = Packing.string(in);
    return new PackedMention(Packing.bytes(in), origin, title);
  }

  /** The mention as told of an event. */
  Telling telling(String eventId) throws IOException {
    Mention unpacked = Mention.fromByteBuffer(ByteBuffer.wrap(mention));
    unpacked.setEventId(eventId);
    return new Telling(unpacked, origin, title);
  }
}
