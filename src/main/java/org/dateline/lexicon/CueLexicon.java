package org.dateline.lexicon;

import com.google.common.collect.Lists;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Sets of words that the rules of tagging look for, and what resolving looks for in a report.
 *
 * <p>Two files of one format: {@code cues.tsv} by what words mean, {@code grammar.tsv} by the
 * sentences that they build. Rows: {@code kind}, {@code words} (lemmas, where the file says no
 * other). A kind may have several rows, in one of the files.
 */
public final class CueLexicon {

  private static final List<LexiconKind> FILES = List.of(LexiconKind.CUES, LexiconKind.GRAMMAR);

  private final Map<String, Set<String>> kinds = new HashMap<>();

  private CueLexicon() {}

  /** The shipped cues. */
  public static CueLexicon shipped() {
    return LexiconFaults.none(faults -> load(LexiconFolders.none(), faults));
  }

  /** The shipped cues and those of users' folders, which may add to the shipped kinds only. */
  public static CueLexicon load(LexiconFolders own, LexiconFaults faults) {
    CueLexicon cues = new CueLexicon();
    for (LexiconKind file : FILES) {
      Map<String, Set<String>> kinds = new HashMap<>();
      for (LexiconFile layer : Lists.reverse(own.withShipped(file, faults))) {
        boolean shipped = kinds.isEmpty();
        layer.forEach(faults, row -> add(row, shipped, file, kinds));
      }
      cues.kinds.putAll(kinds);
    }
    return cues;
  }

  private static void add(
      LexiconFile.Row row, boolean shipped, LexiconKind file, Map<String, Set<String>> kinds) {
    String kind = row.get("kind");
    if (!shipped && !kinds.containsKey(kind)) {
      throw new IllegalArgumentException("no cue kind '" + kind + "' in " + file.fileName());
    }
    List<String> words = row.list("words");
    if (words.isEmpty()) {
      throw new IllegalArgumentException("no words");
    }
    Set<String> all = kinds.computeIfAbsent(kind, k -> new TreeSet<>());
    words.forEach(word -> all.add(word.toLowerCase(Locale.ROOT)));
  }

  /**
   * The words of a kind, as an immutable hash set.
   *
   * @throws IllegalArgumentException if there is no such kind
   */
  public Set<String> words(String kind) {
    Set<String> words = kinds.get(kind);
    if (words == null) {
      throw new IllegalArgumentException("no cue kind '" + kind + "'");
    }
    return Set.copyOf(words);
  }
}
