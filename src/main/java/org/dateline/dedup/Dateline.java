package org.dateline.dedup;

/**
 * The place, date and agency before a report's first word: "PARIS, March 3 (Agency) - ". They
 * differ between copies of one report, so their figures and names are no news.
 */
final class Dateline {
  /** The longest has a compound place, a date and two agencies. */
  private static final int MAX_WORDS = 14;

  /** A report may open with somebody's words. */
  private static final String QUOTES = "\"'\u201C\u2018\u201E\u00AB([";

  private Dateline() {}

  /** How many words at the start of a text are its dateline; 0 where it has none. */
  static int words(Words words) {
    String text = words.text();
    int limit = Math.min(words.size() - 1, MAX_WORDS);
    boolean bracketed = false;
    for (int i = 0; i < limit; i++) {
      if (!words.is(i, Words.CAPITAL | Words.FIGURE)) {
        return 0;
      }
      String after = text.substring(words.end(i), words.start(i + 1));
      bracketed |= after.indexOf('(') >= 0 || after.indexOf(')') >= 0;
      if (dashes(after)) {
        return bracketed || shouted(words.word(0)) ? i + 1 : 0;
      }
    }
    return 0;
  }

  private static boolean dashes(String between) {
    String bare = between.strip();
    int end = bare.length();
    while (end > 0 && QUOTES.indexOf(bare.charAt(end - 1)) >= 0) {
      end--;
    }
    bare = bare.substring(0, end).strip();
    boolean spaced = bare.length() < between.length();
    String last = bare.substring(Math.max(0, bare.length() - 2));
    return last.endsWith("\u2014")
        || last.endsWith("\u2013")
        || last.equals("--")
        || (spaced && last.endsWith("-"));
  }

  private static boolean shouted(String word) {
    return word.length() > 1 && word.chars().allMatch(c -> Character.isUpperCase(c) || c == '\'');
  }
}
