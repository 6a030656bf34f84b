package org.dateline.read;

import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import org.dateline.reject.Reason;

/** A file that is one article. */
final class WholeFile implements RecordFinder {
  private final Format format;

  WholeFile(Format format) {
    this.format = format;
  }

  @Override
  public void find(InputStream in, FileInHand file) throws IOException {
    int max = file.limits().maxRecordBytes();
    byte[] bytes = ByteStreams.limit(in, max + 1L).readAllBytes();
    if (bytes.length > max) {
      String detail =
          "The file has more than " + max + " bytes; split it, or raise --maxArticleChars.";
      file.refuse(Reason.TOO_LONG, detail, null, bytes);
      return;
    }
    file.record(null, format, file.given(), bytes);
  }
}
