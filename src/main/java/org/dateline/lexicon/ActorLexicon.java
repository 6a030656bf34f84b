package org.dateline.lexicon;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dateline.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Who can act: countries, institutions, persons, groups and roles by their names. Immutable once
 * loaded, and safe for use by many threads.
 */
public final class ActorLexicon {

  private final ActorTrie trie;
  private final Map<String, ActorEntry> byId;
  private final Map<String, List<ActorEntry>> holders;
  private final Map<String, List<String>> members;
  private final String version;

  ActorLexicon(ActorLoader loader) {
    trie = loader.trie();
    byId = loader.entries();
    holders = loader.holders();
    members = loader.members();
    version = loader.version();
  }

  /** The lexicon that ships with the project. */
  public static ActorLexicon shipped() {
    return LexiconFaults.none(faults -> load(LexiconFolders.none(), faults));
  }

  /**
   * The shipped lexicon with the files of further folders, which come before it where both have a
   * name.
   *
   * @param own users' folders
   * @param faults receives every bad line of every file
   */
  public static ActorLexicon load(LexiconFolders own, LexiconFaults faults) {
    ActorLoader loader = new ActorLoader(faults);
    loader.read(own);
    return new ActorLexicon(loader);
  }

  /** The versions of all files read, in the order of reading: {@code countries.tsv=2026.1 …}. */
  public String version() {
    return version;
  }

  /** A sentence's words as the look-up needs them; make it once for each sentence. */
  public ActorText read(Sentence sentence) {
    return ActorText.of(trie, sentence);
  }

  /** A phrase's words as the look-up needs them. */
  public ActorText read(String phrase) {
    return ActorText.of(trie, phrase);
  }

  /**
   * The longest name that begins at a word and ends by another.
   *
   * @param from the first word of the name
   * @param limit where the name must have ended, exclusive
   */
  public @Nullable ActorMatch longest(ActorText text, int from, int limit) {
    return trie.longest(text, from, limit);
  }

  /**
   * Every entry that a name stands for which begins at a word: more than {@link #longest} finds
   * there, whatever its limit.
   */
  public void each(ActorText text, int from, Consumer<ActorEntry> entries) {
    trie.each(text, from, entries);
  }

  /** The entry with an id, or null. */
  public @Nullable ActorEntry entry(String id) {
    return byId.get(id);
  }

  /** Who held an office in a country on a day, where just one person known to us did. */
  public @Nullable ActorEntry holder(String country, String office, LocalDate day) {
    ActorEntry found = null;
    for (ActorEntry person : holders.getOrDefault(country + '/' + office, List.of())) {
      for (ActorTerm term : person.terms()) {
        if (term.role().equals(office) && term.holds(day)) {
          if (found != null && found != person) {
            return null;
          }
          found = person;
        }
      }
    }
    return found;
  }

  /** The member countries of an organisation, as its entry lists them. */
  public List<String> members(String id) {
    return members.getOrDefault(id, List.of());
  }

  /** The number of entries. */
  public int size() {
    return byId.size();
  }
}
