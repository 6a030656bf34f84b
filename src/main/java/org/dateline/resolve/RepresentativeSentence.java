package org.dateline.resolve;

import java.util.List;
import org.dateline.record.Mention;

/** Which sentence tells an event best: what it says of it, how surely, in how many words. */
final class RepresentativeSentence {
  private static final int FEW_WORDS = 7;
  private static final int MANY_WORDS = 38;

  private RepresentativeSentence() {}

  /** The best of some tellings, in order of publication; of equals, the first. */
  static Telling of(List<Telling> tellings) {
    Telling best = tellings.get(0);
    double bestWorth = Double.NEGATIVE_INFINITY;
    for (Telling telling : tellings) {
      double worth = worth(telling.mention());
      if (worth > bestWorth) {
        best = telling;
        bestWorth = worth;
      }
    }
    return best;
  }

  private static double worth(Mention mention) {
    double worth = mention.getConfidence();
    worth += mention.getActors().isEmpty() ? 0 : 1;
    worth += mention.getRecipients().isEmpty() ? 0 : 1;
    worth += mention.getPlace() == null ? 0 : 0.6;
    // What was shot down, or how many someone counts, does not tell what happened.
    worth -= Interception.told(mention) ? 1.5 : 0;
    worth += mention.getDateText() == null ? 0 : 0.5;
    worth += Math.min(mention.getQuantities().size(), 2) * 0.4;
    worth += Realis.of(mention) == Realis.HAPPENED && !Realis.denied(mention) ? 1 : 0;
    int words = words(mention.getSentence());
    if (words < FEW_WORDS) {
      worth -= 1;
    } else if (words > MANY_WORDS) {
      worth -= 0.03 * Math.min(words - MANY_WORDS, MANY_WORDS);
    }
    return worth;
  }

  private static int words(String sentence) {
    int words = 1;
    for (int i = 0; i < sentence.length(); i++) {
      if (sentence.charAt(i) == ' ') {
        words++;
      }
    }
    return words;
  }
}
