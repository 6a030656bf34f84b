package org.dateline.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which of the matched files hold articles, and which speak of others. */
final class InputFiles {
  private InputFiles() {}

  /**
   * The files to read, each once, in the order given.
   *
   * @param matched paths, as the file system gives them
   * @param metadataFile the metadata file, which may lie among them, or the empty string
   */
  static List<String> toRead(List<String> matched, String metadataFile) {
    Set<String> texts = new HashSet<>();
    for (String path : matched) {
      InputName name = InputName.of(path);
      if (name.format() == Format.TEXT) {
        texts.add(folder(path) + name.sidecarName());
      }
    }
    Set<String> seen = new HashSet<>();
    List<String> files = new ArrayList<>();
    for (String path : matched) {
      if (!texts.contains(path) && !path.equals(metadataFile) && seen.add(path)) {
        files.add(path);
      }
    }
    return files;
  }

  /** A path up to its last slash, that included. */
  static String folder(String path) {
    return path.substring(0, path.length() - InputName.fileName(path).length());
  }

  /**
   * The name that rows give a file: as the pattern that matched it would write it, so that output
   * does not depend on the folder that a relative pattern was resolved in.
   *
   * @param path the resolved path, absolute
   * @param pattern as given
   * @param workingFolder what relative patterns are resolved against, ending in a slash
   */
  static String shown(String path, String pattern, String workingFolder) {
    if (isAbsolute(pattern)) {
      return path;
    }
    String fixed = fixed(pattern);
    String prefix = resolve(workingFolder, fixed);
    return path.startsWith(prefix) ? fixed + path.substring(prefix.length()) : path;
  }

  /** The pattern as any process of the job must see it, whatever folder that one works in. */
  static String absolute(String pattern, String workingFolder) {
    if (isAbsolute(pattern)) {
      return pattern;
    }
    String fixed = fixed(pattern);
    return resolve(workingFolder, fixed) + pattern.substring(fixed.length());
  }

  private static boolean isAbsolute(String pattern) {
    return pattern.startsWith("/") || pattern.contains("://");
  }

  /** The folder up to the first wildcard. */
  private static String fixed(String pattern) {
    int wild = 0;
    while (wild < pattern.length() && "*?[{".indexOf(pattern.charAt(wild)) < 0) {
      wild++;
    }
    return folder(pattern.substring(0, wild));
  }

  /** A relative folder resolved by its dots, as the local file system does it. */
  private static String resolve(String base, String relative) {
    List<String> parts = new ArrayList<>();
    for (String part : (base + relative).split("/")) {
      if (part.equals("..") && !parts.isEmpty()) {
        parts.remove(parts.size() - 1);
      } else if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
        parts.add(part);
      }
    }
    return parts.isEmpty() ? "/" : "/" + String.join("/", parts) + "/";
  }
}
