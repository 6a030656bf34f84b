package org.dateline.export;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.avro.file.DataFileStream;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.dateline.write.Dataset;

/**
 * Writes datasets of a local output folder as {@code TO/<dataset>/dt=DAY/part-00000.<ending>}, one
 * file a day, rows in the order of the Avro files. Files of an older version of a schema come out
 * in the present one.
 */
public final class Export {
  /** The file below the target that lists the days written, one a line. */
  public static final String DAYS = "_days";

  private static final String PARTITION = "dt=";

  private final Path output;
  private final Path to;
  private final ExportFormat format;
  private final boolean forSpreadsheets;

  /**
   * An export.
   *
   * @param output the folder that a run wrote to
   * @param to the folder to write to
   * @param forSpreadsheets whether CSV cells are made harmless for spreadsheets
   */
  public Export(Path output, Path to, ExportFormat format, boolean forSpreadsheets) {
    this.output = output;
    this.to = to;
    this.format = format;
    this.forSpreadsheets = forSpreadsheets;
  }

  /** The days that any of the datasets has, sorted. */
  public static Set<String> days(Path output, List<Dataset<?>> datasets) throws IOException {
    Set<String> days = new TreeSet<>();
    for (Dataset<?> dataset : datasets) {
      Path folder = output.resolve(dataset.name());
      if (!Files.isDirectory(folder)) {
        continue;
      }
      try (Stream<Path> partitions = Files.list(folder)) {
        partitions
            .map(partition -> partition.getFileName().toString())
            .filter(name -> name.startsWith(PARTITION))
            .forEach(name -> days.add(name.substring(PARTITION.length())));
      }
    }
    return days;
  }

  /**
   * Writes the datasets' partitions of some days; a day that a dataset lacks gives no file.
   *
   * @return rows by dataset, in the given order
   */
  public Map<String, Long> write(List<Dataset<?>> datasets, Set<String> days) throws IOException {
    Map<String, Long> rows = new LinkedHashMap<>();
    for (Dataset<?> dataset : datasets) {
      long count = 0;
      for (String day : days) {
        count += partition(dataset, day);
      }
      rows.put(dataset.name(), count);
    }
    Files.createDirectories(to);
    Files.write(to.resolve(DAYS), days);
    return rows;
  }

  private long partition(Dataset<?> dataset, String day) throws IOException {
    String name = Dataset.partition(dataset.name(), day);
    List<Path> files = avroFiles(output.resolve(name));
    if (files.isEmpty()) {
      return 0;
    }
    Path folder = to.resolve(name);
    Files.createDirectories(folder);
    Path file = folder.resolve("part-00000." + format.ending());
    long count = 0;
    try (RowFile rows = format.create(file, dataset.schema(), forSpreadsheets)) {
      for (Path avro : files) {
        count += copy(avro, dataset, rows);
      }
    }
    return count;
  }

  private static long copy(Path avro, Dataset<?> dataset, RowFile rows) throws IOException {
    GenericDatumReader<GenericRecord> reader = new GenericDatumReader<>(null, dataset.schema());
    long count = 0;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(avro), 1 << 16);
        DataFileStream<GenericRecord> records = new DataFileStream<>(in, reader)) {
      while (records.hasNext()) {
        rows.write(records.next());
        count++;
      }
    }
    return count;
  }

  private static List<Path> avroFiles(Path partition) throws IOException {
    if (!Files.isDirectory(partition)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(partition)) {
      return files
          .filter(file -> file.toString().endsWith(".avro"))
          .sorted()
          .collect(Collectors.toList());
    }
  }
}
