package org.dateline.tag;

import java.util.List;
import java.util.Locale;
import org.dateline.language.Sentence;
import org.dateline.lexicon.PatternLexicon;

/** A word's lemma as the patterns know it, also where the lemmatizer cut it wrong. */
final class TriggerLemmas {

  private static final List<String> ENDINGS = List.of("", "e");

  private TriggerLemmas() {}

  /** The lemma that can head a trigger; empty where the word is no trigger. */
  static String of(Sentence s, int i, PatternLexicon patterns) {
    String lemma = s.lowerLemma(i);
    if (lemma.equals("shot") && s.tag(i).startsWith("VB")) {
      // "when rebels shot down a plane", read as a present
      lemma = "shoot";
    }
    if (s.form(i).equals("March") && s.tag(i).startsWith("NNP")) {
      return ""; // the month
    }
    if (patterns.isHead(lemma)) {
      return lemma;
    }
    if (!s.tag(i).startsWith("VB")) {
      return "";
    }
    String form = s.form(i).toLowerCase(Locale.ROOT);
    for (String suffix : List.of("ed", "ing", "es", "s")) {
      if (form.endsWith(suffix)) {
        String stem = form.substring(0, form.length() - suffix.length());
        for (String ending : ENDINGS) {
          if (patterns.isHead(stem + ending)) {
            return stem + ending;
          }
        }
        int n = stem.length();
        if (n > 2
            && stem.charAt(n - 1) == stem.charAt(n - 2)
            && patterns.isHead(stem.substring(0, n - 1))) {
          return stem.substring(0, n - 1);
        }
      }
    }
    return "";
  }
}
