package org.dateline.passages;

/** Where sentences end, roughly: enough to lay out and to cut text, not to tag it. */
final class Sentences {
  private static final String STOPS = ".!?…。！？؟۔।";
  private static final String CLOSERS = "\"'”’»)]";

  private Sentences() {}

  /** Whether a sentence ends right before a place: a stop, perhaps with quotes or brackets. */
  static boolean isEnd(String text, int end) {
    int i = end - 1;
    while (i >= 0 && CLOSERS.indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return i >= 0 && STOPS.indexOf(text.charAt(i)) >= 0;
  }

  /** The last sentence end in a range that white space follows, or -1 where there is none. */
  static int lastEnd(String text, int from, int to) {
    for (int i = to; i > from; i--) {
      boolean spaceFollows = i < text.length() && Stretch.isSpace(text.charAt(i));
      if (spaceFollows && !Stretch.isSpace(text.charAt(i - 1)) && isEnd(text, i)) {
        return i;
      }
    }
    return -1;
  }
}
