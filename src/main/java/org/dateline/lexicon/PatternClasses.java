package org.dateline.lexicon;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Named sets of words that patterns share: {@code $WEAPON}, {@code $SANCTION}.
 *
 * <p>Rows: {@code class}, {@code words} (lemmas; {@code $NAME} takes in a class defined above). A
 * class may have several rows.
 */
public final class PatternClasses {

  private static final List<String> COLUMNS = List.of("class", "words");

  private final Map<String, Set<String>> classes = new HashMap<>();

  /** The shipped classes. */
  public static PatternClasses shipped() {
    PatternClasses classes = new PatternClasses();
    LexiconFaults faults = new LexiconFaults();
    classes.add(LexiconFile.shipped("classes.tsv", COLUMNS), faults);
    faults.throwIfAny();
    return classes;
  }

  /** Takes in a file's rows. */
  public void add(LexiconFile file, LexiconFaults faults) {
    file.forEach(
        faults,
        row -> {
          Set<String> words =
              classes.computeIfAbsent(row.get("class"), name -> new LinkedHashSet<>());
          for (String word : row.list("words")) {
            if (word.startsWith("$") && word.length() > 1) {
              words.addAll(words(word.substring(1)));
            } else {
              words.add(word.toLowerCase(Locale.ROOT));
            }
          }
        });
  }

  /**
   * The words of a class.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  public Set<String> words(String name) {
    Set<String> words = classes.get(name);
    if (words == null) {
      throw new IllegalArgumentException("no word class '$" + name + "' in classes.tsv");
    }
    return words;
  }
}
