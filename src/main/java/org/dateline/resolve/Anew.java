package org.dateline.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.record.Mention;

/**
 * Whether a report tells of a deed as one more of its kind: "launched its second offensive in three
 * days", "a fresh assault". It is news of its day, and none of those told of before.
 */
final class Anew {
  private static final Set<String> MORE =
      Set.of("second", "third", "fourth", "fifth", "another", "fresh");

  /** Verbs that say no more than that what follows them was done, by the letters all forms have. */
  private static final List<String> DOING =
      List.of(
          "launch", "mount", "stag", "carr", "open", "beg", "conduct", "hold", "held", "unleash");

  /** Words that stand between: "launched its second", "another rocket attack". */
  private static final int BETWEEN = 2;

  private Anew() {}

  static boolean is(Mention mention) {
    String sentence = mention.getSentence();
    String trigger = mention.getTrigger().getText().toLowerCase(Locale.ROOT);
    int start = mention.getTrigger().getStart() - mention.getSentenceStart();
    boolean verb = DOING.stream().anyMatch(trigger::startsWith);
    return verb
        ? after(sentence, start + trigger.length())
        : !trigger.endsWith("ed") && before(sentence, start);
  }

  private static boolean after(String sentence, int from) {
    int start = from;
    for (int words = 0; words < BETWEEN && start < sentence.length(); words++) {
      if (sentence.charAt(start) != ' ') {
        return false;
      }
      int end = sentence.indexOf(' ', start + 1);
      end = end < 0 ? sentence.length() : end;
      if (MORE.contains(sentence.substring(start + 1, end).toLowerCase(Locale.ROOT))) {
        return true;
      }
      start = end;
    }
    return false;
  }

  private static boolean before(String sentence, int to) {
    int end = to - 1;
    for (int words = 0; words < BETWEEN && end > 0 && sentence.charAt(end) == ' '; words++) {
      int start = sentence.lastIndexOf(' ', end - 1) + 1;
      if (MORE.contains(sentence.substring(start, end).toLowerCase(Locale.ROOT))) {
        return true;
      }
      end = start - 1;
    }
    return false;
  }
}
