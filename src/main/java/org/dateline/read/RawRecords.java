package org.dateline.read;

import com.google.common.io.ByteStreams;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import org.dateline.record.Rejected;
import org.dateline.reject.Reason;
import org.dateline.reject.Rejection;
import org.jspecify.annotations.Nullable;

/** Finds the records of a file, streaming: a file of many articles is never held whole. */
final class RawRecords {
  static final String STAGE = "read";

  private final Limits limits;

  RawRecords(Limits limits) {
    this.limits = limits;
  }

  /**
   * Reads a file to its end and closes it. What goes wrong becomes a row; nothing is thrown.
   *
   * @param inputFile the file's name as rows and articles give it
   * @param given what is known of its articles beside the file
   */
  void read(String inputFile, ArticleFields given, StreamOpener opener, RecordSink sink) {
    InputName name = InputName.of(inputFile);
    Format format = name.format();
    if (format == null) {
      sink.rejected(unsupported(inputFile));
      return;
    }
    long[] reached = {0};
    try (InputStream in = name.packing().unpack(opener.open())) {
      switch (format) {
        case TEXT -> wholeFile(inputFile, format, given, in, sink);
        case JSON_LINES -> lines(inputFile, given, Transcoding.toUtf8(in), sink, reached);
      }
    } catch (IOException e) {
      sink.rejected(broken(inputFile, reached[0], e));
    }
  }

  /** Opens a file; the reader closes what it returns. */
  interface StreamOpener {
    InputStream open() throws IOException;
  }

  private void wholeFile(
      String inputFile, Format format, ArticleFields given, InputStream in, RecordSink sink)
      throws IOException {
    int max = limits.maxRecordBytes();
    byte[] bytes = ByteStreams.limit(in, max + 1L).readAllBytes();
    if (bytes.length > max) {
      String detail =
          "The file has more than " + max + " bytes; split it, or raise --maxArticleChars.";
      sink.rejected(Rejection.of(STAGE, Reason.TOO_LONG, detail, inputFile, null, bytes));
      return;
    }
    sink.record(new RawRecord(inputFile, null, format, given, bytes));
  }

  private void lines(
      String inputFile, ArticleFields given, InputStream in, RecordSink sink, long[] reached)
      throws IOException {
    LineScanner lines = new LineScanner(in, limits.maxRecordBytes());
    boolean any = false;
    while (lines.next()) {
      long number = lines.number();
      reached[0] = number;
      byte[] bytes = lines.bytes();
      if (lines.tooLong()) {
        sink.rejected(tooLongLine(inputFile, lines));
        any = true;
      } else if (!blank(bytes)) {
        sink.record(new RawRecord(inputFile, number, Format.JSON_LINES, given, bytes));
        any = true;
      }
    }
    if (!any) {
      String detail = "The file holds no line; remove it, or look why it was left empty.";
      sink.rejected(Rejection.of(STAGE, Reason.EMPTY, detail, inputFile, null, new byte[0]));
    }
  }

  private static boolean blank(byte[] bytes) {
    for (byte b : bytes) {
      if (b != ' ' && b != '\t') {
        return false;
      }
    }
    return true;
  }

  private Rejected tooLongLine(String inputFile, LineScanner line) {
    String detail =
        "The line has "
            + line.length()
            + " bytes where "
            + limits.maxRecordBytes()
            + " are allowed; split the article, or raise --maxArticleChars.";
    String start = new String(line.bytes(), java.nio.charset.StandardCharsets.UTF_8);
    return Rejection.row(
        STAGE, Reason.TOO_LONG, detail, inputFile, line.number(), line.sha256(), start);
  }

  private static Rejected unsupported(String inputFile) {
    String detail =
        "The name tells no format that is read (.txt, .jsonl, each also .gz); rename the file, or"
            + " leave it out of --input.";
    return Rejection.unread(STAGE, Reason.UNSUPPORTED, detail, inputFile, null);
  }

  /** The row for a file that broke off after some line; what came before it is kept. */
  private static Rejected broken(String inputFile, long line, IOException e) {
    @Nullable Long position = line == 0 ? null : line + 1;
    String where = line == 0 ? "" : " after line " + line;
    if (e instanceof TooCompressedException) {
      String detail =
          "The file was left"
              + where
              + ": "
              + e.getMessage()
              + ", which no text does; unpack it yourself if it is honest.";
      return Rejection.unread(STAGE, Reason.TOO_COMPRESSED, detail, inputFile, position);
    }
    boolean damaged = e instanceof EOFException || e instanceof ZipException;
    String detail =
        damaged
            ? "The compressed data is cut off or damaged" + where + "; fetch the file again."
            : "The file cannot be read" + where + ": " + e.getMessage() + "; check it and rights.";
    return Rejection.unread(STAGE, Reason.UNREADABLE, detail, inputFile, position);
  }
}
