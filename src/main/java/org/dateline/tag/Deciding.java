package org.dateline.tag;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.language.Sentence;

/** What is told to lie ahead and yet is done with, or threatens nobody. */
final class Deciding {
  private static final Set<String> DECISION =
      Set.of("decision", "authorization", "authorisation", "permission", "approval", "decide");

  private static final Set<String> GIVING =
      Set.of("contribute", "donate", "supply", "give", "deliver", "ship", "grant");

  private static final Set<String> HELP =
      Set.of(
          "aid", "assistance", "help", "support", "relief", "supply", "supplies", "troop", "force");

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

  /**
   * "Peru will contribute a million dollars": sums and goods that are named are as good as given;
   * "Peru said it would" is a promise, and so is "will provide help".
   */
  static boolean foretold(Draft draft, Clauses clauses) {
    Sentence s = clauses.sentence();
    List<Integer> objects = clauses.objects(draft.trigger);
    boolean goods =
        draft.pattern.pos() == 'v'
            && !objects.isEmpty()
            && objects.stream().noneMatch(o -> HELP.contains(s.lemma(o).toLowerCase(Locale.ROOT)));
    if (!goods || !GIVING.contains(s.lemma(draft.trigger).toLowerCase(Locale.ROOT))) {
      return false;
    }
    int at = draft.anchor;
    while ((clauses.is(at, "conj") || clauses.is(at, "xcomp")) && s.head(at) >= 0) {
      at = s.head(at);
    }
    return (clauses.hasAux(at, "will") || clauses.hasAux(at, "shall"))
        && !(clauses.is(at, "ccomp") && s.head(at) < at);
  }

  /** Troops sent to a country are no threat to it by that alone. */
  static boolean against(Draft draft, Clauses clauses) {
    return draft.recipients.isEmpty()
        || draft.recipients.stream().anyMatch(head -> !clauses.hasCase(head, "to"));
  }
}
