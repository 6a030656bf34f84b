package org.dateline.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Small closed sets of words that rules on realis, claims and subject matter look for.
 *
 * <p>Rows: {@code kind}, {@code words} (lemmas). A kind may have several rows.
 */
public final class CueLexicon {

  private static final List<String> COLUMNS = List.of("kind", "words");

  private final Map<String, Set<String>> kinds = new HashMap<>();

  private CueLexicon() {}

  /** The shipped cues. */
  public static CueLexicon shipped() {
    CueLexicon cues = new CueLexicon();
    LexiconFaults faults = new LexiconFaults();
    cues.add(LexiconFile.shipped("cues.tsv", COLUMNS), faults);
    faults.throwIfAny();
    return cues;
  }

  /** Takes in a file's rows. */
  public void add(LexiconFile file, LexiconFaults faults) {
    file.forEach(
        faults,
        row -> {
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
