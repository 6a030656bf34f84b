package org.dateline.lexicon;

import com.google.common.collect.Lists;
import java.util.HashMap;
import java.util.LinkedHashSet;
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

  private final Map<String, Set<String>> classes = new HashMap<>();

  /** The shipped classes. */
  public static PatternClasses shipped() {
    return LexiconFaults.none(faults -> load(LexiconFolders.none(), faults));
  }

  /** The shipped classes; users' folders add words to them, and classes. */
  public static PatternClasses load(LexiconFolders own, LexiconFaults faults) {
    PatternClasses classes = new PatternClasses();
    for (LexiconFile file : Lists.reverse(own.withShipped(LexiconKind.CLASSES, faults))) {
      classes.add(file, faults);
    }
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
