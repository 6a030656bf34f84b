package org.dateline.read;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a file's name says of it.
 *
 * @param fileName the last part of its path
 * @param stem the file's name without the extensions that tell format and packing
 * @param format how articles lie in it, or null where the name tells no format that is read
 * @param packing how it is compressed
 */
record InputName(String fileName, String stem, @Nullable Format format, Packing packing) {

  private static final Map<String, Format> FORMATS =
      Map.ofEntries(
          Map.entry("txt", Format.TEXT),
          Map.entry("text", Format.TEXT),
          Map.entry("jsonl", Format.JSON_LINES),
          Map.entry("ndjson", Format.JSON_LINES),
          Map.entry("json", Format.JSON),
          Map.entry("avro", Format.AVRO),
          Map.entry("html", Format.HTML),
          Map.entry("htm", Format.HTML),
          Map.entry("xhtml", Format.HTML),
          Map.entry("warc", Format.WARC),
          Map.entry("wet", Format.WARC));

  private static final Map<String, Packing> PACKINGS =
      Map.of(
          "gz", Packing.GZIP,
          "gzip", Packing.GZIP,
          "zst", Packing.ZSTANDARD,
          "zstd", Packing.ZSTANDARD);

  /** Reads a path or URL of any file system, by its last part alone. */
  static InputName of(String path) {
    String name = fileName(path);
    String rest = name;
    Packing packing = PACKINGS.getOrDefault(extension(rest), Packing.NONE);
    if (packing != Packing.NONE) {
      rest = withoutExtension(rest);
    }
    Format format = FORMATS.get(extension(rest));
    return new InputName(name, format == null ? rest : withoutExtension(rest), format, packing);
  }

  /** The part of a path after its last slash or backslash. */
  static String fileName(String path) {
    int slash = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
    return path.substring(slash + 1);
  }

  /** The name of the sidecar that may lie beside a text file. */
  String sidecarName() {
    return stem + ".json";
  }

  private static String extension(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  private static String withoutExtension(String name) {
    return name.substring(0, name.lastIndexOf('.'));
  }
}
