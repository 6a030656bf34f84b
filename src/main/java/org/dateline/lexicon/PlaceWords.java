package org.dateline.lexicon;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
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

  private PlaceWords() {
    for (WordClass c : WordClass.values()) {
      words.put(c, new HashSet<>());
    }
  }

  /** The words that ship with the project. */
  public static PlaceWords shipped() {
    PlaceWords result = new PlaceWords();
    LexiconFaults faults = new LexiconFaults();
    LexiconFile.shipped("place-words.tsv", List.of("class", "words"))
        .forEach(faults, row -> result.of(row.get("class")).addAll(row.list("words")));
    faults.throwIfAny();
    return result;
  }

  private Set<String> of(String name) {
    Set<String> set = words.get(WordClass.valueOf(name));
    if (set == null) {
      throw new IllegalArgumentException("no class " + name);
    }
    return set;
  }

  /** Whether a form, in any case, is of a class. */
  public boolean is(WordClass wordClass, String form) {
    Set<String> set = words.get(wordClass);
    return set != null && set.contains(form.toLowerCase(Locale.ROOT));
  }
}
