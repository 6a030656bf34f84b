package org.dateline.resolve;

import java.util.Locale;
import org.dateline.record.Mention;

/**
 * Whether a report tells of a deed as one more of its kind: "launched its second offensive in three
 * days", "a fresh assault". It is news of its day, and none of those told of before.
 */
final class Anew {
  /** Words that stand between: "launched its second", "another rocket attack". */
  private static final int BETWEEN = 2;

  private Anew() {}

  static boolean is(Mention mention, Wording wording) {
    String sentence = mention.getSentence();
    String trigger = mention.getTrigger().getText().toLowerCase(Locale.ROOT);
    int start = mention.getTrigger().getStart() - mention.getSentenceStart();
    return doing(trigger, wording)
        ? more(sentence, start + trigger.length(), true, wording)
        : !trigger.endsWith("ed") && more(sentence, start - 1, false, wording);
  }

  private static boolean doing(String trigger, Wording wording) {
    for (String letters : wording.launching()) {
      if (trigger.startsWith(letters)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the words behind a space, or of those before it, tells of one more. */
  private static boolean more(String sentence, int space, boolean behind, Wording wording) {
    int at = space;
    for (int words = 0; words < BETWEEN && at >= 0 && at < sentence.length(); words++) {
      if (sentence.charAt(at) != ' ') {
        return false;
      }
      int next = behind ? sentence.indexOf(' ', at + 1) : sentence.lastIndexOf(' ', at - 1);
      next = behind && next < 0 ? sentence.length() : next;
      String word = sentence.substring((behind ? at : next) + 1, behind ? next : at);
      if (wording.more().contains(word.toLowerCase(Locale.ROOT))) {
        return true;
      }
      at = next;
    }
    return false;
  }
}
