package org.dateline.tag;

import java.util.List;
import org.dateline.language.Sentence;
import org.dateline.lexicon.EventTypes;

/**
 * How firmly a noun tells an event: "Ukraine's strike on a depot killed two" more than "talk of a
 * strike".
 */
final class NounFirmness {

  private final Clauses clauses;
  private final Sentence s;
  private final Vocabulary words;
  private final Agency agency;
  private final Presupposed presupposed;

  NounFirmness(Clauses clauses, Vocabulary words, Agency agency, Presupposed presupposed) {
    this.clauses = clauses;
    this.s = clauses.sentence();
    this.words = words;
    this.agency = agency;
    this.presupposed = presupposed;
  }

  /** Participants and governing words, for and against; from 2 on it is told. */
  int firmness(Draft draft, boolean actor, boolean recipient) {
    boolean harm = EventTypes.quad(draft.type).equals(Admission.CONFLICT);
    boolean doer = harm ? actor : draft.actors.stream().anyMatch(agency::known);
    boolean other = harm ? recipient : draft.recipients.stream().anyMatch(agency::known);
    other |= doer && draft.pattern.recipient().routes().isEmpty();
    int score = (doer ? 1 : 0) + (other ? 1 : 0);
    if (draft.anchor != draft.trigger || !draft.lentActors.isEmpty()) {
      score++;
    }
    if (doer && draft.actors.stream().anyMatch(a -> clauses.hasCase(a, "from"))) {
      // "requests from Kenya": nobody else's
      score++;
    }
    int noun = draft.trigger;
    if (harm
        && draft.realis == Realis.ACTUAL
        && (presupposed.dated(noun) || counted(draft.recipients))) {
      score++;
    }
    if (presupposed.known(draft) || (harm && presupposed.holds(draft))) {
      score++;
    }
    int h = s.head(noun);
    if (h >= 0 && doer && clauses.child(noun, "cop") >= 0 && clauses.child(noun, "nsubj") >= 0) {
      // "said the rebels were behind the ambush"
      score++;
    }
    boolean subject = clauses.is(noun, "nsubj");
    if (h >= 0 && clauses.is(noun, "nmod") && words.temporal.contains(s.lowerLemma(h))) {
      // "followed months of requests"
      h = s.head(h);
    } else if (h < 0) {
      score++;
    } else if (subject && (words.occurring.contains(s.lowerLemma(h)) || clauses.passive(h))) {
      score++;
    } else if (!harm
        && !(doer && other)
        && draft.anchor == noun
        && (clauses.is(noun, "nmod") || clauses.is(noun, "obl"))
        && !s.relation(noun).equals("obl:agent")) {
      score--;
    }
    boolean told =
        h >= 0
            && clauses.is(noun, "nmod")
            && (doer && words.tellingNouns.contains(s.lowerLemma(h))
                || other && words.countNouns.contains(s.lowerLemma(h)));
    if (harm && told) {
      score++;
    }
    if (presupposed.placed(draft)) {
      score++;
    } else if (!actor && !recipient && presupposed.definite(noun)) {
      score--;
    }
    if ("DENIED".equals(draft.stance)) {
      score++;
    } else if (draft.realis != Realis.ACTUAL && (!actor || !recipient)) {
      score--;
    }
    if (harm && draft.realis == Realis.ACTUAL && draft.actors.stream().anyMatch(agency::stateful)) {
      score++;
    }
    return score;
  }

  /** "the shooting of two people". */
  private boolean counted(List<Integer> heads) {
    return heads.stream().anyMatch(head -> clauses.child(head, "nummod") >= 0);
  }
}
