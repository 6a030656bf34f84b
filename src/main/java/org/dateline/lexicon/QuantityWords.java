package org.dateline.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words for numbers and the hedges around them; from {@code quantities.tsv}. Immutable. */
public final class QuantityWords {

  /** What a number word does. */
  public enum NumberKind {
    UNIT,
    SCALE,
    VAGUE,
    SOME
  }

  /**
   * A number word.
   *
   * @param low its value, or the lowest that it may mean
   * @param high its value, or the highest that it may mean
   */
  public record NumberWord(NumberKind kind, double low, double high) {}

  /** What a hedge does to its number. */
  public enum Hedge {
    ABOUT,
    AT_LEAST,
    AT_MOST,
    MORE,
    LESS,
    ABOUT_AFTER,
    AT_LEAST_AFTER;

    /** Whether the words stand after the number. */
    public boolean follows() {
      return this == ABOUT_AFTER || this == AT_LEAST_AFTER;
    }
  }

  /**
   * A hedge and its words, in lower case.
   *
   * @param words at least one
   */
  public record HedgePhrase(Hedge hedge, List<String> words) {}

  private final Map<String, NumberWord> numbers = new HashMap<>();
  private final List<HedgePhrase> hedges = new ArrayList<>();

  private QuantityWords() {}

  /** The words that ship with the project. */
  public static QuantityWords shipped() {
    return LexiconFaults.none(faults -> load(LexiconFolders.none(), faults));
  }

  /** The shipped words after those of users' folders. */
  public static QuantityWords load(LexiconFolders own, LexiconFaults faults) {
    QuantityWords words = new QuantityWords();
    for (LexiconFile file : own.withShipped(LexiconKind.QUANTITIES, faults)) {
      file.forEach(faults, words::add);
    }
    return words;
  }

  private void add(LexiconFile.Row row) {
    String kind = row.get("kind");
    boolean number = Arrays.stream(NumberKind.values()).anyMatch(k -> k.name().equals(kind));
    for (String item : row.list("words")) {
      if (number) {
        double low = row.number("low");
        double high = row.get("high").isEmpty() ? low : row.number("high");
        numbers.putIfAbsent(item, new NumberWord(NumberKind.valueOf(kind), low, high));
      } else {
        Hedge hedge = row.oneOf(Hedge.class, "kind");
        hedges.add(new HedgePhrase(hedge, List.of(item.split(" ", -1))));
      }
    }
  }

  /** The number word that a lower-case form is; null for others. */
  public @Nullable NumberWord number(String form) {
    return numbers.get(form);
  }

  /** The hedges, in the file's order. */
  public List<HedgePhrase> hedges() {
    return hedges;
  }
}
