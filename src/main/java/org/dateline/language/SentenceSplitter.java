package org.dateline.language;

import java.util.Locale;
import java.util.Set;

/**
 * Finds where sentences end in a list of tokens. One step a token, a bounded look ahead. Stateless
 * but for its data, so it may be shared.
 */
final class SentenceSplitter {

  /** Words that seldom go on a sentence after an abbreviation when they have a capital. */
  private static final Set<String> STARTERS =
      Set.of(
          "The",
          "A",
          "An",
          "In",
          "On",
          "At",
          "It",
          "He",
          "She",
          "They",
          "We",
          "You",
          "But",
          "And",
          "This",
          "That",
          "These",
          "Those",
          "If",
          "When",
          "While",
          "After",
          "Before",
          "As",
          "For",
          "His",
          "Her",
          "Its",
          "Their",
          "Our",
          "My",
          "There",
          "According",
          "However",
          "Although",
          "Though",
          "Since",
          "With",
          "From",
          "By",
          "To",
          "Some",
          "Many",
          "Most",
          "Several",
          "Both",
          "Also",
          "Earlier",
          "Meanwhile",
          "Last",
          "No",
          "Not",
          "Now",
          "Then",
          "What",
          "Who",
          "Why",
          "How",
          "Where",
          "One",
          "Two",
          "Three",
          "Another",
          "Other",
          "So",
          "Yet",
          "Still",
          "All",
          "Analysts",
          "Officials",
          "Police",
          "Mr.",
          "Mrs.",
          "Ms.",
          "Dr.");

  private static final Set<String> SPEECH = WordForms.of("speech");

  private static final String BULLETS = "*\u2022\u00B7\u25AA\u25E6\u2023\u25CF";
  private static final String DASHES = "-\u2013\u2014";

  /** Words in capitals that make a line a headline; fewer may be a place's name. */
  private static final int HEADLINE = 3;

  private final Abbreviations abbreviations;

