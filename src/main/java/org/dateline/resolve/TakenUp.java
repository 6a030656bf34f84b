package org.dateline.resolve;

import java.util.Locale;
import java.util.Set;
import org.dateline.record.Mention;
import org.dateline.record.Participant;

/**
 * Whether a deed without a culprit befell those whom the article has told of before: "the suspects
 * were caught", "they were held". Such a sentence tells more of what was told of them.
 */
final class TakenUp {
  private static final Set<String> POINTING = Set.of("the", "those", "these");
  private static final Set<String> PRONOUNS = Set.of("they", "them", "he", "him", "she", "her");

  /** "The two men". */
  private static final int MOST_WORDS = 3;

  private TakenUp() {}

  static boolean is(Mention mention) {
    return mention.getActors().isEmpty()
        && !mention.getRecipients().isEmpty()
        && mention.getRecipients().stream().allMatch(party -> known(party, mention));
  }

  private static boolean known(Participant party, Mention mention) {
    String name = party.getName().toLowerCase(Locale.ROOT);
    if (PRONOUNS.contains(name)) {
      return true;
    }
    // "the suspects", not "the suspects in Tuesday's bombing", who are told apart by it
    String[] words = name.split(" ");
    return words.length <= MOST_WORDS && POINTING.contains(words[0]) && plain(party, mention);
  }

  /** Whether no relative clause tells which. */
  private static boolean plain(Participant party, Mention mention) {
    String sentence = mention.getSentence();
    int end = party.getEnd() - mention.getSentenceStart();
    String behind = end >= 0 && end < sentence.length() ? sentence.substring(end) : "";
    return !behind.startsWith(" who") && !behind.startsWith(" that");
  }
}
