package org.dateline.lexicon;

import com.google.common.collect.Lists;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words that put an event into PLOVER contexts. Rows: {@code context}, {@code words} (lemmas). A
 * context may have several rows, a word several contexts.
 */
public final class CueContexts {

  private final Map<String, Set<String>> byWord = new HashMap<>();
  private final Set<String> names = new TreeSet<>();

  private CueContexts() {}

  /** The shipped words. */
  public static CueContexts shipped() {
    return LexiconFaults.none(faults -> load(LexiconFolders.none(), faults));
  }

  /** The shipped words and those of users' folders, which may add to PLOVER's contexts only. */
  public static CueContexts load(LexiconFolders own, LexiconFaults faults) {
    CueContexts contexts = new CueContexts();
    for (LexiconFile file : Lists.reverse(own.withShipped(LexiconKind.CONTEXTS, faults))) {
      boolean shipped = contexts.names.isEmpty();
      file.forEach(faults, row -> contexts.add(row, shipped));
    }
    return contexts;
  }

  private void add(LexiconFile.Row row, boolean shipped) {
    String context = row.get("context");
    if (shipped) {
      names.add(context);
    } else if (!names.contains(context)) {
      throw new IllegalArgumentException("no PLOVER context '" + context + "'; one of " + names);
    }
    for (String word : row.list("words")) {
      byWord.computeIfAbsent(word.toLowerCase(Locale.ROOT), w -> new TreeSet<>()).add(context);
    }
  }

  /** Every context, in alphabetical order. */
  public Set<String> names() {
    return Collections.unmodifiableSet(names);
  }

  /** The contexts of a lemma, or of two in sequence, in lower case, by alphabet; often none. */
  public Set<String> of(String lemma) {
    return byWord.getOrDefault(lemma, Set.of());
  }
}
