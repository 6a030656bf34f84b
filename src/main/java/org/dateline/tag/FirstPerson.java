package org.dateline.tag;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.language.Sentence;

/** "We did not fire", "they attacked us": whoever speaks speaks of his own side. */
final class FirstPerson {

  private static final Set<String> SPEAKING = Set.of("i", "we", "us", "me", "our", "my");

  /** Name of the rule by which such a word goes to who says it. */
  private static final String RULE = "speaker";

  private final Clauses clauses;
  private final Sentence s;
  private final ParticipantFinder participants;

  FirstPerson(Clauses clauses, ParticipantFinder participants) {
    this.clauses = clauses;
    this.s = clauses.sentence();
    this.participants = participants;
  }

  /** Gives the first person in what is quoted to the claimant, and drops it where nobody speaks. */
  void apply(List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (draft.dropped != null) {
        continue;
      }
      Resolution speaker = draft.claimant < 0 ? null : participants.at(draft.claimant).match();
      for (List<Integer> side : List.of(draft.actors, draft.recipients)) {
        for (int head : side) {
          if (speaks(head) && speaker != null) {
            participants.assign(head, speaker.because(RULE, .6));
            draft.trace.add("'" + s.form(head) + "' is the speaker's side");
          }
        }
      }
      boolean unknown = !draft.actors.isEmpty() && draft.actors.stream().allMatch(this::anybody);
      if (unknown) {
        draft.dropped = "said of oneself by nobody known";
      }
    }
  }

  /** A first or second person that stands for nobody known. */
  private boolean anybody(int head) {
    String word = s.lowerLemma(head);
    return (speaks(head) || word.equals("you"))
        && clauses.conjuncts(head).size() == 1
        && participants.at(head).match() == null;
  }

  private boolean speaks(int head) {
    return s.tag(head).startsWith("PRP")
        && SPEAKING.contains(s.form(head).toLowerCase(Locale.ROOT));
  }
}
