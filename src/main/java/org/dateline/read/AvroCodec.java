package org.dateline.read;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.snappy.SnappyCompressorInputStream;
import org.dateline.reject.Reason;

/** How the blocks of an Avro file are compressed; unpacking is bounded. */
enum AvroCodec {
  NULL,
  DEFLATE,
  SNAPPY,
  BZIP2,
  ZSTANDARD;

  /** Snappy's blocks end in a checksum of four bytes. */
  private static final int SNAPPY_CHECKSUM = 4;

  /**
   * The codec of a name.
   *
   * @throws Refusal UNSUPPORTED where it is another
   */
  static AvroCodec of(String name) throws Refusal {
    return switch (name) {
      case "null", "" -> NULL;
      case "deflate" -> DEFLATE;
      case "snappy" -> SNAPPY;
      case "bzip2" -> BZIP2;
      case "zstandard" -> ZSTANDARD;
      default ->
          throw new Refusal(
              Reason.UNSUPPORTED,
              "Avro codec \"" + name + "\" is not read; write the file with deflate.");
    };
  }

  /** A block's content; reading it throws where it is a bomb. */
  InputStream unpack(byte[] block) throws IOException {
    CountedStream counted = new CountedStream(new ByteArrayInputStream(block));
    return switch (this) {
      case NULL -> counted;
      case DEFLATE ->
          new BoundedUnpacking(new InflaterInputStream(counted, new Inflater(true)), counted);
      case SNAPPY -> {
        int length = Math.max(0, block.length - SNAPPY_CHECKSUM);
        CountedStream data = new CountedStream(new ByteArrayInputStream(block, 0, length));
        yield new BoundedUnpacking(new SnappyCompressorInputStream(data), data);
      }
      case BZIP2 -> new BoundedUnpacking(new BZip2CompressorInputStream(counted), counted);
      case ZSTANDARD -> new BoundedUnpacking(new ZstdInputStreamNoFinalizer(counted), counted);
    };
  }
}
