package org.dateline.tag;

/** UTF-16 offsets into one passage to code points in its article, in one forward sweep. */
final class CodePoints {

  private final String text;
  private final int start;
  private int units;
  private int points;

  /**
   * Offsets of a passage.
   *
   * @param start the article's code point at which the passage begins
   */
  CodePoints(String text, int start) {
    this.text = text;
    this.start = start;
  }

  /** The article's code point at a UTF-16 offset into the passage. */
  int at(int offset) {
    if (offset < units) {
      points -= text.codePointCount(offset, units);
    } else {
      points += text.codePointCount(units, offset);
    }
    units = offset;
    return start + points;
  }
}
