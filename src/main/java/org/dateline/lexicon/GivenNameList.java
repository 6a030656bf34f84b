package org.dateline.lexicon;

import java.util.Set;
import java.util.TreeSet;

/** Given names, which do not tell who somebody is: {@code given-names.tsv}. */
public final class GivenNameList {
  private static final String NAMES = "names";

  private GivenNameList() {}

  /** The names that ship with the project. */
  public static Set<String> shipped() {
    LexiconKind kind = LexiconKind.GIVEN_NAMES;
    Set<String> names = new TreeSet<>();
    for (LexiconFile.Row row : LexiconFile.shipped(kind.fileName(), kind.columns()).rows()) {
      names.addAll(row.list(NAMES));
    }
    return names;
  }

  /**
   * The names of users' folders, without those that ship.
   *
   * @param faults receives each line with a name that is no single word with a capital
   */
  public static Set<String> own(LexiconFolders own, LexiconFaults faults) {
    Set<String> names = new TreeSet<>();
    own.layers(LexiconKind.GIVEN_NAMES, faults)
        .forEach(layer -> layer.forEach(file -> file.forEach(faults, row -> add(row, names))));
    return names;
  }

  private static void add(LexiconFile.Row row, Set<String> names) {
    for (String name : row.list(NAMES)) {
      if (name.isEmpty() || name.indexOf(' ') >= 0 || !Character.isUpperCase(name.codePointAt(0))) {
        throw new IllegalArgumentException("'" + name + "' is no single word with a capital");
      }
      names.add(name);
    }
  }
}
