package org.dateline.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/** Versions of what makes a run's output. */
final class Versions {
  private Versions() {}

  /** Dateline's own version. */
  static String dateline() {
    return String.valueOf(all().get("dateline"));
  }

  /** By name: dateline, beam, avro, java. */
  static SortedMap<String, String> all() {
    Properties built = new Properties();
    try (InputStream in = Versions.class.getResourceAsStream("/org/dateline/versions.properties")) {
      if (in == null) {
        throw new IllegalStateException("versions.properties is missing from the jar");
      }
      built.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    SortedMap<String, String> versions = new TreeMap<>();
    for (String name : built.stringPropertyNames()) {
      versions.put(name, built.getProperty(name));
    }
    versions.put("java", System.getProperty("java.version", "unknown"));
    return versions;
  }
}
