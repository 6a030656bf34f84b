package org.dateline.tag;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.dateline.language.Sentence;

/** A sentence's words in the ways that {@link PatternMatcher} looks them up. */
final class SentenceWords {

  /** Lemmas and forms, in lower case. */
  private final Set<String> all = new HashSet<>();

  /** What conditions test: lemmas, their parts after a hyphen, and pairs of them. */
  private final Set<String> tests = new HashSet<>();

  SentenceWords(Sentence s) {
    for (int i = 0; i < s.size(); i++) {
      String lemma = s.lowerLemma(i);
      all.add(lemma);
      all.add(s.form(i).toLowerCase(Locale.ROOT));
      tests.add(lemma);
      int dash = lemma.lastIndexOf('-');
      if (dash > 0) {
        tests.add(lemma.substring(dash + 1));
      }
      if (i > 1 && s.form(i - 1).equals("-")) {
        tests.add(s.lowerLemma(i - 2) + "-" + lemma);
      } else if (i > 0) {
        tests.add(s.lowerLemma(i - 1) + " " + lemma);
      }
    }
  }

  /** Whether a word is there, as lemma or form. */
  boolean has(String word) {
    return all.contains(word);
  }

  /** Whether a condition's words hold somewhere. */
  boolean passOne(Set<String> wanted) {
    // what is looked up in costs little, what is gone through much
    boolean few = wanted.size() < tests.size();
    Set<String> through = few ? wanted : tests;
    Set<String> in = few ? tests : wanted;
    for (String word : through) {
      if (in.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
