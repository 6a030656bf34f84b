package org.dateline.tag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.language.Sentence;
import org.dateline.lexicon.Pattern;
import org.dateline.lexicon.PatternLexicon;

/**
 * Tells before a sentence has its tree whether it can hold an event, so that only those that can
 * are parsed. It never says no where {@link EventFinder} would find an event: it looks at what a
 * pattern needs wherever it stands in the tree, which is its words and their tags. Not thread-safe.
 */
final class EventScreen {

  private final PatternLexicon patterns;
  private final Map<String, List<PatternNeeds>> byHead = new HashMap<>();

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
    return canHold(s, type -> true);
  }

  /** Whether some pattern that reports an event of one of these types has all its words. */
  boolean canHold(Sentence s, Set<String> types) {
    return canHold(s, types::contains);
  }

  private boolean canHold(Sentence s, Predicate<String> type) {
    SentenceWords words = null;
    for (int i = 0; i < s.size(); i++) {
      String lemma = TriggerLemmas.of(s, i, patterns);
      if (lemma.isEmpty()) {
        continue;
      }
      for (PatternNeeds needs : needs(lemma)) {
        if (type.test(needs.type()) && fits(needs.pos(), s.tag(i))) {
          words = words == null ? new SentenceWords(s) : words;
          if (needs.met(words)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** What the patterns of a head need, worked out when it is first met. */
  private List<PatternNeeds> needs(String head) {
    return byHead.computeIfAbsent(
        head,
        known -> {
          List<PatternNeeds> all = new ArrayList<>();
          for (Pattern pattern : patterns.withHead(known)) {
            PatternNeeds needs = PatternNeeds.of(pattern);
            if (needs != null && !pattern.type().equals(PatternLexicon.NONE)) {
              all.add(needs);
            }
          }
          return all;
        });
  }

  /** Whether a word of this tag can be a pattern's trigger, wherever it stands in the tree. */
  static boolean fits(char pos, String tag) {
    return switch (pos) {
      case 'v' -> tag.startsWith("VB");
      case 'n' -> tag.startsWith("NN") || tag.equals("VBG");
      default -> tag.startsWith("JJ") || tag.equals("VBN");
    };
  }
}
