package org.dateline.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.jspecify.annotations.Nullable;

/**
 * What a CSV file says of input files: one row a file, columns {@code
 * file,source,url,title,author,published_at,language} in any order, of which only {@code file} is
 * owed. Its {@code file} is a file's name, or the end of its path, with or without the extension of
 * its compression. Immutable.
 */
public final class Metadata implements Serializable {
  private static final long serialVersionUID = 1L;

  /** No metadata. */
  public static final Metadata NONE = new Metadata(new HashMap<>());

  private static final String FILE = "file";

  private final HashMap<String, ArticleFields> byFile;

  private Metadata(HashMap<String, ArticleFields> byFile) {
    this.byFile = byFile;
  }

  /**
   * Reads a CSV file to its end and closes it.
   *
   * @param name what errors call it
   * @throws MetadataException where it is no CSV, has no column {@code file}, names a file twice,
   *     or holds a date that cannot be read
   */
  public static Metadata read(String name, InputStream in) {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreHeaderCase(true)
            .setTrim(true)
            .setAllowMissingColumnNames(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_EMPTY)
            .get();
    HashMap<String, ArticleFields> byFile = new HashMap<>();
    try (in;
        BufferedReader text = new BufferedReader(new StringReader(decode(name, in)));
        CSVParser csv = format.parse(text)) {
      if (csv.getHeaderNames().stream().noneMatch(FILE::equalsIgnoreCase)) {
        throw new MetadataException(
            name,
            1,
            "no column \"file\"; the first line must name the columns, such as"
                + " file,source,url,title,author,published_at,language");
      }
      for (CSVRecord row : csv) {
        put(byFile, name, csv.getCurrentLineNumber(), row);
      }
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw new MetadataException(name, 0, "not readable as CSV: " + e.getMessage());
    }
    return new Metadata(byFile);
  }

  /** What is said of a file; {@link ArticleFields#NONE} where nothing is. */
  ArticleFields of(String path) {
    String plain = path.replace('\\', '/');
    ArticleFields found = bySuffix(plain);
    if (found == null && InputName.of(plain).packing() != Packing.NONE) {
      found = bySuffix(plain.substring(0, plain.lastIndexOf('.')));
    }
    return found == null ? ArticleFields.NONE : found;
  }

  /** How many files it speaks of. */
  public int size() {
    return byFile.size();
  }

  private @Nullable ArticleFields bySuffix(String path) {
    int from = 0;
    while (true) {
      ArticleFields found = byFile.get(path.substring(from));
      if (found != null) {
        return found;
      }
      int slash = path.indexOf('/', from);
      if (slash < 0) {
        return null;
      }
      from = slash + 1;
    }
  }

  private static String decode(String name, InputStream in) throws IOException {
    try {
      return TextDecoder.decode(in.readAllBytes());
    } catch (Refusal r) {
      throw new MetadataException(name, 0, r.detail());
    }
  }

  private static void put(
      Map<String, ArticleFields> byFile, String name, long line, CSVRecord row) {
    String file = cell(row, FILE);
    if (file == null) {
      throw new MetadataException(name, line, "the column \"file\" is empty; name the input file");
    }
    String date = cell(row, "published_at");
    if (date != null && PublishedAt.parse(date) == null) {
      throw new MetadataException(
          name, line, "published_at \"" + date + "\" is no date; write it as 2024-11-19T16:00:00Z");
    }
    ArticleFields fields =
        new ArticleFields(
            null,
            cell(row, "source"),
            cell(row, "url"),
            cell(row, "title"),
            cell(row, "author"),
            date,
            cell(row, "language"),
            null);
    if (byFile.put(file.replace('\\', '/'), fields) != null) {
      throw new MetadataException(
          name, line, "a second row for file \"" + file + "\"; keep one row a file");
    }
  }

  private static @Nullable String cell(CSVRecord row, String column) {
    if (!row.isSet(column)) {
      return null;
    }
    String value = row.get(column).strip();
    return value.isEmpty() ? null : value;
  }
}
