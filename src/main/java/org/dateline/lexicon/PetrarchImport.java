package org.dateline.lexicon;

import java.util.List;
import java.util.Map;

/**
 * Turns the dictionaries of the PETRARCH family of coders into files of our own format.
 *
 * <p>The dictionaries' formats, as that family's documentation describes them, are read by {@link
 * PetrarchActors}, {@link PetrarchAgents} and {@link PetrarchVerbs}; each of those says what of it
 * has a counterpart here. What has none is reported by line and left out.
 */
public final class PetrarchImport {

  /**
   * A file to be written.
   *
   * @param kind which file it is
   * @param rows each with one field for each column of the kind
   */
  public record Table(String kind, List<List<String>> rows) {
    public Table {
      rows = List.copyOf(rows);
    }

    static Table of(LexiconKind kind, List<List<String>> rows) {
      return new Table(kind.name(), rows);
    }

    /** The file's text, head included. */
    public String text() {
      StringBuilder text = new StringBuilder("# version: imported\n# columns: ");
      text.append(String.join(" ", LexiconKind.valueOf(kind).columns())).append('\n');
      for (List<String> row : rows) {
        text.append(String.join("\t", row)).append('\n');
      }
      return text.toString();
    }
  }

  private PetrarchImport() {}

  /**
   * Reads an actor dictionary.
   *
   * @param name what faults call it
   * @param faults receives each line that has no counterpart
   * @return the files by name: organisations, and people with their terms of office
   */
  public static Map<String, Table> actors(String name, List<String> lines, LexiconFaults faults) {
    return new PetrarchActors(name, faults).read(lines);
  }

  /** Reads an agent dictionary, to {@code roles.tsv}. */
  public static Map<String, Table> agents(String name, List<String> lines, LexiconFaults faults) {
    return new PetrarchAgents(name, faults).read(lines);
  }

  /** Reads a verb dictionary, to {@code classes.tsv} and {@code patterns-imported.tsv}. */
  public static Map<String, Table> verbs(String name, List<String> lines, LexiconFaults faults) {
    return new PetrarchVerbs(name, faults).read(lines);
  }
}
