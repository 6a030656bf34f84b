package org.dateline.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The kinds of lexicon files, each with the columns that a file of it owes. */
enum LexiconKind {
  COUNTRIES(
      "countries",
      "code",
      "kind",
      "name",
      "aliases",
      "adjectives",
      "demonyms",
      "capitals",
      "seats",
      "regions"),
  INSTITUTIONS("institutions", "name", "aliases", "country", "sector", "secondary", "terms"),
  MOVEMENTS("movements", "organization", "terms"),
  ORGANIZATIONS("organizations", "id", "name", "aliases", "code", "country", "sector", "members"),
  PEOPLE("people", "id", "name", "aliases", "country", "terms"),
  GIVEN_NAMES("given-names", "names"),
  PEOPLES("peoples", "name", "aliases", "country", "sector"),
  ROLES("roles", "sector", "secondary", "use", "roles"),
  PLACES("places", PlaceReader.COLUMNS.toArray(new String[0])),
  ADMIN1("admin1", PlaceReader.COLUMNS.toArray(new String[0])),
  PATTERNS("patterns", PatternLexicon.COLUMNS.toArray(new String[0])),
  CLASSES("classes", "class", "words"),
  CAMEO(
      "cameo",
      "code",
      "type",
      "mode",
      "contexts",
      "goldstein",
      "intent",
      "demand",
      "refusal",
      "label"),
  CONTEXTS("contexts", "context", "words"),
  CUES("cues", "kind", "words"),
  GRAMMAR("grammar", "kind", "words"),
  SYNONYMS("synonyms", "kind", "words"),
  DATES("dates", "kind", "words", "value"),
  QUANTITIES("quantities", "kind", "words", "low", "high"),
  QUANTITY_ATTRIBUTES("quantity-attributes", "attribute", "slot", "words", "objects", "whole"),
  PLACE_WORDS("place-words", "class", "words");

  private static final String ENDING = ".tsv";

  private final String stem;
  private final List<String> columns;

  LexiconKind(String stem, String... columns) {
    this.stem = stem;
    this.columns = List.of(columns);
  }

  /** The kind of a file by its name; patterns may have a word more, {@code patterns-ours.tsv}. */
  static @Nullable LexiconKind of(String fileName) {
    for (LexiconKind kind : values()) {
      boolean more = kind == PATTERNS && fileName.startsWith(kind.stem + "-");
      if (fileName.equals(kind.stem + ENDING) || (more && fileName.endsWith(ENDING))) {
        return kind;
      }
    }
    return null;
  }

  /** Names of the files that ship with the project, in the order of reading. */
  List<String> shipped() {
    return this == PATTERNS ? PatternLexicon.FILES : List.of(fileName());
  }

  /** The name of a kind's file. */
  String fileName() {
    return stem + ENDING;
  }

  /** The columns that a file owes, in any order. */
  List<String> columns() {
    return columns;
  }

  /** Every file's name, for messages. */
  static String names() {
    return Arrays.stream(values())
        .map(kind -> kind == PATTERNS ? "patterns*.tsv" : kind.fileName())
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
