package org.dateline.lexicon;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words around place names and what they tell; from {@code place-words.tsv}. Immutable. */
public final class PlaceWords {

  /** What a word beside a place name tells; the file explains each. */
  public enum WordClass {
    IN,
    TARGET,
    REGION,
    TOWN,
    SITE,
    ROLE,
    DIRECTION,
    TITLE,
    BODY,
    JOIN,
    ARTICLE
  }

  private final Map<WordClass, Set<String>> words = new EnumMap<>(WordClass.class);

  private PlaceWords() {}

  /** The words that ship with the project. */
  public static PlaceWords shipped() {
    return LexiconFaults.none(faults -> load(LexiconFolders.none(), faults));
  }

  /** The shipped words and those of users' folders. */
  public static PlaceWords load(LexiconFolders own, LexiconFaults faults) {
    PlaceWords result = new PlaceWords();
    for (LexiconFile file : own.withShipped(LexiconKind.PLACE_WORDS, faults)) {
      file.forEach(faults, result::add);
    }
    return result;
  }

  private void add(LexiconFile.Row row) {
    words
        .computeIfAbsent(row.oneOf(WordClass.class, "class"), c -> new HashSet<>())
        .addAll(row.list("words"));
  }

  /** Whether a form, in any case, is of a class. */
  public boolean is(WordClass wordClass, String form) {
    Set<String> set = words.get(wordClass);
    return set != null && set.contains(form.toLowerCase(Locale.ROOT));
  }
}
