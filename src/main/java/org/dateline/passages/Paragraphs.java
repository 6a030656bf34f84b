package org.dateline.passages;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article's text to paragraphs. Nothing but white space lies between them; none is longer than
 * {@link #MAX_WORDS} words; an article has at most {@link #MAX_COUNT}.
 */
final class Paragraphs {

  /** A longer paragraph is cut at a sentence end; newspapers' longest have some 400 words. */
  static final int MAX_WORDS = 3000;

  /** Bound on a passage without spaces, in UTF-16 units. */
  static final int MAX_CHARS = 8 * MAX_WORDS;

  /** Beyond this many, neighbours are joined: a table or hostile input, not prose. */
  static final int MAX_COUNT = 5000;

  private Paragraphs() {}

  /** The paragraphs of a text whose lines and layout are known, in order. */
  static List<Stretch> of(String text, List<Lines.Line> lines, Layout layout) {
    List<Stretch> paragraphs = new ArrayList<>();
    int start = -1;
    Lines.@Nullable Line previous = null;
    for (Lines.Line line : lines) {
      if (previous != null && layout.startsParagraph(text, previous, line)) {
        add(text, start, previous.stretch().end(), paragraphs);
        start = -1;
      }
      start = start < 0 ? line.stretch().start() : start;
      previous = line;
    }
    if (previous != null) {
      add(text, start, previous.stretch().end(), paragraphs);
    }
    return joined(paragraphs);
  }

  /** Adds a paragraph, cut where it is too long. */
  private static void add(String text, int from, int to, List<Stretch> into) {
    int start = from;
    while (to - start > MAX_CHARS || words(text, start, to) > MAX_WORDS) {
      int cut = cut(text, start, to);
      Stretch part = Stretch.trimmed(text, start, cut);
      into.add(part);
      start = Stretch.trimmed(text, cut, to).start();
    }
    if (start < to) {
      into.add(new Stretch(start, to));
    }
  }

  /** Where to cut: at a sentence end in the second half of what is allowed, else at a space. */
  private static int cut(String text, int from, int to) {
    int limit = limit(text, from, to);
    int half = from + (limit - from) / 2;
    int sentence = Sentences.lastEnd(text, half, limit);
    if (sentence > 0) {
      return sentence;
    }
    for (int i = limit; i > half; i--) {
      if (Stretch.isSpace(text.charAt(i))) {
        return i;
      }
    }
    boolean splitsPair =
        Character.isHighSurrogate(text.charAt(limit - 1))
            && Character.isLowSurrogate(text.charAt(limit));
    return splitsPair ? limit - 1 : limit;
  }

  /** The furthest place that a passage from {@code from} may reach; before {@code to}. */
  private static int limit(String text, int from, int to) {
    int words = 0;
    int end = Math.min(to - 1, from + MAX_CHARS);
    for (int i = from; i < end; i++) {
      if (Stretch.isSpace(text.charAt(i)) && !Stretch.isSpace(text.charAt(i + 1))) {
        words++;
        if (words == MAX_WORDS) {
          return i;
        }
      }
    }
    return end;
  }

  /** Words between two places, counted no further than one past the bound. */
  private static int words(String text, int from, int to) {
    int words = 0;
    boolean inWord = false;
    for (int i = from; i < to && words <= MAX_WORDS; i++) {
      boolean space = Stretch.isSpace(text.charAt(i));
      words += !space && !inWord ? 1 : 0;
      inWord = !space;
    }
    return words;
  }

  private static List<Stretch> joined(List<Stretch> paragraphs) {
    if (paragraphs.size() <= MAX_COUNT) {
      return paragraphs;
    }
    int together = (paragraphs.size() + MAX_COUNT - 1) / MAX_COUNT;
    List<Stretch> joined = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i += together) {
      int last = Math.min(i + together, paragraphs.size()) - 1;
      joined.add(new Stretch(paragraphs.get(i).start(), paragraphs.get(last).end()));
    }
    return joined;
  }
}
