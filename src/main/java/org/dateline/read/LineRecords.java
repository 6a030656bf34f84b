package org.dateline.read;

import java.io.IOException;
import java.io.InputStream;
import org.dateline.reject.Reason;

/** A file of lines, each a record. */
final class LineRecords implements RecordFinder {

  @Override
  public void find(InputStream in, FileInHand file) throws IOException {
    LineScanner lines = new LineScanner(Transcoding.toUtf8(in), file.limits().maxRecordBytes());
    while (lines.next()) {
      file.reach(lines.number());
      byte[] bytes = lines.bytes();
      if (lines.tooLong()) {
        String detail =
            "The line has "
                + lines.length()
                + " bytes where "
                + file.limits().maxRecordBytes()
                + " are allowed; split the article, or raise --maxArticleChars.";
        file.refuse(Reason.TOO_LONG, detail, lines.number(), lines.sha256(), bytes);
      } else if (!blank(bytes)) {
        file.record(lines.number(), Format.JSON_LINES, file.given(), bytes);
      }
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
}
