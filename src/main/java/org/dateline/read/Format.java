package org.dateline.read;

/** The formats of input, told from the file's name. */
enum Format {
  /** One article a file; everything is text. */
  TEXT,
  /** One JSON object a line. */
  JSON_LINES
}
