package org.dateline.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * One article's bytes, found in a file and not yet understood.
 *
 * @param inputFile the file, as matched
 * @param position line or record number from 1, or null where the file is one record
 * @param format how the bytes are to be read
 * @param given what is known beside the bytes: metadata, a sidecar, headers
 * @param bytes the unpacked record
 */
record RawRecord(
    String inputFile, @Nullable Long position, Format format, ArticleFields given, byte[] bytes) {

  /** Packs the record for its way to another worker. */
  byte[] toBytes() {
    ByteArrayOutputStream buffer = new ByteArrayOutputStream(bytes.length + 128);
    DataOutputStream out = new DataOutputStream(buffer);
    try {
      putString(out, inputFile);
      out.writeLong(position == null ? 0 : position);
      out.writeByte(format.ordinal());
      putString(out, given.id());
      putString(out, given.source());
      putString(out, given.url());
      putString(out, given.title());
      putString(out, given.author());
      putString(out, given.publishedAt());
      putString(out, given.language());
      putString(out, given.text());
      out.writeInt(bytes.length);
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
    return buffer.toByteArray();
  }

  /** The inverse of {@link #toBytes}. */
  static RawRecord fromBytes(byte[] packed) {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(packed));
    try {
      String inputFile = String.valueOf(getString(in));
      long position = in.readLong();
      Format format = Format.values()[in.readByte()];
      ArticleFields given =
          new ArticleFields(
              getString(in),
              getString(in),
              getString(in),
              getString(in),
              getString(in),
              getString(in),
              getString(in),
              getString(in));
      byte[] bytes = in.readNBytes(in.readInt());
      return new RawRecord(inputFile, position == 0 ? null : position, format, given, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("a packed record is damaged", e);
    }
  }

  private static void putString(DataOutputStream out, @Nullable String s) throws IOException {
    if (s == null) {
      out.writeInt(-1);
      return;
    }
    byte[] utf8 = s.getBytes(StandardCharsets.UTF_8);
    out.writeInt(utf8.length);
    out.write(utf8);
  }

  private static @Nullable String getString(DataInputStream in) throws IOException {
    int length = in.readInt();
    return length < 0 ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }
}
