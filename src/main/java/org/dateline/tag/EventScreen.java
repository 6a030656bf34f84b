package org.dateline.tag;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.language.Sentence;
import org.dateline.lexicon.Pattern;
import org.dateline.lexicon.Pattern.Condition;
import org.dateline.lexicon.Pattern.Step;
import org.dateline.lexicon.Pattern.StepKind;
import org.dateline.lexicon.PatternLexicon;

/**
 * Tells before a sentence has its tree whether it can hold an event, so that only those that can
 * are parsed. It never says no where {@link EventFinder} would find an event: it looks at what a
 * pattern needs wherever it stands in the tree, which is its words and their tags.
 */
final class EventScreen {

  private final PatternLexicon patterns;

  EventScreen(PatternLexicon patterns) {
    this.patterns = patterns;
  }

  /** Whether some word is one that patterns begin at, of whatever kind. */
  boolean hasTrigger(Sentence s) {
    for (int i = 0; i < s.size(); i++) {
      if (!TriggerLemmas.of(s, i, patterns).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Whether some pattern that reports an event has all the words that it needs. */
  boolean canHold(Sentence s) {
    return canHold(s, type -> !type.equals(PatternLexicon.NONE));
  }

  /** Whether some pattern that reports an event of one of these types has all its words. */
  boolean canHold(Sentence s, Set<String> types) {
    return canHold(s, types::contains);
  }

  private boolean canHold(Sentence s, Predicate<String> type) {
    Words words = null;
    for (int i = 0; i < s.size(); i++) {
      String lemma = TriggerLemmas.of(s, i, patterns);
      if (lemma.isEmpty()) {
        continue;
      }
      for (Pattern pattern : patterns.withHead(lemma)) {
        if (!type.test(pattern.type()) || !fits(pattern.pos(), s.tag(i))) {
          continue;
        }
        if (words == null) {
          words = new Words(s);
        }
        if (words.haveAll(pattern.others()) && canMeet(pattern.conditions(), words)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a word of this tag can be a pattern's trigger, wherever it stands in the tree. */
  static boolean fits(char pos, String tag) {
    return switch (pos) {
      case 'v' -> tag.startsWith("VB");
      case 'n' -> tag.startsWith("NN") || tag.equals("VBG");
      default -> tag.startsWith("JJ") || tag.equals("VBN");
    };
  }

  private static boolean canMeet(List<Condition> conditions, Words words) {
    for (Condition condition : conditions) {
      if (!condition.negated() && !canMeet(condition, words)) {
        return false;
      }
    }
    return true;
  }

  private static boolean canMeet(Condition condition, Words words) {
    if (condition.sectors().isEmpty()) {
      boolean ofType = !condition.types().isEmpty();
      boolean ofWord = !condition.words().isEmpty();
      // An event of some type stands below: then the pattern of the lowest one lets it through.
      if (ofType && !ofWord || !ofType && ofWord && !words.haveOne(condition.words())) {
        return false;
      }
    }
    for (Pattern.Route route : condition.routes()) {
      if (words.havePrepositions(route.steps())) {
        return true;
      }
    }
    return condition.routes().isEmpty();
  }

  /** A sentence's words in the ways that {@link PatternMatcher} looks them up. */
  private static final class Words {

    private final Set<String> all = new HashSet<>();
    private final Set<String> tests = new HashSet<>();

    Words(Sentence s) {
      String before = "";
      String before2 = "";
      for (int i = 0; i < s.size(); i++) {
        String lemma = s.lemma(i).toLowerCase(Locale.ROOT);
        all.add(lemma);
        all.add(s.form(i).toLowerCase(Locale.ROOT));
        tests.add(lemma);
        int dash = lemma.lastIndexOf('-');
        if (dash > 0) {
          tests.add(lemma.substring(dash + 1));
        }
        if (i > 1 && s.form(i - 1).equals("-")) {
          tests.add(before2 + "-" + lemma);
        } else if (i > 0) {
          tests.add(before + " " + lemma);
        }
        before2 = before;
        before = lemma;
      }
    }

    boolean haveAll(List<String> others) {
      return others.isEmpty() || all.containsAll(others);
    }

    boolean haveOne(Set<String> wanted) {
      return !Collections.disjoint(wanted, tests);
    }

    boolean havePrepositions(List<Step> steps) {
      for (Step step : steps) {
        // "gave them aid" is as good as "gave aid to them".
        boolean named = step.kind() == StepKind.PREP && !step.word().equals("to");
        if (named && !all.contains(step.word())) {
          return false;
        }
      }
      return true;
    }
  }
}
