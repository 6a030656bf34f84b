package org.dateline.lexicon;

import com.google.common.collect.Lists;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Sets of words that the rules of tagging look for, and what resolving looks for in a report.
 *
 * <p>Rows: {@code kind}, {@code words} (lemmas). A kind may have several rows.
 */
public final class CueLexicon {

  private final Map<String, Set<String>> kinds = new HashMap<>();

  private CueLexicon() {}

  /** The shipped cues. */
  public static CueLexicon shipped() {
    return LexiconFaults.none(faults -> load(LexiconFolders.none(), faults));
  }

  /** The shipped cues and those of users' folders, which may add to the shipped kinds only. */
  public static CueLexicon load(LexiconFolders own, LexiconFaults faults) {
    CueLexicon cues = new CueLexicon();
    for (LexiconFile file : Lists.reverse(own.withShipped(LexiconKind.CUES, faults))) {
      boolean first = cues.kinds.isEmpty();
      cues.add(file, first, faults);
    }
    return cues;
  }

  private void add(LexiconFile file, boolean shipped, LexiconFaults faults) {
    file.forEach(
        faults,
        row -> {
          if (!shipped) {
            words(row.get("kind"));
          }
          if (row.list("words").isEmpty()) {
            throw new IllegalArgumentException("no words");
          }
          Set<String> words = kinds.computeIfAbsent(row.get("kind"), kind -> new TreeSet<>());
          for (String word : row.list("words")) {
            words.add(word.toLowerCase(Locale.ROOT));
          }
        });
  }

  /**
   * The words of a kind, as an immutable hash set.
   *
   * @throws IllegalArgumentException if there is no such kind
   */
  public Set<String> words(String kind) {
    Set<String> words = kinds.get(kind);
    if (words == null) {
      throw new IllegalArgumentException("no cue kind '" + kind + "' in cues.tsv");
    }
    return Set.copyOf(words);
  }
}
