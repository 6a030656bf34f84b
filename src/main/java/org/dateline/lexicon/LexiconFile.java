package org.dateline.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads one lexicon data file.
 *
 * <p>The format, UTF-8: lines starting with {@code #} are comments, but for two that every file
 * owes before its first row: {@code # version: 2026.11} and {@code # columns: a b c}, the names
 * separated by tabs or spaces. Every other line that is not blank is a row of tab-separated fields,
 * one for each column; trailing empty fields may be left out. A field that holds a list separates
 * its items by {@code |}.
 *
 * <p>A bad line never stops the reading: it is reported to the file's {@link LexiconFaults} with
 * its number, and left out.
 */
public final class LexiconFile {

  /** Longest line that is read, in characters: no honest entry comes near it. */
  static final int MAX_LINE = 20_000;

  private final String name;
  private final String version;
  private final List<Row> rows;

  private LexiconFile(String name, String version, List<Row> rows) {
    this.name = name;
    this.version = version;
    this.rows = rows;
  }

  /** One data line: its fields by column, and where it stands. */
  public static final class Row {
    private final String file;
    private final int line;
    private final List<String> columns;
    private final String[] fields;

    private Row(String file, int line, List<String> columns, String[] fields) {
      this.file = file;
      this.line = line;
      this.columns = columns;
      this.fields = fields;
    }

    /** Number of the line in its file, from 1. */
    public int line() {
      return line;
    }

    /** Name of the file, as given to {@link #read}. */
    public String file() {
      return file;
    }

    /** The field of a column, trimmed; empty where the row leaves it out. */
    public String get(String column) {
      int i = columns.indexOf(column);
      if (i < 0) {
        throw new IllegalArgumentException("no column " + column + " in " + file);
      }
      return i < fields.length ? fields[i].strip() : "";
    }

    /** The field of a column, or null where it is empty. */
    public @Nullable String orNull(String column) {
      String value = get(column);
      return value.isEmpty() ? null : value;
    }

    /**
     * The field of a column as one of an enumeration's names.
     *
     * @throws IllegalArgumentException where it is none of them
     */
    public <E extends Enum<E>> E oneOf(Class<E> type, String column) {
      String text = get(column);
      for (E value : type.getEnumConstants()) {
        if (value.name().equals(text)) {
          return value;
        }
      }
      throw new IllegalArgumentException(
          column + " '" + text + "' is none of " + Arrays.toString(type.getEnumConstants()));
    }

    /**
     * The field of a column as a number.
     *
     * @throws IllegalArgumentException where it is none
     */
    public double number(String column) {
      try {
        double value = Double.parseDouble(get(column));
        if (!Double.isNaN(value) && !Double.isInfinite(value)) {
          return value;
        }
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException(noNumber(column), e);
      }
      throw new IllegalArgumentException(noNumber(column));
    }

    private String noNumber(String column) {
      return column + " '" + get(column) + "' is no number";
    }

    /** The items of a list field, trimmed, without empty ones. */
    public List<String> list(String column) {
      List<String> items = new ArrayList<>();
      for (String item : get(column).split("\\|", -1)) {
        if (!item.isBlank()) {
          items.add(item.strip());
        }
      }
      return items;
    }
  }

  /**
   * Reads a file to its end and closes it.
   *
   * @param name what faults call the file
   * @param columns the columns that the file must declare, in any order; it may declare more
   * @param faults receives every bad line
   */
  public static LexiconFile read(
      String name, InputStream in, List<String> columns, LexiconFaults faults) {
    Parse parse = new Parse(name, columns, faults);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        parse.accept(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read lexicon file " + name, e);
    }
    return parse.finish();
  }

  /**
   * Reads a file that ships with the project, from the folder of this class's resources.
   *
   * @throws LexiconException where a line is bad: a shipped file has no faults
   */
  public static LexiconFile shipped(String name, List<String> columns) {
    InputStream in = LexiconFile.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalArgumentException("no lexicon file " + name + " in the jar");
    }
    LexiconFaults faults = new LexiconFaults();
    LexiconFile file = read(name, in, columns, faults);
    faults.throwIfAny();
    return file;
  }

  /** What faults call the file. */
  public String name() {
    return name;
  }

  /** The file's declared version; empty where it declares none, which is a fault. */
  public String version() {
    return version;
  }

  /** The good rows, in the file's order. */
  public List<Row> rows() {
    return rows;
  }

  /** Calls {@code reader} on each row; an {@link IllegalArgumentException} becomes its fault. */
  public void forEach(LexiconFaults faults, Consumer<Row> reader) {
    for (Row row : rows) {
      try {
        reader.accept(row);
      } catch (IllegalArgumentException e) {
        faults.add(name, row.line(), String.valueOf(e.getMessage()));
      }
    }
  }

  private static final class Parse {
    private final String name;
    private final List<String> owed;
    private final LexiconFaults faults;
    private final List<Row> rows = new ArrayList<>();
    private List<String> columns = List.of();
    private String version = "";
    private int number;

    Parse(String name, List<String> owed, LexiconFaults faults) {
      this.name = name;
      this.owed = owed;
      this.faults = faults;
    }

    void accept(String raw) {
      number++;
      String line = number == 1 && raw.startsWith("\uFEFF") ? raw.substring(1) : raw;
      if (line.length() > MAX_LINE) {
        faults.add(name, number, "line longer than " + MAX_LINE + " characters; split the entry");
      } else if (line.indexOf('\uFFFD') >= 0) {
        faults.add(name, number, "a character that is not UTF-8; save the file as UTF-8");
      } else if (line.startsWith("#")) {
        declare(line.substring(1).strip());
      } else if (!line.isBlank()) {
        row(line);
      }
    }

    private void declare(String comment) {
      if (version.isEmpty() && comment.startsWith("version:")) {
        version = comment.substring("version:".length()).strip();
      } else if (columns.isEmpty() && comment.startsWith("columns:")) {
        columns = List.of(comment.substring("columns:".length()).strip().split("\\s+"));
        for (String column : owed) {
          if (!columns.contains(column)) {
            faults.add(name, number, "no column '" + column + "'; columns owed: " + owed);
          }
        }
      }
    }

    private void row(String line) {
      if (columns.isEmpty()) {
        faults.add(name, number, "a row before the '# columns:' line");
        return;
      }
      String[] fields = line.split("\t", -1);
      if (fields.length > columns.size()) {
        faults.add(
            name, number, fields.length + " fields where there are " + columns.size() + " columns");
        return;
      }
      rows.add(new Row(name, number, columns, fields));
    }

    LexiconFile finish() {
      if (version.isEmpty()) {
        faults.add(name, 1, "no '# version:' line");
      }
      if (columns.isEmpty()) {
        faults.add(name, 1, "no '# columns:' line");
      }
      boolean complete = columns.containsAll(owed);
      return new LexiconFile(name, version, complete ? List.copyOf(rows) : List.of());
    }
  }
}
