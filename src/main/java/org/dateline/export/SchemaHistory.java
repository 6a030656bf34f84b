package org.dateline.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaValidationException;
import org.apache.avro.SchemaValidator;
import org.apache.avro.SchemaValidatorBuilder;
import org.dateline.write.Dataset;
import org.dateline.write.Datasets;

/**
 * The frozen versions of the datasets' schemas: {@code HISTORY/<Record>/<n>.avsc}, n from 1, each
 * whole in one file, as a schema registry takes it. A new version must read what every earlier one
 * wrote, and be read by it.
 */
public final class SchemaHistory {
  private static final Pattern JAVA_STRING =
      Pattern.compile("\\{\"type\":\"string\",\"avro.java.string\":\"String\"}");

  private final Path folder;

  /** In a folder, such as {@code schemas/history}. */
  public SchemaHistory(Path folder) {
    this.folder = folder;
  }

  /** The frozen versions of a dataset's record, by number; empty where there is none. */
  public SortedMap<Integer, Schema> versions(Dataset<?> dataset) throws IOException {
    Path versions = folder.resolve(dataset.schema().getName());
    SortedMap<Integer, Schema> found = new TreeMap<>();
    if (!Files.isDirectory(versions)) {
      return found;
    }
    List<Path> files = new ArrayList<>();
    try (Stream<Path> list = Files.list(versions)) {
      list.filter(file -> file.toString().endsWith(".avsc")).forEach(files::add);
    }
    for (Path file : files) {
      String name = file.getFileName().toString();
      int number = Integer.parseInt(name.substring(0, name.length() - ".avsc".length()));
      found.put(number, new Schema.Parser().parse(Files.readString(file)));
    }
    return found;
  }

  /**
   * Checks that a schema and every frozen version of it read each other's files.
   *
   * @throws IOException with what cannot be read
   */
  public void check(Dataset<?> dataset) throws IOException {
    SchemaValidator mutual = new SchemaValidatorBuilder().mutualReadStrategy().validateAll();
    try {
      mutual.validate(dataset.schema(), versions(dataset).values());
    } catch (SchemaValidationException e) {
      throw new IOException(
          dataset.schema().getName()
              + " and its frozen versions do not read each other ("
              + String.valueOf(e.getMessage()).replaceAll("\\s+", " ")
              + "): only add fields, and give them a default",
          e);
    }
  }

  /**
   * Freezes the schemas that differ from their last version.
   *
   * @return what was written
   */
  public List<Path> freeze() throws IOException {
    List<Path> written = new ArrayList<>();
    for (Dataset<?> dataset : Datasets.all()) {
      check(dataset);
    }
    for (Dataset<?> dataset : Datasets.all()) {
      SortedMap<Integer, Schema> versions = versions(dataset);
      int last = versions.isEmpty() ? 0 : versions.lastKey();
      Schema frozen = versions.get(last);
      // Avro's equality passes over the docs: better words make no version.
      if (frozen != null && frozen.equals(plain(dataset))) {
        continue;
      }
      int next = last + 1;
      Path file = folder.resolve(dataset.schema().getName()).resolve(next + ".avsc");
      Files.createDirectories(file.getParent());
      Files.writeString(file, plain(dataset).toString(true) + "\n", StandardCharsets.UTF_8);
      written.add(file);
    }
    return written;
  }

  /** A dataset's schema without what a generated class adds of how Java holds its strings. */
  private static Schema plain(Dataset<?> dataset) {
    return new Schema.Parser()
        .parse(JAVA_STRING.matcher(dataset.schema().toString()).replaceAll("\"string\""));
  }

  /** Freezes {@code schemas/history} and writes each warehouse's tables anew. */
  public static void main(String[] args) throws IOException {
    for (Path file : new SchemaHistory(Path.of("schemas/history")).freeze()) {
      System.out.println("frozen " + file);
    }
    for (Map.Entry<Path, String> script : scripts().entrySet()) {
      Files.createDirectories(script.getKey().getParent());
      Files.writeString(script.getKey(), script.getValue(), StandardCharsets.UTF_8);
    }
  }

  /** The SQL files that are written from the schemas, and their text. */
  static SortedMap<Path, String> scripts() {
    Path load = Path.of("pipelines/news-events/load");
    SortedMap<Path, String> scripts = new TreeMap<>();
    for (TableDialect dialect : TableDialect.values()) {
      scripts.put(load.resolve(dialect.folder()).resolve("tables.sql"), TableSql.tables(dialect));
    }
    scripts.put(load.resolve("iceberg/load.sql"), IcebergSql.load());
    return scripts;
  }
}
