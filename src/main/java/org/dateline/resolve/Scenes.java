package org.dateline.resolve;

import java.util.Set;
import org.dateline.record.Mention;
import org.dateline.record.Place;

/**
 * Where a sentence says that an event happened, in a name that no gazetteer has: "near the town of
 * Ayorou". Two reports that name it tell of one place, though nobody knows where it is.
 */
final class Scenes {
  private static final Set<String> PREPOSITIONS =
      Set.of("in", "at", "near", "outside", "around", "inside", "towards", "on");

  /**
   * What begins another clause, in which something else happened: "before talks were to open in".
   */
  private static final Set<String> BREAKS =
      Set.of(
          "but",
          "before",
          "after",
          "while",
          "when",
          "who",
          "which",
          "that",
          "whose",
          "because",
          "since",
          "although",
          "though",
          "as");

  private static final int MOST_WORDS = 3;

  private Scenes() {}

  /**
   * Hashes of its name: none, or one. It is the first behind the trigger, else the last before it,
   * of the trigger's own clause.
   */
  static long[] of(Mention mention, Wording wording) {
    Place place = mention.getPlace();
    if (place != null && !"COUNTRY".equals(place.getPrecision())) {
      return new long[0];
    }
    String sentence = mention.getSentence();
    int trigger = mention.getTrigger().getStart() - mention.getSentenceStart();
    int[] before = {};
    int at = 0;
    while (at < sentence.length()) {
      int end = wordEnd(sentence, at);
      String word = lower(sentence, at, end);
      if (BREAKS.contains(word)) {
        if (at > trigger) {
          break;
        }
        before = new int[0];
      }
      if (PREPOSITIONS.contains(word)) {
        int[] name = name(sentence, end, wording);
        if (name.length > 0 && at > trigger) {
          return hashed(name);
        }
        before = name.length > 0 ? name : before;
      }
      at = Math.max(end, at + 1);
    }
    return before.length == 0 ? new long[0] : hashed(before);
  }

  /** The name behind a preposition, as hashes of its words; empty for none. */
  private static int[] name(String sentence, int from, Wording wording) {
    int at = from;
    int steps = 0;
    while (at + 1 < sentence.length() && sentence.charAt(at) == ' ' && steps++ <= MOST_WORDS + 2) {
      int start = at + 1;
      int end = wordEnd(sentence, start);
      if (end == start) {
        break;
      }
      if (!Character.isUpperCase(sentence.charAt(start))) {
        if (!wording.scenes().contains(lower(sentence, start, end))) {
          break;
        }
        at = end;
        continue;
      }
      int last = end;
      for (int words = 1; words < MOST_WORDS && goesOn(sentence, last); words++) {
        last = wordEnd(sentence, last + 1);
      }
      boolean owner = sentence.startsWith("'s", last) || sentence.startsWith("\u2019s", last);
      if (owner || CalendarWords.has(sentence.substring(start, end))) {
        break;
      }
      return Nationalities.without(wording.content().ofName(sentence.substring(start, last)));
    }
    return new int[0];
  }

  private static boolean goesOn(String sentence, int end) {
    return end + 1 < sentence.length()
        && sentence.charAt(end) == ' '
        && Character.isUpperCase(sentence.charAt(end + 1));
  }

  private static int wordEnd(String text, int from) {
    int at = from;
    while (at < text.length()
        && (Character.isLetter(text.charAt(at)) || (at > from && text.charAt(at) == '-'))) {
      at++;
    }
    return at;
  }

  private static String lower(String text, int from, int to) {
    return text.substring(from, to).toLowerCase(java.util.Locale.ROOT);
  }

  private static long[] hashed(int[] name) {
    long hash = 17;
    for (int word : name) {
      hash = hash * 31 + word;
    }
    return new long[] {hash};
  }
}
