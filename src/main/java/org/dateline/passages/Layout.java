package org.dateline.passages;

import java.util.List;

/**
 * How an article marks its paragraphs, told from its lines.
 *
 * <p>Newswire and old mail break lines at a fixed width, so that a line's end means nothing and an
 * indent or a blank line starts a paragraph; the web writes a paragraph as one line. Wrapped text
 * shows itself by lines that are all short and mostly end in the middle of a sentence, where the
 * next word had no room.
 *
 * @param wrapped whether lines are broken at a width
 * @param width the longest line, in UTF-16 units; where lines are long, {@link Integer#MAX_VALUE}
 */
record Layout(boolean wrapped, int width) {

  /** White space before a line that makes it a paragraph's first: agencies indent by 2 to 5. */
  static final int INDENT = 2;

  /** Teletype wrapped at 60 to 70 columns, mail at 72 to 80. */
  private static final int MAX_WRAPPED = 90;

  /** Share of longer lines, a link or a table's, that wrapped text may hold. */
  private static final double MAX_LONG = 0.05;

  /** Shorter lines are headings, tables or verse: a wrapped line nearly fills its width. */
  private static final int MIN_WRAPPED = 30;

  /** Columns that a hand at the keyboard leaves free beyond need. */
  private static final int SLACK = 6;

  /** Share of line ends inside a block that must break a sentence where the width ran out. */
  private static final double MIN_BROKEN = 0.4;

  /** Share of indented lines that tells of indented paragraphs, whatever their lines' ends. */
  private static final double MIN_INDENTED = 0.2;

  static Layout of(String text, List<Lines.Line> lines) {
    int width = 0;
    int longer = 0;
    for (Lines.Line line : lines) {
      if (line.length() <= MAX_WRAPPED) {
        width = Math.max(width, line.length());
      } else {
        longer++;
      }
    }
    if (longer > MAX_LONG * lines.size()) {
      return new Layout(false, Integer.MAX_VALUE);
    }
    Layout narrow = new Layout(false, width);
    int inner = 0;
    int broken = 0;
    int indented = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Lines.Line next = lines.get(i + 1);
      boolean signOff = BoilerplateForms.isSignOff(next.stretch().in(text));
      if (!next.afterBlank() && next.indent() < INDENT && !signOff) {
        inner++;
        broken += narrow.isBroken(text, lines.get(i), next) ? 1 : 0;
      }
      indented += next.indent() >= INDENT ? 1 : 0;
    }
    boolean isWrapped =
        (inner > 0 && broken >= MIN_BROKEN * inner) || indented > MIN_INDENTED * lines.size();
    return new Layout(isWrapped, width);
  }

  /** Whether a line starts a paragraph, given the line before it. */
  boolean startsParagraph(String text, Lines.Line previous, Lines.Line line) {
    boolean marked =
        line.afterBlank()
            || line.indent() >= INDENT
            || BoilerplateForms.isSignOff(line.stretch().in(text));
    return marked || !(wrapped || isBroken(text, previous, line));
  }

  /**
   * Whether a sentence goes on in the next line: it starts in lower case; or, where all lines are
   * short, it starts with a figure, or its first word had no room in this one.
   */
  private boolean isBroken(String text, Lines.Line line, Lines.Line next) {
    if (line.length() < MIN_WRAPPED || Sentences.isEnd(text, line.stretch().end())) {
      return false;
    }
    int start = next.stretch().start();
    int word = start;
    while (word < next.stretch().end() && !Stretch.isSpace(text.charAt(word))) {
      word++;
    }
    boolean narrow = width <= MAX_WRAPPED;
    return Character.isLowerCase(text.charAt(start))
        || (narrow && Character.isDigit(text.charAt(start)))
        || (narrow && line.length() + 1 + (word - start) > width - SLACK);
  }
}