  SentenceSplitter(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /**
   * The token that follows the sentence which a token begins.
   *
   * @param text the text with its quotes folded
   * @param tokens its tokens
   * @param first the sentence's first token
   * @param end where the paragraph's tokens end
   */
  int next(String text, Spans tokens, int first, int end) {
    int most = (int) Math.min(end, (long) first + Limits.TOKENS);
    int i = first;
    int shouted = 0;
    int quotes = 0;
    while (i < most) {
      if (i > first && newLine(text, tokens, i)) {
        if (item(text, tokens, first, i, end) || shouted >= HEADLINE && written(text, tokens, i)) {
          return i;
        }
      }
      shouted = shouted < 0 || anyLower(text, tokens, i) ? -1 : shouted + word(text, tokens, i);
      if (terminal(text, tokens, i)) {
        int after = closers(text, tokens, i + 1, most, quotes % 2 == 1);
        if (after >= end) {
          return end;
        }
        if (after < most && begins(text, tokens, first, i, after, end)) {
          return after;
        }
      }
      quotes += text.charAt(tokens.start(i)) == '"' ? 1 : 0;
      i++;
    }
    return most;
  }

  /** Whether a line break lies before a token. */
  private static boolean newLine(String text, Spans tokens, int i) {
    for (int k = tokens.end(i - 1); k < tokens.start(i); k++) {
      if (text.charAt(k) == '\n') {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a line begins with the sign of a list's item. A dash or a number may stand there by
   * chance: it has to go on with a list, or follow a colon.
   */
  private static boolean item(String text, Spans tokens, int first, int i, int end) {
    if (i + 1 == end) {
      return false;
    }
    char sign = text.charAt(tokens.start(i));
    char before = text.charAt(tokens.end(i - 1) - 1);
    if (number(text, tokens, i)) {
      return before == ':' || number(text, tokens, first);
    }
    boolean apart = tokens.end(i) - tokens.start(i) == 1 && tokens.start(i + 1) > tokens.end(i);
    boolean dash = DASHES.indexOf(sign) >= 0;
    return apart
        && (BULLETS.indexOf(sign) >= 0
            || dash && (before == ':' || text.charAt(tokens.start(first)) == sign));
  }

  /** Whether the number of a list's item begins at a token: one or two digits, then a sign. */
  private static boolean number(String text, Spans tokens, int i) {
    int start = tokens.start(i);
    int end = tokens.end(i);
    return end - start <= 2
        && Character.isDigit(text.charAt(start))
        && Character.isDigit(text.charAt(end - 1))
        && i + 1 < tokens.size()
        && tokens.start(i + 1) == end
        && (text.charAt(end) == '.' || text.charAt(end) == ')');
  }

  private static boolean anyLower(String text, Spans tokens, int i) {
    for (int k = tokens.start(i); k < tokens.end(i); k++) {
      if (Character.isLowerCase(text.charAt(k))) {
        return true;
      }
    }
    return false;
  }

  private static int word(String text, Spans tokens, int i) {
    return Character.isLetter(text.charAt(tokens.start(i))) ? 1 : 0;
  }

  /** Whether a token is written as a sentence's first word is: one capital, then small letters. */
  private static boolean written(String text, Spans tokens, int i) {
    int start = tokens.start(i);
    return tokens.end(i) - start > 1
        && Character.isUpperCase(text.charAt(start))
        && Character.isLowerCase(text.charAt(start + 1));
  }

  private boolean terminal(String text, Spans tokens, int i) {
    char last = text.charAt(tokens.end(i) - 1);
    return last == '.' || last == '!' || last == '?' || last == '\u2026';
  }

  /** Skips the quotes and brackets that close right after a sentence's end. */
  private static int closers(String text, Spans tokens, int from, int end, boolean quoted) {
    int i = from;
    if (!quoted
        && i + 1 < end
        && text.charAt(tokens.start(i)) == '"'
        && tokens.start(i + 1) == tokens.end(i)) {
      // No blank on either side, and no quote is open: this one opens the next sentence.
      return i;
    }
    while (i < end
        && tokens.start(i) == tokens.end(i - 1)
        && tokens.end(i) - tokens.start(i) == 1
        && "\"')]}".indexOf(text.charAt(tokens.start(i))) >= 0) {
      i++;
    }
    // A period may follow the bracket or quote: (he did.).
    return i;
  }

  private boolean begins(String text, Spans tokens, int first, int at, int after, int end) {
    int start = tokens.start(after);
    boolean spaced = start > tokens.end(after - 1);
    int size = tokens.end(at) - tokens.start(at);
    char sign = text.charAt(tokens.end(at) - 1);
    int word = after;
    while (word + 1 < end
        && word < after + 2
        && "\"'([".indexOf(text.charAt(tokens.start(word))) >= 0
        && tokens.end(word) - tokens.start(word) == 1) {
      word++;
    }
    char letter = text.charAt(tokens.start(word));
    boolean lower = Character.isLowerCase(letter);
    if (!spaced) {
      // "…ended.The next": a capital after two small letters.
      return sign == '.'
          && size == 1
          && Character.isUpperCase(letter)
          && at > first
          && Character.isLowerCase(text.charAt(tokens.end(at - 1) - 1))
          && tokens.end(at - 1) - tokens.start(at - 1) > 2;
    }
    if (sign != '.' || size > 1 && text.charAt(tokens.start(at)) == '.') {
      return !lower
          && !",;:)".contains(String.valueOf(letter))
          && !speech(text, tokens, at, after, end);
    }
    if (size == 1) {
      return !numbered(text, tokens, first, at)
          && !lower
          && letter != ','
          && letter != ';'
          && letter != ')';
    }
    return abbreviated(text, tokens, first, at, word) && !lower;
  }

  /** Whether a period only ends the number of an item at the begin of a line. */
  private static boolean numbered(String text, Spans tokens, int first, int at) {
    return at == first + 1
        && number(text, tokens, first)
        && (first == 0 || newLine(text, tokens, first));
  }

  /** Whether a sentence ends with an abbreviation, judging by the word after it. */
  private boolean abbreviated(String text, Spans tokens, int first, int at, int word) {
    String name = text.substring(tokens.start(at), tokens.end(at) - 1);
    String next = text.substring(tokens.start(word), tokens.end(word));
    Abbreviations.Kind kind = abbreviations.kind(name);
    if (kind == Abbreviations.Kind.NONE) {
      return Character.isUpperCase(next.charAt(0));
    }
    if (kind == Abbreviations.Kind.TITLE) {
      boolean initial = name.length() == 1;
      return initial
          && STARTERS.contains(next)
          && next.length() > 1
          && at > first
          && Character.isLowerCase(text.charAt(tokens.start(at - 1)));
    }
    return STARTERS.contains(next) || text.charAt(tokens.start(word) - 1) == '"';
  }

  /** Whether a question or exclamation in quotes is followed by who said it. */
  private static boolean speech(String text, Spans tokens, int at, int after, int end) {
    if (after == at + 1 || text.charAt(tokens.start(after - 1)) == ')') {
      return false;
    }
    int most = Math.min(end, after + 4);
    for (int i = after; i < most; i++) {
      String word = text.substring(tokens.start(i), tokens.end(i));
      if (SPEECH.contains(word.toLowerCase(Locale.ROOT))) {
        return true;
      }
      if (!Character.isLetter(word.charAt(0))) {
        return false;
      }
    }
    return false;
  }
}
