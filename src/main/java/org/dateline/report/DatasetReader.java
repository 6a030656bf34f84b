package org.dateline.report;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.avro.file.DataFileStream;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificRecord;
import org.dateline.write.Dataset;

/** Reads the datasets of a local output folder back, row by row. */
final class DatasetReader {
  private final Path output;

  DatasetReader(Path output) {
    this.output = output;
  }

  /**
   * Gives every row of a dataset, partitions and files in order of name; nothing where the output
   * has no such dataset.
   */
  <T extends SpecificRecord> void forEach(Dataset<T> dataset, Consumer<T> row) throws IOException {
    Path folder = output.resolve(dataset.name());
    if (!Files.isDirectory(folder)) {
      return;
    }
    for (Path file : files(folder)) {
      try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
          DataFileStream<T> rows =
              new DataFileStream<>(in, new SpecificDatumReader<>(dataset.type()))) {
        while (rows.hasNext()) {
          row.accept(rows.next());
        }
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder, 2)) {
      return walk.filter(file -> file.toString().endsWith(".avro"))
          .sorted()
          .collect(Collectors.toList());
    }
  }
}
