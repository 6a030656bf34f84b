package org.dateline.options;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A local folder given as input stands for the articles in it and in the folders below. */
final class InputFolder {
  private static final Pattern ARTICLES =
      Pattern.compile("\\.(?:txt|jsonl|avro|html|htm|warc|wet)(?:\\.(?:gz|zst))?$");

  private InputFolder() {}

  /**
   * The glob itself where the input is no local folder; else one glob for each kind of article file
   * in it. Other files of the folder, such as sidecars, are no input.
   */
  static List<String> patterns(String input) {
    Path folder;
    try {
      folder = Path.of(input);
    } catch (InvalidPathException e) {
      return List.of(input);
    }
    if (!Files.isDirectory(folder)) {
      return List.of(input);
    }
    Set<String> patterns = new TreeSet<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(Files::isRegularFile)
          .forEach(
              file -> {
                Matcher ending = ARTICLES.matcher(file.getFileName().toString());
                if (ending.find()) {
                  patterns.add(folder + "/**" + ending.group());
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
    return patterns.isEmpty() ? List.of(folder + "/**.txt") : List.copyOf(patterns);
  }
}
