package org.dateline.resolve;

import java.util.Locale;
import java.util.Set;
import org.dateline.record.Mention;

/**
 * Whether a report names a deed as one that its readers know of: "after the ambush", "Tuesday's
 * drone attack", "the guests taken from the hotel", "said it was behind the bombing"; or denies it.
 * Somebody has told of it before.
 */
final class Definite {
  private static final Set<String> POINTING = Set.of("the", "that", "this", "those", "these");

  /** Words that may stand between: "the deadly drone attack". */
  private static final int BETWEEN = 2;

  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

  private static final Set<String> AUXILIARY =
      Set.of("had", "have", "has", "been", "was", "were", "allegedly", "reportedly", "also");

  /** So many words may stand between: "who had been". */
  private static final int BEFORE = 3;

  private static final Set<String> SINCE = Set.of("after", "since");

  /** A clause's subject is seldom longer. */
  private static final int CLAUSE = 5;

  private Definite() {}

  static boolean is(Mention mention, Wording wording) {
    String trigger = mention.getTrigger().getText();
    if (Realis.denied(mention)) {
      return true;
    }
    if (Family.spoken(mention.getEventType())) {
      return false;
    }
    if (relative(mention, wording)) {
      return true;
    }
    if (trigger.endsWith("ed")) {
      return false;
    }
    int space = trigger.indexOf(' ');
    if (wording.owning().contains(space < 0 ? trigger : trigger.substring(0, space))) {
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
      String word = sentence.substring(start, last).toLowerCase(Locale.ROOT);
      if (POINTING.contains(word) && !opensClause(sentence, word, start, wording)
          || day(word, wording)) {
        return true;
      }
      end = start;
    }
    return false;
  }

  /** "Said that attacks went on": no attack is pointed at. */
  private static boolean opensClause(String sentence, String word, int start, Wording wording) {
    int before = start < 2 ? -1 : sentence.lastIndexOf(' ', start - 2);
    return word.equals("that")
        && start > 1
        && wording
            .said()
            .contains(sentence.substring(before + 1, start - 1).toLowerCase(Locale.ROOT));
  }

  /**
   * "The guests taken from the hotel", "rebels who shelled the port": who they are, and no news.
   */
  private static boolean relative(Mention mention, Wording wording) {
    String sentence = mention.getSentence();
    int start = mention.getTrigger().getStart() - mention.getSentenceStart();
    int end = start - 1;
    boolean first = true;
    for (int words = 0; words <= BEFORE && end > 0 && sentence.charAt(end) == ' '; words++) {
      int from = sentence.lastIndexOf(' ', end - 1) + 1;
      String word = sentence.substring(from, end).toLowerCase(Locale.ROOT);
      if (RELATIVE.contains(word) && !opensClause(sentence, word, from, wording)) {
        return true;
      }
      if (!AUXILIARY.contains(word)) {
        break;
      }
      first = false;
      end = from - 1;
    }
    return (first && participle(mention, wording)) || subordinate(sentence, start);
  }

  /** "Resigned after nine men died", "a week since rebels took the town". */
  private static boolean subordinate(String sentence, int trigger) {
    int end = trigger - 1;
    for (int words = 0; words <= CLAUSE && end > 0 && sentence.charAt(end) == ' '; words++) {
      int from = sentence.lastIndexOf(' ', end - 1) + 1;
      if (SINCE.contains(sentence.substring(from, end))) {
        return from > 0;
      }
      if (!Character.isLetterOrDigit(sentence.charAt(end - 1))) {
        return false;
      }
      end = from - 1;
    }
    return false;
  }

  /**
   * Whether those to whom it was done stand right before it: "the sailors taken". Not so "nine men
   * died": what befalls them is news.
   */
  private static boolean participle(Mention mention, Wording wording) {
    String trigger = mention.getTrigger().getText();
    int space = trigger.indexOf(' ');
    String verb = space < 0 ? trigger : trigger.substring(0, space);
    int before = mention.getTrigger().getStart() - 1;
    return (verb.endsWith("ed") || verb.endsWith("en"))
        && !wording.fallen().contains(verb)
        && mention.getRecipients().stream().anyMatch(party -> party.getEnd() == before);
  }

  private static boolean day(String word, Wording wording) {
    String owner = word.replace('\u2019', '\'');
    return owner.endsWith("'s") && wording.days().contains(owner.substring(0, owner.length() - 2));
  }
}
