package org.dateline.passages;

import java.util.List;

/**
 * How an article marks its paragraphs, told from its lines.
 *
 * <p>Newswire and old mail break lines at a fixed width, so that a line's end means nothing; the
 * web writes a paragraph as one line. Wrapped text shows itself by lines that are all short, nearly
 * all of one length, and mostly end in the middle of a sentence.
 */
enum Layout {
  /** A line's end is a paragraph's end. */
  LINE_A_PARAGRAPH,
  /** Lines are broken at a width; an indent or a blank line starts a paragraph. */
  WRAPPED;

  /** Teletype wrapped at 60 to 70 columns, mail at 72 to 80. */
  private static final int MAX_WRAPPED = 90;

  /** Shorter lines are headings, tables or verse: a wrapped line nearly fills its width. */
  private static final int MIN_WRAPPED = 30;

  /** Share of line ends inside a block that must fall inside a sentence. */
  private static final double MIN_OPEN_ENDS = 0.4;

  static Layout of(String text, List<Lines.Line> lines) {
    int inner = 0;
    int open = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Lines.Line line = lines.get(i);
      if (line.length() > MAX_WRAPPED) {
        return LINE_A_PARAGRAPH;
      }
      Lines.Line next = lines.get(i + 1);
      if (next.afterBlank() || next.indent() >= Paragraphs.INDENT) {
        continue;
      }
      inner++;
      boolean filled = line.length() >= MIN_WRAPPED;
      if (filled && !Sentences.isEnd(text, line.stretch().end())) {
        open++;
      }
    }
    return inner > 0 && open >= MIN_OPEN_ENDS * inner ? WRAPPED : LINE_A_PARAGRAPH;
  }
}
