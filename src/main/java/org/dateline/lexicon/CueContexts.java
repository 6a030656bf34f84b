package org.dateline.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words that put an event into PLOVER contexts. Rows: {@code context}, {@code words} (lemmas). A
 * context may have several rows, a word several contexts.
 */
public final class CueContexts {

  private static final List<String> COLUMNS = List.of("context", "words");

  private final Map<String, Set<String>> byWord = new HashMap<>();

  private CueContexts() {}

  /** The shipped words. */
  public static CueContexts shipped() {
    CueContexts contexts = new CueContexts();
    LexiconFaults faults = new LexiconFaults();
    LexiconFile file = LexiconFile.shipped("contexts.tsv", COLUMNS);
    file.forEach(
        faults,
        row -> {
          for (String word : row.list("words")) {
            contexts
                .byWord
                .computeIfAbsent(word.toLowerCase(Locale.ROOT), w -> new TreeSet<>())
                .add(row.get("context"));
          }
        });
    faults.throwIfAny();
    return contexts;
  }

  /** The contexts that a lemma in lower case stands for, in alphabetical order; often none. */
  public Set<String> of(String lemma) {
    return byWord.getOrDefault(lemma, Set.of());
  }
}
