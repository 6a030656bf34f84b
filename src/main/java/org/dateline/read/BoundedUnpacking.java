package org.dateline.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Ends the reading of a decompression bomb. News text shrinks 2 to 10 times, the most repetitive
 * JSON lines some 30 times; deflate cannot pass 1,032.
 */
final class BoundedUnpacking extends FilterInputStream {
  static final int MAX_RATIO = 200;

  /** Below this many unpacked bytes no ratio is suspect: nothing can be harmed. */
  static final long HARMLESS = 8L << 20;

  private final CountedStream packed;
  private long unpacked;

  BoundedUnpacking(InputStream unpacking, CountedStream packed) {
    super(unpacking);
    this.packed = packed;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    check(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] into, int off, int len) throws IOException {
    int n = super.read(into, off, len);
    check(Math.max(0, n));
    return n;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void check(int read) throws TooCompressedException {
    unpacked += read;
    if (unpacked > HARMLESS && unpacked > MAX_RATIO * packed.count()) {
      throw new TooCompressedException(packed.count(), unpacked);
    }
  }
}
