package org.dateline.passages;

/** What a paragraph's outward form tells: prose, a title, a heading. */
final class Shape {

  /** Headlines run to some 20 words; the longest of tabloids to 25. */
  private static final int MAX_TITLE_WORDS = 25;

  private static final int MAX_TITLE_CHARS = 200;

  /** Section headings are shorter than headlines. */
  private static final int MAX_HEADING_WORDS = 12;

  private static final int MIN_PROSE_WORDS = 6;

  /** A given title may carry the outlet's name after the title in the text. */
  private static final double MIN_SHARE_OF_TITLE = 0.6;

  private Shape() {}

  /** A sentence or more: it ends as one, and has words enough. A lone question is a heading. */
  static boolean isProse(String paragraph) {
    int words = PlainText.words(paragraph);
    boolean question = paragraph.endsWith("?") && words <= MAX_HEADING_WORDS;
    return Sentences.isEnd(paragraph, paragraph.length())
        && words >= MIN_PROSE_WORDS
        && !(question && Sentences.lastEnd(paragraph, 0, paragraph.length() - 1) < 0);
  }

  /** One short line that does not end as a statement does; a question may be a title. */
  static boolean isTitle(String paragraph) {
    return paragraph.length() <= MAX_TITLE_CHARS
        && PlainText.words(paragraph) <= MAX_TITLE_WORDS
        && !endsStatement(paragraph)
        && isOneLine(paragraph);
  }

  /** A title as it stands between paragraphs: short, capitalized, no item of a list. */
  static boolean isHeading(String paragraph) {
    int first = paragraph.codePointAt(0);
    boolean capital = Character.isUpperCase(first) || Character.isDigit(first) || isQuote(first);
    return capital && PlainText.words(paragraph) <= MAX_HEADING_WORDS && isTitle(paragraph);
  }

  /** Whether a paragraph is the given title, or its beginning up to the outlet's name. */
  static boolean isSameTitle(String paragraph, String title) {
    if (paragraph.length() > 2 * title.length() + 20) {
      return false;
    }
    String a = PlainText.lettersOnly(paragraph);
    String b = PlainText.lettersOnly(title);
    return !a.isEmpty()
        && (a.equals(b)
            || (b.startsWith(a)
                && PlainText.words(paragraph) >= 3
                && a.length() >= MIN_SHARE_OF_TITLE * b.length()));
  }

  private static boolean endsStatement(String paragraph) {
    int last = paragraph.codePointBefore(paragraph.length());
    if (last == '?' || last == '!' || last == '…') {
      return false;
    }
    return ",;:-–—".indexOf(last) >= 0 || endsSentence(paragraph);
  }

  private static boolean endsSentence(String paragraph) {
    return Sentences.isEnd(paragraph, paragraph.length()) && !paragraph.endsWith("...");
  }

  private static boolean isOneLine(String paragraph) {
    return paragraph.indexOf('\n') < 0 && paragraph.indexOf('\r') < 0;
  }

  private static boolean isQuote(int c) {
    return c == '"' || c == '\'' || c == '“' || c == '‘';
  }
}
