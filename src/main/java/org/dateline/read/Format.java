package org.dateline.read;

/** The formats of input, told from the file's name. */
enum Format {
  /** One article a file; everything is text. */
  TEXT,
  /** One JSON object a line. */
  JSON_LINES,
  /** One JSON document: an object, an array of them, or a feed that holds such an array. */
  JSON,
  /** Avro's container of the articles schema, or of any flat record with a text. */
  AVRO,
  /** One web page. */
  HTML,
  /** A web archive: pages as served (.warc), or their text (.wet). */
  WARC
}
