package org.dateline.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.apache.avro.Schema;
import org.dateline.reject.Reason;

/**
 * Avro's container file of the articles schema, or of any flat record that has a text. It is read
 * by its specification rather than by Avro's own reader, which allocates whatever length a damaged
 * file states.
 *
 * @see <a href="https://avro.apache.org/docs/1.11.1/specification/#object-container-files">Object
 *     container files</a>
 */
final class AvroRecords implements RecordFinder {
  private static final byte[] MAGIC = {'O', 'b', 'j', 1};
  private static final int SYNC = 16;

  /** Writers cut blocks at 16 KiB to a few MiB. */
  private static final int MAX_BLOCK = 64 << 20;

  private static final int MAX_HEADER = 1 << 20;

  @Override
  public void find(InputStream in, FileInHand file) throws IOException {
    AvroBytes bytes = new AvroBytes(in);
    byte[] magic = in.readNBytes(MAGIC.length);
    if (magic.length == 0) {
      return;
    }
    if (!Arrays.equals(magic, MAGIC)) {
      file.refuse(Reason.MALFORMED, "Not an Avro file; check the name's ending.", null, magic);
      return;
    }
    Map<String, byte[]> header = bytes.map(MAX_HEADER);
    byte[] sync = bytes.fixed(SYNC);
    AvroRow row;
    AvroCodec codec;
    try {
      row = new AvroRow(schema(header));
      codec =
          AvroCodec.of(
              new String(
                  header.getOrDefault("avro.codec", "null".getBytes(StandardCharsets.UTF_8)),
                  StandardCharsets.UTF_8));
    } catch (Refusal r) {
      file.refuseUnread(r.reason(), r.detail(), null);
      return;
    }
    while (!bytes.atEnd()) {
      block(bytes, sync, codec, row, file);
    }
  }

  private static Schema schema(Map<String, byte[]> header) throws Refusal {
    byte[] json = header.get("avro.schema");
    try {
      return new Schema.Parser()
          .parse(json == null ? "" : new String(json, StandardCharsets.UTF_8));
    } catch (RuntimeException e) {
      // Avro's parser throws more kinds than it declares.
      throw new Refusal(Reason.MALFORMED, "The file's schema is broken; write the file again.");
    }
  }

  private static void block(
      AvroBytes bytes, byte[] sync, AvroCodec codec, AvroRow row, FileInHand file)
      throws IOException {
    long count = bytes.number();
    byte[] packed = bytes.counted(MAX_BLOCK);
    if (count < 0) {
      throw new EOFException("a block states " + count + " records");
    }
    try (InputStream content = codec.unpack(packed)) {
      AvroBytes records = new AvroBytes(content);
      for (long i = 0; i < count; i++) {
        long position = file.reached() + 1;
        ArticleFields fields = row.read(records, file.limits().maxRecordBytes());
        file.reach(position);
        String text = fields.text();
        byte[] utf8 = (text == null ? "" : text).getBytes(StandardCharsets.UTF_8);
        ArticleFields others = fields.withText(null).orElse(file.given());
        file.record(position, Format.AVRO, others, utf8);
      }
    }
    if (!Arrays.equals(bytes.fixed(SYNC), sync)) {
      throw new EOFException("a block does not end where it should");
    }
  }
}
