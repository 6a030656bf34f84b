package org.dateline.read;

/** A metadata file cannot be used: its message names the file and the line, and what to do. */
public final class MetadataException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final long line;

  /**
   * A fault of a metadata file.
   *
   * @param line the line, from 1; 0 where the whole file is meant
   */
  public MetadataException(String file, long line, String message) {
    super((line > 0 ? file + ":" + line : file) + ": " + message);
    this.file = file;
    this.line = line;
  }

  /** The file, as given. */
  public String file() {
    return file;
  }

  /** The line, from 1; 0 where the whole file is meant. */
  public long line() {
    return line;
  }
}
