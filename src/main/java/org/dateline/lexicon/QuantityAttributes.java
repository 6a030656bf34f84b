package org.dateline.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a count counts, by the word that it depends on; from {@code quantity-attributes.tsv}, which
 * explains its slots. Immutable.
 */
public final class QuantityAttributes {

  /** How a word and the count hang together. */
  public enum Slot {
    OBJ,
    SUBJ,
    STATE,
    NOUN,
    OF,
    TOLL,
    HELD,
    MONEY,
    CURRENCY,
    CLASS,
    MEASURE
  }

  /**
   * One rule.
   *
   * @param attribute KILLED, FIRED, …
   * @param words the lemma, then its particles where it has some
   * @param objects class that the counted thing must be of; null for any
   * @param whole attribute of the whole in "five of six"; null where it has none
   */
  public record Rule(
      String attribute, List<String> words, @Nullable String objects, @Nullable String whole) {}

  private final Map<Slot, Map<String, List<Rule>>> rules = new HashMap<>();
  private final Map<String, Set<String>> classes = new HashMap<>();
  private final Map<String, String> currencies = new HashMap<>();
  private final Set<String> measures = new HashSet<>();

  private QuantityAttributes() {}

  /** The rules that ship with the project. */
  public static QuantityAttributes shipped() {
    return LexiconFaults.none(faults -> load(LexiconFolders.none(), faults));
  }

  /** The shipped rules after those of users' folders. */
  public static QuantityAttributes load(LexiconFolders own, LexiconFaults faults) {
    QuantityAttributes result = new QuantityAttributes();
    for (LexiconFile file : own.withShipped(LexiconKind.QUANTITY_ATTRIBUTES, faults)) {
      file.forEach(faults, result::add);
    }
    return result;
  }

  private void add(LexiconFile.Row row) {
    String attribute = row.get("attribute");
    Slot slot = row.oneOf(Slot.class, "slot");
    if (attribute.isEmpty() || row.list("words").isEmpty()) {
      throw new IllegalArgumentException("a row owes an attribute and words");
    }
    for (String item : row.list("words")) {
      switch (slot) {
        case CLASS -> classes.computeIfAbsent(attribute, k -> new HashSet<>()).add(key(item));
        case CURRENCY -> currencies.putIfAbsent(item, attribute);
        case MEASURE -> measures.add(item);
        default -> {
          List<String> words = List.of(item.split(" ", -1));
          rules
              .computeIfAbsent(slot, k -> new HashMap<>())
              .computeIfAbsent(words.get(0), k -> new ArrayList<>())
              .add(new Rule(attribute, words, row.orNull("objects"), row.orNull("whole")));
        }
      }
    }
  }

  private static String key(String lemma) {
    return lemma.toLowerCase(Locale.ROOT);
  }

  /** The rules of a slot that begin with a lemma, in the file's order. */
  public List<Rule> rules(Slot slot, String lemma) {
    return rules.getOrDefault(slot, Map.of()).getOrDefault(key(lemma), List.of());
  }

  /** Whether a lemma is of a class of things. */
  public boolean isOf(String className, String lemma) {
    return classes.getOrDefault(className, Set.of()).contains(key(lemma));
  }

  /** The ISO 4217 code of a sign or word for money, in lower case; null for others. */
  public @Nullable String currency(String form) {
    return currencies.get(form);
  }

  /** Whether a lemma is a unit that makes a number no count. */
  public boolean isMeasure(String lemma) {
    return measures.contains(lemma);
  }
}
