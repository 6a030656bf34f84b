package org.dateline.resolve;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.lexicon.GivenNameList;
import org.dateline.lexicon.LexiconFaults;
import org.dateline.lexicon.LexiconFile;
import org.dateline.lexicon.LexiconFolders;

/**
 * What people are called before their own names: two who are both Michael are no more one than two
 * others. They are listed, or several people of the lexicon bear them. Those that a user's lexicon
 * adds are marked in the names of parties, by the lowest bit of the word's hash.
 */
final class GivenNames implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final String PEOPLE = "people.tsv";
  private static final String NAME = "name";
  private static final int MARK = 1;

  private static final Set<Integer> WORDS = read();

  /** Those that ship with the project, and no others. */
  static final GivenNames SHIPPED = new GivenNames(new HashSet<>());

  private final HashSet<Integer> own;

  private GivenNames(HashSet<Integer> own) {
    this.own = own;
  }

  /** With those of users' folders, which have no faults. */
  static GivenNames with(LexiconFolders folders) {
    HashSet<Integer> own = new HashSet<>();
    LexiconFaults.none(faults -> GivenNameList.own(folders, faults))
        .forEach(name -> add(name, own));
    return new GivenNames(own);
  }

  /** Marks the users' names in those of a profile's parties. */
  void mark(Profile profile) {
    if (!own.isEmpty()) {
      profile.actors.replaceAll(this::marked);
      profile.recipients.replaceAll(this::marked);
    }
  }

  private Party marked(Party party) {
    int[] words = party.nameWords();
    return Arrays.stream(words).anyMatch(own::contains)
        ? party.withNameWords(
            Arrays.stream(words).map(word -> own.contains(word) ? word | MARK : word).toArray())
        : party;
  }

  /** Whether a name word is one, see {@link ContentWords#ofName}. */
  static boolean has(int word) {
    return (word & MARK) != 0 || WORDS.contains(word);
  }

  /** Whether one of some name words is one. */
  static boolean hasAny(int[] words) {
    for (int word : words) {
      if (has(word)) {
        return true;
      }
    }
    return false;
  }

  private static Set<Integer> read() {
    Map<String, Integer> bearers = new HashMap<>();
    for (LexiconFile.Row row : LexiconFile.shipped(PEOPLE, List.of(NAME)).rows()) {
      for (String name : row.list(NAME)) {
        int space = name.indexOf(' ');
        if (space > 0) {
          bearers.merge(name.substring(0, space), 1, Integer::sum);
        }
      }
    }
    Set<Integer> words = new HashSet<>();
    bearers.forEach(
        (name, count) -> {
          if (count > 1) {
            add(name, words);
          }
        });
    GivenNameList.shipped().forEach(name -> add(name, words));
    return words;
  }

  private static void add(String name, Set<Integer> words) {
    int[] hashes = ContentWords.SHIPPED.ofName(name);
    if (hashes.length == 1) {
      words.add(hashes[0]);
    }
  }
}
