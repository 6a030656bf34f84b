package org.dateline.tag;

import java.util.ArrayList;
import java.util.List;
import org.dateline.language.Sentence;
import org.dateline.lexicon.Pattern.Role;
import org.dateline.lexicon.Pattern.Route;
import org.dateline.lexicon.Pattern.StepKind;

/** What of the words that a path reaches counts as parties. */
final class Reached {

  private Reached() {}

  /** "called on the shopkeepers to be on the alert": of several phrases the first is who. */
  static List<Integer> first(List<Integer> found, Route route, Sentence s) {
    int head = found.get(0);
    boolean preposition =
        route.role() == Role.WORD
            && route.steps().get(route.steps().size() - 1).kind() == StepKind.PREP;
    if (!preposition || found.size() == 1 || s.head(found.get(1)) != s.head(head)) {
      return found;
    }
    List<Integer> parties = new ArrayList<>();
    for (int word : found) {
      if (word == head || s.head(word) == head) {
        parties.add(word);
      }
    }
    return parties;
  }

  /** Whether a word in the singular stands for two. */
  static boolean pair(Sentence s, int i) {
    return s.lemma(i).equals("pair") || s.lemma(i).equals("duo");
  }
}
