package org.dateline.passages;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text that are not blank, with what layout tells of each. */
final class Lines {

  /**
   * A line.
   *
   * @param stretch its place, without white space at the ends
   * @param indent white space before it, in UTF-16 units
   * @param afterBlank whether a blank line, or the text's start, is before it
   */
  record Line(Stretch stretch, int indent, boolean afterBlank) {
    int length() {
      return stretch.length();
    }
  }

  private Lines() {}

  /** Splits at every kind of line end. */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    boolean blank = true;
    int from = 0;
    while (from <= text.length()) {
      int end = lineEnd(text, from);
      Stretch stretch = Stretch.trimmed(text, from, end);
      if (stretch.isEmpty()) {
        blank = true;
      } else {
        lines.add(new Line(stretch, stretch.start() - from, blank));
        blank = false;
      }
      boolean crLf =
          end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
      from = end + (crLf ? 2 : 1);
    }
    return lines;
  }

  private static int lineEnd(String text, int from) {
    int i = from;
    while (i < text.length() && !isLineEnd(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029';
  }
}
