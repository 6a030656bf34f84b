package org.dateline.read;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** How a file is compressed, and how it is unpacked within bounds. */
enum Packing {
  NONE,
  GZIP,
  ZSTANDARD;

  private static final int BUFFER = 1 << 16;

  /**
   * The unpacked content. Reading throws {@link TooCompressedException} where it swells past what
   * real text does.
   *
   * @param packed the file as stored; closing the result closes it
   */
  InputStream unpack(InputStream packed) throws IOException {
    if (this == NONE) {
      return new BufferedInputStream(packed, BUFFER);
    }
    CountedStream counted = new CountedStream(new BufferedInputStream(packed, BUFFER));
    try {
      return new BoundedUnpacking(decompress(counted), counted);
    } catch (IOException e) {
      counted.close();
      throw e;
    }
  }

  private InputStream decompress(InputStream in) throws IOException {
    return switch (this) {
      case NONE -> in;
      // Not the JDK's: it ends after the first of several members where a remote stream has no
      // bytes at hand.
      case GZIP -> new GzipCompressorInputStream(in, true);
      case ZSTANDARD -> new ZstdInputStreamNoFinalizer(in);
    };
  }
}
