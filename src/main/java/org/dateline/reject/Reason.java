package org.dateline.reject;

/** Why an input was refused. Names are written to the {@code rejected} dataset. */
public enum Reason {
  /** No text: nothing, or white space only. */
  EMPTY,
  /** Not text: NUL bytes, or too many control characters. */
  BINARY,
  /** Text in no encoding that could be told with confidence. */
  UNDECODABLE,
  /** An article, a line or a document above its limit. */
  TOO_LONG,
  /** A file that unpacks to far more than it holds. */
  TOO_COMPRESSED,
  /** Not what its format asks for: broken JSON, a broken record. */
  MALFORMED,
  /** Well-formed, but a field has another type than it should. */
  WRONG_TYPE,
  /** A well-formed record without the text that is owed. */
  NO_TEXT,
  /** Another article has the same given id. */
  DUPLICATE_ID,
  /** The same article, id and all, came before. */
  DUPLICATE_ARTICLE,
  /** The file could not be read to its end. */
  UNREADABLE,
  /** A file of a kind that is not read. */
  UNSUPPORTED
}
