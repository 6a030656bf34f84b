package org.dateline.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.lexicon.Pattern;
import org.dateline.lexicon.Pattern.Condition;
import org.dateline.lexicon.Pattern.Route;
import org.dateline.lexicon.Pattern.Step;
import org.dateline.lexicon.Pattern.StepKind;
import org.jspecify.annotations.Nullable;

/**
 * What a pattern needs of a sentence's words, wherever they stand in the tree.
 *
 * @param pos what its trigger is
 * @param type what it reports
 * @param others words that must all be there
 * @param tested of each set, a word that must be there
 * @param routes of each list, prepositions that must all be there by one of its routes
 */
record PatternNeeds(
    char pos,
    String type,
    List<String> others,
    List<Set<String>> tested,
    List<List<List<String>>> routes) {

  /** A pattern's needs; null where it finds only what another pattern found before it. */
  static @Nullable PatternNeeds of(Pattern pattern) {
    List<Set<String>> tested = new ArrayList<>();
    List<List<List<String>>> routes = new ArrayList<>();
    for (Condition condition : pattern.conditions()) {
      if (condition.negated()) {
        continue;
      }
      if (condition.sectors().isEmpty()) {
        boolean ofType = !condition.types().isEmpty();
        boolean ofWord = !condition.words().isEmpty();
        if (ofType && !ofWord) {
          // An event of some type stands below: the pattern of the lowest one lets it through.
          return null;
        }
        if (ofWord && !ofType) {
          tested.add(condition.words());
        }
      }
      List<List<String>> ways =
          condition.routes().stream().map(PatternNeeds::prepositions).toList();
      if (!ways.isEmpty() && ways.stream().noneMatch(List::isEmpty)) {
        routes.add(ways);
      }
    }
    return new PatternNeeds(pattern.pos(), pattern.type(), pattern.others(), tested, routes);
  }

  private static List<String> prepositions(Route route) {
    return route.steps().stream()
        // "gave them aid" is as good as "gave aid to them"
        .filter(step -> step.kind() == StepKind.PREP && !step.word().equals("to"))
        .map(Step::word)
        .toList();
  }

  /** Whether a sentence has all that is needed. */
  boolean met(SentenceWords words) {
    for (String other : others) {
      if (!words.has(other)) {
        return false;
      }
    }
    for (List<List<String>> ways : routes) {
      if (!one(ways, words)) {
        return false;
      }
    }
    for (Set<String> wanted : tested) {
      if (!words.passOne(wanted)) {
        return false;
      }
    }
    return true;
  }

  private static boolean one(List<List<String>> ways, SentenceWords words) {
    for (List<String> way : ways) {
      boolean all = true;
      for (int i = 0; i < way.size() && all; i++) {
        all = words.has(way.get(i));
      }
      if (all) {
        return true;
      }
    }
    return false;
  }
}
