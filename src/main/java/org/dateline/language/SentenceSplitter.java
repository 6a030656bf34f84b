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

  private static final Set<String> SPEECH =
      Set.of(
          "said",
          "says",
          "say",
          "asked",
          "asks",
          "told",
          "added",
          "adds",
          "cried",
          "shouted",
          "wrote",
          "writes",
          "replied",
          "answered",
          "chanted",
          "tweeted",
          "exclaimed",
          "wondered");

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
    while (i < most) {
      if (terminal(text, tokens, i)) {
        int after = closers(text, tokens, i + 1, most);
        if (after >= end) {
          return end;
        }
        if (after < most && begins(text, tokens, first, i, after, end)) {
          return after;
        }
      }
      i++;
    }
    return most;
  }

  private boolean terminal(String text, Spans tokens, int i) {
    char last = text.charAt(tokens.end(i) - 1);
    return last == '.' || last == '!' || last == '?' || last == '\u2026';
  }

  /** Skips the quotes and brackets that close right after a sentence's end. */
  private static int closers(String text, Spans tokens, int from, int end) {
    int i = from;
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
    char head = text.charAt(start);
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
          && Character.isUpperCase(head)
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
      return !lower && letter != ',' && letter != ';' && letter != ')';
    }
    return abbreviated(text, tokens, first, at, word) && !lower;
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
