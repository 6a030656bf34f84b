package org.dateline.resolve;

import java.util.Set;
import org.dateline.record.Mention;

/**
 * Whether a report names a deed as one that its readers know of: "after the ambush", "Tuesday's
 * drone attack", "said it was behind the bombing". Somebody has told of it before.
 */
final class Definite {
  private static final Set<String> POINTING = Set.of("the", "that", "this", "those", "these");

  /** What a deed is told by as one that is known: "responsible for the attack". */
  private static final Set<String> OWNING = Set.of("responsible", "responsibility", "behind");

  private static final Set<String> DAYS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "week",
          "month",
          "weekend",
          "yesterday");

  /** Words that may stand between: "the deadly drone attack". */
  private static final int BETWEEN = 2;

  private Definite() {}

  static boolean is(Mention mention) {
    String trigger = mention.getTrigger().getText();
    if (Family.spoken(mention.getEventType()) || trigger.endsWith("ed")) {
      return false;
    }
    int space = trigger.indexOf(' ');
    if (OWNING.contains(space < 0 ? trigger : trigger.substring(0, space))) {
      return true;
    }
    String sentence = mention.getSentence();
    int end = mention.getTrigger().getStart() - mention.getSentenceStart();
    for (int words = 0; words <= BETWEEN && end > 1; words++) {
      int last = end - 1;
      if (sentence.charAt(last) != ' ') {
        return false;
      }
      int start = sentence.lastIndexOf(' ', last - 1) + 1;
      String word = sentence.substring(start, last).toLowerCase(java.util.Locale.ROOT);
      if (POINTING.contains(word) || day(word)) {
        return true;
      }
      end = start;
    }
    return false;
  }

  private static boolean day(String word) {
    String owner = word.replace('\u2019', '\'');
    return owner.endsWith("'s") && DAYS.contains(owner.substring(0, owner.length() - 2));
  }
}
