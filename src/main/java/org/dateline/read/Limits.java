package org.dateline.read;

import java.io.Serializable;

/**
 * Bounds on what is read, so that no input takes unbounded time or memory.
 *
 * @param maxArticleChars longest text of an article, in Unicode code points
 */
public record Limits(int maxArticleChars) implements Serializable {

  /** The longest novels have about 3,000,000 characters; no news article comes near 2,000,000. */
  public static final Limits DEFAULT = new Limits(2_000_000);

  /** A JSON escape takes up to 12 bytes for a code point, but real text at most 4. */
  private static final int BYTES_PER_CHAR = 4;

  /** Room for a record's other fields and its markup. */
  private static final int OVERHEAD = 1 << 20;

  /** Checks the bound. */
  public Limits {
    if (maxArticleChars < 1 || maxArticleChars > 100_000_000) {
      throw new IllegalArgumentException(
          "maxArticleChars is " + maxArticleChars + "; give 1 to 100,000,000");
    }
  }

  /** Longest line of JSON, or whole text file, in bytes after unpacking. */
  public int maxRecordBytes() {
    return BYTES_PER_CHAR * maxArticleChars + OVERHEAD;
  }
}
