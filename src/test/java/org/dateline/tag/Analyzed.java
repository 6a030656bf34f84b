package org.dateline.tag;

import java.util.List;
import org.dateline.language.EnglishLanguage;
import org.dateline.language.Language;
import org.dateline.language.Sentence;

/** Sentences of a test's text as the shipped language reads them. */
final class Analyzed {
  private static final Language ENGLISH = EnglishLanguage.create();

  private Analyzed() {}

  /** All sentences, with a tree or without. */
  static synchronized List<Sentence> sentences(String text, boolean parse) {
    List<Sentence> sentences = ENGLISH.analyze(text);
    if (parse) {
      sentences.forEach(ENGLISH::parse);
    }
    return sentences;
  }
}
