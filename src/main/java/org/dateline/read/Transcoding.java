package org.dateline.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Streams that carry a byte order mark, as UTF-8 without one. A stream of lines must be in an
 * encoding where LF is one byte, so UTF-16 and UTF-32 are rewritten on the way.
 */
final class Transcoding {
  private static final int CHUNK = 8192;

  private Transcoding() {}

  /**
   * The same content without its mark, and in UTF-8 if the mark told UTF-16 or UTF-32. Without a
   * mark the bytes pass as they are. Malformed UTF-16 throws a {@link
   * java.nio.charset.CharacterCodingException} on reading.
   */
  static InputStream toUtf8(InputStream in) throws IOException {
    byte[] head = in.readNBytes(4);
    ByteOrderMark mark = ByteOrderMark.of(head);
    if (mark == ByteOrderMark.NONE) {
      return new SequenceInputStream(new ByteArrayInputStream(head), in);
    }
    int skip = mark.length();
    InputStream rest =
        new SequenceInputStream(new ByteArrayInputStream(head, skip, head.length - skip), in);
    Charset charset = mark.charset();
    return charset.equals(StandardCharsets.UTF_8) ? rest : new Recoded(rest, charset);
  }

  private static final class Recoded extends InputStream {
    private final Reader reader;
    private final char[] chars = new char[CHUNK];
    private byte[] bytes = new byte[0];
    private int at;
    private int pendingHigh = -1;

    Recoded(InputStream in, Charset charset) {
      this.reader =
          new InputStreamReader(
              in, charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT));
    }

    @Override
    public int read() throws IOException {
      return fill() ? bytes[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte @Nullable [] into, int off, int len) throws IOException {
      if (into == null || !fill()) {
        return -1;
      }
      int n = Math.min(len, bytes.length - at);
      System.arraycopy(bytes, at, into, off, n);
      at += n;
      return n;
    }

    private boolean fill() throws IOException {
      while (at == bytes.length) {
        int from = 0;
        if (pendingHigh >= 0) {
          chars[from++] = (char) pendingHigh;
          pendingHigh = -1;
        }
        int n = reader.read(chars, from, CHUNK - from);
        if (n < 0) {
          return false;
        }
        int end = from + n;
        if (Character.isHighSurrogate(chars[end - 1])) {
          pendingHigh = chars[--end];
        }
        bytes = new String(chars, 0, end).getBytes(StandardCharsets.UTF_8);
        at = 0;
      }
      return true;
    }
  }
}
