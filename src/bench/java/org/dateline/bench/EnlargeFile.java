package org.dateline.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes a larger input made of a given one: file, factor, file to write. See {@link Enlarged}. */
public final class EnlargeFile {
  private EnlargeFile() {}

  /** The first file is gzipped JSON lines. */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    int articles = Corpus.lines(file).size() * Integer.parseInt(args[1]);
    try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[2]))) {
      Enlarged.each(
          List.of(file),
          articles,
          line -> {
            out.write(line);
            out.write('\n');
          });
    }
  }
}
