package org.dateline.tag;

import java.util.List;
import java.util.Set;
import org.dateline.language.Sentence;

/** What is told to lie ahead and yet is done with, or threatens nobody. */
final class Deciding {
  /** CAMEO's diplomatic relations, recognition and agreements. */
  private static final Set<String> RELATIONS = Set.of("050", "054", "057");

  private Deciding() {}

  /** "the decision to allow it": who has decided to allow has allowed. */
  static boolean decided(Draft draft, Clauses clauses) {
    Sentence s = clauses.sentence();
    int at = draft.anchor;
    while (clauses.is(at, "conj") && s.head(at) >= 0) {
      at = s.head(at);
    }
    int h = s.head(at);
    return draft.type.equals("CONCEDE")
        && h >= 0
        && (clauses.is(at, "acl") || clauses.is(at, "xcomp"))
        && isDecision(clauses, h);
  }

  /** "authorization allowing": whether a word names what was decided. */
  static boolean isDecision(Clauses clauses, int i) {
    return clauses.words.grammar.decision.contains(clauses.sentence().lowerLemma(i));
  }

  /**
   * "Peru will contribute a million dollars", "will restore ties": goods and sums that are named,
   * and relations, are as good as given; "Peru said it would" is a promise, and so are "will
   * provide help" and "will sign a treaty".
   */
  static boolean foretold(Draft draft, Clauses clauses) {
    Sentence s = clauses.sentence();
    String lemma = s.lowerLemma(draft.trigger);
    boolean relations =
        draft.cameo != null
            && RELATIONS.contains(draft.cameo)
            && !clauses.words.grammar.signing.contains(lemma);
    if (draft.pattern.pos() != 'v' || !(relations || goods(draft, lemma, clauses))) {
      return false;
    }
    int at = draft.anchor;
    while ((clauses.is(at, "conj") || clauses.is(at, "xcomp")) && s.head(at) >= 0) {
      at = s.head(at);
    }
    return (clauses.hasAux(at, "will") || clauses.hasAux(at, "shall"))
        && !(clauses.is(at, "ccomp") && s.head(at) < at);
  }

  private static boolean goods(Draft draft, String lemma, Clauses clauses) {
    Sentence s = clauses.sentence();
    List<Integer> objects = clauses.objects(draft.trigger);
    return draft.type.equals("AID")
        && clauses.words.grammar.supplying.contains(lemma)
        && !objects.isEmpty()
        && objects.stream().noneMatch(o -> clauses.words.grammar.help.contains(s.lowerLemma(o)));
  }

  /** Troops sent to a country are no threat to it by that alone. */
  static boolean against(Draft draft, Clauses clauses) {
    return draft.recipients.isEmpty()
        || draft.recipients.stream().anyMatch(head -> !clauses.hasCase(head, "to"));
  }
}
