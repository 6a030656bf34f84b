package org.dateline.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import org.dateline.reject.Reason;
import org.jspecify.annotations.Nullable;

/** Finds the records of a file, streaming: a file of many articles is never held whole. */
final class RawRecords {
  static final String STAGE = "read";

  private final Limits limits;

  RawRecords(Limits limits) {
    this.limits = limits;
  }

  /** Opens a file; the reader closes what it returns. */
  interface StreamOpener {
    InputStream open() throws IOException;
  }

  /**
   * Reads a file to its end and closes it. What goes wrong becomes a row; nothing is thrown.
   *
   * @param inputFile the file's name as rows and articles give it
   * @param given what is known of its articles beside the file
   */
  void read(String inputFile, ArticleFields given, StreamOpener opener, RecordSink sink) {
    FileInHand file = new FileInHand(inputFile, given, limits, sink);
    InputName name = InputName.of(inputFile);
    Format format = name.format();
    if (format == null) {
      file.refuseUnread(
          Reason.UNSUPPORTED,
          "The name tells no format that is read (.txt, .jsonl, .json, .avro, .html, .warc, .wet,"
              + " each also .gz or .zst); rename the file, or leave it out of --input.",
          null);
      return;
    }
    try (InputStream in = name.packing().unpack(opener.open())) {
      finder(format).find(in, file);
      if (!file.any()) {
        String detail = "The file holds no record; remove it, or look why it was left empty.";
        file.refuse(Reason.EMPTY, detail, null, new byte[0]);
      }
    } catch (IOException e) {
      refuseRest(file, e);
    }
  }

  private static RecordFinder finder(Format format) {
    return switch (format) {
      case TEXT, HTML -> new WholeFile(format);
      case JSON_LINES -> new LineRecords();
      case JSON -> new JsonDocument();
      case AVRO -> new AvroRecords();
      case WARC -> new WarcRecords();
    };
  }

  /** The row for a file that broke off after some line or record; what came before it is kept. */
  private static void refuseRest(FileInHand file, IOException e) {
    long reached = file.reached();
    @Nullable Long position = reached == 0 ? null : reached + 1;
    String where = reached == 0 ? "" : " after record " + reached;
    if (e instanceof TooCompressedException) {
      file.refuseUnread(
          Reason.TOO_COMPRESSED,
          "The file was left"
              + where
              + ": "
              + e.getMessage()
              + ", which no text does; unpack it yourself if it is honest.",
          position);
      return;
    }
    boolean damaged = e instanceof EOFException || e instanceof ZipException;
    file.refuseUnread(
        Reason.UNREADABLE,
        damaged
            ? "The data is cut off or damaged" + where + "; fetch the file again."
            : "The file cannot be read" + where + ": " + e.getMessage() + "; fetch it again.",
        position);
  }
}
