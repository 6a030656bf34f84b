package org.dateline.tag;

import java.util.Locale;
import java.util.Set;
import org.dateline.language.Sentence;

/** What is told to lie ahead and yet is done with, or threatens nobody. */
final class Deciding {
  private static final Set<String> DECISION =
      Set.of("decision", "authorization", "authorisation", "permission", "approval", "decide");

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
        && DECISION.contains(s.lemma(h).toLowerCase(Locale.ROOT));
  }

  /** Troops sent to a country are no threat to it by that alone. */
  static boolean against(Draft draft, Clauses clauses) {
    return draft.recipients.isEmpty()
        || draft.recipients.stream().anyMatch(head -> !clauses.hasCase(head, "to"));
  }
}
