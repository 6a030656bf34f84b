package org.dateline.read;

import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import org.dateline.record.Rejected;
import org.dateline.reject.Reason;
import org.dateline.reject.Rejection;

/** The JSON file beside a text file that says whose it is: the fields of a line of .jsonl. */
final class Sidecar {
  private static final int MAX_BYTES = 1 << 20;
  private static final JsonFields JSON = new JsonFields(MAX_BYTES);

  private Sidecar() {}

  /**
   * Reads a sidecar. One that is no use becomes a row, and its article is read without it. A text
   * in it is left alone: the text is in the file that it lies beside.
   */
  static ArticleFields read(String file, InputStream in, RecordSink sink) throws IOException {
    byte[] bytes = ByteStreams.limit(in, MAX_BYTES + 1L).readAllBytes();
    try {
      if (bytes.length > MAX_BYTES) {
        throw new Refusal(
            Reason.TOO_LONG, "The sidecar has more than 1 MiB; it should hold a few fields.");
      }
      return JSON.read(TextDecoder.decode(bytes)).withText(null);
    } catch (Refusal r) {
      String detail = r.detail() + " The article was read without this sidecar.";
      sink.rejected(Rejection.of(RawRecords.STAGE, r.reason(), detail, file, null, bytes));
      return ArticleFields.NONE;
    }
  }

  /** The row for a sidecar that is there but cannot be read. */
  static Rejected unreadable(String file, IOException e) {
    String detail =
        "The sidecar cannot be read: " + e.getMessage() + "; the article was read without it.";
    return Rejection.unread(RawRecords.STAGE, Reason.UNREADABLE, detail, file, null);
  }
}
