package org.dateline.tag;

import java.util.List;
import org.dateline.lexicon.EventTypes;
import org.jspecify.annotations.Nullable;

/**
 * "Iraq's troops killed Iranian guards as they crushed an Iranian attack": nobody attacks his own
 * side, so that "they" goes to who acts in the clause above.
 */
final class OtherSide {
  private final Clauses clauses;
  private final ParticipantFinder participants;

  OtherSide(Clauses clauses, ParticipantFinder participants) {
    this.clauses = clauses;
    this.participants = participants;
  }

  /** Gives "they" to the subject above where it would stand for those whom they attack. */
  void apply(List<Draft> drafts) {
    for (Draft draft : drafts) {
      boolean harm = EventTypes.quad(draft.type).equals("MATERIAL CONFLICT");
      if (draft.dropped == null && harm && draft.actors.size() == 1) {
        mend(draft, draft.actors.get(0));
      }
    }
  }

  private void mend(Draft draft, int actor) {
    boolean they = clauses.sentence().lowerLemma(actor).equals("they");
    String side = they ? country(actor) : null;
    boolean own =
        side != null && draft.recipients.stream().anyMatch(other -> side.equals(country(other)));
    int verb = draft.anchor;
    if (!own || !clauses.is(verb, "advcl")) {
      return;
    }
    List<Integer> above = clauses.subjects(clauses.sentence().head(verb));
    Resolution subject = above.size() == 1 ? participants.at(above.get(0)).match() : null;
    if (subject != null && subject.country() != null && !subject.country().equals(side)) {
      participants.assign(actor, subject.because("pronoun", .6));
    }
  }

  private @Nullable String country(int head) {
    Resolution match = participants.at(head).match();
    return match == null ? null : match.country();
  }
}
