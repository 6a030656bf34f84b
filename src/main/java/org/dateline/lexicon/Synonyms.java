package org.dateline.lexicon;

import com.google.common.collect.Lists;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Words that reports use for each other: each is taken for the first of its row.
 *
 * <p>Rows: {@code kind}, {@code words}. A kind has many rows; a word stands in one of a kind, but a
 * further row may begin with the same first word.
 */
public final class Synonyms {

  private final Map<String, Map<String, String>> kinds = new LinkedHashMap<>();

  private Synonyms() {}

  /** The shipped words. */
  public static Synonyms shipped() {
    return LexiconFaults.none(faults -> load(LexiconFolders.none(), faults));
  }

  /** The shipped words and those of users' folders, which may add to the shipped kinds only. */
  public static Synonyms load(LexiconFolders own, LexiconFaults faults) {
    Synonyms synonyms = new Synonyms();
    for (LexiconFile file : Lists.reverse(own.withShipped(LexiconKind.SYNONYMS, faults))) {
      boolean shipped = synonyms.kinds.isEmpty();
      file.forEach(faults, row -> synonyms.add(row, shipped));
    }
    return synonyms;
  }

  private void add(LexiconFile.Row row, boolean shipped) {
    String kind = row.get("kind");
    if (!shipped && !kinds.containsKey(kind)) {
      throw new IllegalArgumentException("no kind '" + kind + "'; one of " + kinds.keySet());
    }
    List<String> words = row.list("words").stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
    if (words.size() < 2) {
      throw new IllegalArgumentException("a word, and those that are taken for it, are owed");
    }
    Map<String, String> firsts = kinds.computeIfAbsent(kind, k -> new LinkedHashMap<>());
    String first = firsts.getOrDefault(words.get(0), words.get(0));
    for (String word : words.subList(1, words.size())) {
      String other = firsts.getOrDefault(word, first);
      if (!other.equals(first)) {
        throw new IllegalArgumentException("'" + word + "' is taken for '" + other + "' already");
      }
      if (!word.equals(first) && firsts.containsValue(word)) {
        throw new IllegalArgumentException("'" + word + "' has others that are taken for it");
      }
    }
    words.stream().filter(word -> !word.equals(first)).forEach(word -> firsts.put(word, first));
  }

  /**
   * Each word of a kind → the first of its row; the first itself is not among them.
   *
   * @throws IllegalArgumentException if there is no such kind
   */
  public Map<String, String> firsts(String kind) {
    Map<String, String> firsts = kinds.get(kind);
    if (firsts == null) {
      throw new IllegalArgumentException("no kind '" + kind + "' in synonyms.tsv");
    }
    return Collections.unmodifiableMap(firsts);
  }
}
