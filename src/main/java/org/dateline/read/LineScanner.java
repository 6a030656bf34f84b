package org.dateline.read;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Lines of bytes from a stream, each bounded: of a line that is too long only the beginning is
 * kept, and its hash. Lines end at LF; a CR before it is dropped. Not thread-safe.
 */
final class LineScanner {

  /** Small: what a damaged stream had unpacked of its last buffer is lost. */
  private static final int BUFFER = 1 << 13;

  private static final int KEPT_OF_LONG_LINE = 1024;

  private final InputStream in;
  private final int maxLine;
  private final byte[] buffer = new byte[BUFFER];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private Hasher hasher = Hashing.sha256().newHasher();
  private int from;
  private int to;
  private long number;
  private long length;

  LineScanner(InputStream in, int maxLine) {
    this.in = in;
    this.maxLine = maxLine;
  }

  /** Moves to the next line; false at the end of the stream. */
  boolean next() throws IOException {
    line.reset();
    length = 0;
    boolean any = false;
    while (true) {
      if (from == to && !fill()) {
        number += any ? 1 : 0;
        return any;
      }
      any = true;
      int end = from;
      while (end < to && buffer[end] != '\n') {
        end++;
      }
      append(end - from);
      boolean ended = end < to;
      from = ended ? end + 1 : end;
      if (ended) {
        number++;
        return true;
      }
    }
  }

  /** The line's number, from 1. */
  long number() {
    return number;
  }

  /** Whether the line is longer than allowed. */
  boolean tooLong() {
    return length > maxLine;
  }

  /** The line's length in bytes. */
  long length() {
    return length;
  }

  /** The line's bytes; only the first of them where it is too long. */
  byte[] bytes() {
    byte[] all = line.toByteArray();
    boolean cr = all.length > 0 && all[all.length - 1] == '\r';
    return cr ? java.util.Arrays.copyOf(all, all.length - 1) : all;
  }

  /** SHA-256, in hex, of a line that is too long. */
  String sha256() {
    return hasher.hash().toString();
  }

  private boolean fill() throws IOException {
    from = 0;
    to = Math.max(0, in.read(buffer, 0, BUFFER));
    return to > 0;
  }

  private void append(int count) {
    boolean before = tooLong();
    length += count;
    if (!tooLong()) {
      line.write(buffer, from, count);
      return;
    }
    if (!before) {
      byte[] kept = line.toByteArray();
      hasher = Hashing.sha256().newHasher().putBytes(kept);
      line.reset();
      line.write(kept, 0, Math.min(kept.length, KEPT_OF_LONG_LINE));
      int room = KEPT_OF_LONG_LINE - line.size();
      line.write(buffer, from, Math.min(count, room));
    }
    hasher.putBytes(buffer, from, count);
  }
}
