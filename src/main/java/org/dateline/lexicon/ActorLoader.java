package org.dateline.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.lexicon.ActorName.Writing;
import org.jspecify.annotations.Nullable;

/** Reads the actor files into one trie. Used once, by one thread. */
final class ActorLoader {

  private final ActorTrie trie = new ActorTrie();
  private final Map<String, ActorEntry> entries = new HashMap<>();
  private final Map<String, List<ActorEntry>> holders = new HashMap<>();
  private final Map<String, List<String>> members = new HashMap<>();
  private final Map<String, List<ActorTerm>> termsById = new HashMap<>();
  private final StringBuilder version = new StringBuilder();
  private final LexiconFaults faults;

  ActorLoader(LexiconFaults faults) {
    this.faults = faults;
  }

  /** Reads the actor files of users' folders, then every one that ships. */
  void read(LexiconFolders own) {
    for (ActorFile file : ActorFile.values()) {
      own.layers(file.kind(), faults).forEach(files -> files.forEach(data -> read(file, data)));
    }
    for (ActorFile file : ActorFile.values()) {
      read(file, LexiconFile.shipped(file.kind().fileName(), file.kind().columns()));
    }
  }

  private void read(ActorFile file, LexiconFile data) {
    data.forEach(faults, row -> file.accept(row, this));
    if (version.length() > 0) {
      version.append(' ');
    }
    version.append(file.kind().fileName()).append('=').append(data.version());
  }

  /**
   * Adds an entry under its names; an entry whose id is known already only adds names to it.
   *
   * @param common whether the names are common nouns, which need no capital letter
   */
  ActorEntry add(ActorEntry entry, List<String> names, boolean common) {
    ActorEntry known = entries.putIfAbsent(entry.id(), entry);
    ActorEntry kept = known == null ? entry : known;
    for (String name : names) {
      name(kept, name, ActorName.writing(name, common));
    }
    return kept;
  }

  private void name(ActorEntry entry, String name, Writing writing) {
    List<String> words = new ArrayList<>(4);
    ActorWords.split(name, w -> words.add(ActorWords.fold(w)));
    if (words.size() > 1 && words.get(0).equals("the")) {
      words.remove(0);
    }
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a name without words: '" + name + "'");
    }
    trie.add(words, new ActorName(entry, writing));
  }

  /** Notes that a person held the offices of its terms. */
  void holder(ActorEntry person) {
    for (ActorTerm term : person.terms()) {
      String country = term.country() == null ? person.country() : term.country();
      if (country != null && !term.role().isEmpty()) {
        List<ActorEntry> there =
            holders.computeIfAbsent(country + '/' + term.role(), k -> new ArrayList<>(4));
        if (!there.contains(person)) {
          there.add(person);
        }
      }
    }
  }

  /** Notes when a body of a later file belonged where. */
  void terms(String id, List<ActorTerm> terms) {
    termsById.putIfAbsent(id, terms);
  }

  /** The terms noted for a body; empty where there are none. */
  List<ActorTerm> terms(String id) {
    return termsById.getOrDefault(id, List.of());
  }

  void members(String id, List<String> countries) {
    if (!countries.isEmpty()) {
      members.put(id, List.copyOf(countries));
    }
  }

  /** An id made of a kind and a name: lower case, hyphens for all that is no letter or digit. */
  static String id(String kind, String name) {
    StringBuilder id = new StringBuilder(kind).append(':');
    ActorWords.split(
        name,
        w -> {
          if (id.charAt(id.length() - 1) != ':') {
            id.append('-');
          }
          id.append(ActorWords.fold(w));
        });
    return id.toString().toLowerCase(Locale.ROOT);
  }

  /** The singular names with their plurals, without doubles. */
  static List<String> withPlurals(Iterable<String> singular) {
    Set<String> all = new LinkedHashSet<>();
    for (String name : singular) {
      all.add(name);
      all.add(ActorPlurals.plural(name));
    }
    return List.copyOf(all);
  }

  static @Nullable String sector(LexiconFile.Row row, String column) {
    String code = row.orNull(column);
    return code == null ? null : ActorCodes.sector(code);
  }

  ActorTrie trie() {
    return trie;
  }

  Map<String, ActorEntry> entries() {
    return entries;
  }

  Map<String, List<ActorEntry>> holders() {
    return holders;
  }

  Map<String, List<String>> members() {
    return members;
  }

  String version() {
    return version.toString();
  }
}
