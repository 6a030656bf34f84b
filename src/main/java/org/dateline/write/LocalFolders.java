package org.dateline.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What only local file systems have: folders of their own, which stay when their files go. */
final class LocalFolders {
  private LocalFolders() {}

  /** Deletes the empty folders at and below {@code root/below}, where root is a local folder. */
  static void deleteEmpty(String root, String below) throws IOException {
    if (root.contains("://")) {
      return;
    }
    Path top;
    try {
      top = Path.of(root, below);
    } catch (InvalidPathException e) {
      return;
    }
    if (!Files.isDirectory(top)) {
      return;
    }
    List<Path> folders;
    try (Stream<Path> walk = Files.walk(top)) {
      folders =
          walk.filter(Files::isDirectory)
              .sorted(Comparator.reverseOrder())
              .collect(Collectors.toList());
    }
    for (Path folder : folders) {
      try (Stream<Path> inside = Files.list(folder)) {
        if (inside.findAny().isPresent()) {
          continue;
        }
      }
      Files.deleteIfExists(folder);
    }
  }
}
