package org.dateline.resolve;

import java.util.Set;
import org.dateline.record.Mention;
import org.dateline.record.Participant;

/** Two events of one sentence of which the one came after the other: "retook it after a riot". */
final class Sequels {
  private static final Set<String> FORCES = Set.of("MIL", "COP", "GOV");

  private Sequels() {}

  private static String sector(Participant actor) {
    return actor.getSector() == null ? "" : actor.getSector();
  }

  /**
   * Whether a sentence tells first what somebody did, and then what had been before it. Who dies
   * after an attack dies of it, and attackers go on after a bomb; but a state's forces answer what
   * had been.
   *
   * @param first told first in the sentence
   * @param second told behind it
   */
  static boolean are(Mention first, Mention second, Wording wording) {
    int from = first.getTrigger().getEnd() - first.getSentenceStart();
    int to = second.getTrigger().getStart() - first.getSentenceStart();
    String sentence = first.getSentence();
    boolean forces = first.getActors().stream().anyMatch(a -> FORCES.contains(sector(a)));
    if (!forces || Interception.told(first) || from >= to || from < 0) {
      return false;
    }
    if (to > sentence.length()) {
      return false;
    }
    for (String word : sentence.substring(from, to).split("[^a-z]+")) {
      if (wording.sequels().contains(word)) {
        return true;
      }
    }
    return false;
  }
}
