package org.dateline.write;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.apache.beam.sdk.io.fs.ResolveOptions.StandardResolveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;

/**
 * An output folder on any file system that Beam knows; paths are relative to it and use {@code /}.
 */
public final class OutputStore {
  private static final String BINARY = "application/octet-stream";

  private final String root;

  /** Of a folder, which need not exist. */
  public OutputStore(String root) {
    this.root = root;
  }

  /** The folder, as given. */
  public String root() {
    return root;
  }

  private ResourceId id(String path) {
    ResourceId id = FileSystems.matchNewResource(root, true);
    String[] parts = path.split("/", -1);
    for (int i = 0; i < parts.length; i++) {
      id =
          id.resolve(
              parts[i],
              i < parts.length - 1
                  ? StandardResolveOptions.RESOLVE_DIRECTORY
                  : StandardResolveOptions.RESOLVE_FILE);
    }
    return id;
  }

  /** Opens a new file, replacing one of that name. */
  public OutputStream create(String path) throws IOException {
    return Channels.newOutputStream(FileSystems.create(id(path), BINARY));
  }

  /** Opens a file to read. */
  public InputStream open(String path) throws IOException {
    return Channels.newInputStream(FileSystems.open(id(path)));
  }

  /** Writes a whole text file under a passing name, then puts it in its place. */
  public void put(String path, String text) throws IOException {
    String passing = path + ".new";
    try (OutputStream out = create(passing)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    move(passing, path);
  }

  /** Reads a whole text file. */
  public String get(String path) throws IOException {
    try (InputStream in = open(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Whether a file is there. */
  public boolean exists(String path) throws IOException {
    return !list(path).isEmpty();
  }

  /**
   * The files that a glob matches, relative to the folder, sorted; {@code **} crosses folders.
   * Empty where there is none.
   */
  public List<String> list(String glob) throws IOException {
    // Beam's local file system takes a relative pattern as it is and answers with absolute paths.
    String base = id("x").getCurrentDirectory().toString();
    List<String> found = new ArrayList<>();
    try {
      MatchResult match = FileSystems.match(base + glob, EmptyMatchTreatment.ALLOW);
      for (MatchResult.Metadata file : match.metadata()) {
        String path = file.resourceId().toString();
        int at = path.indexOf(base);
        found.add(at < 0 ? path : path.substring(at + base.length()));
      }
    } catch (FileNotFoundException e) {
      return List.of();
    }
    found.sort(null);
    return found;
  }

  /** Moves a file, replacing one of the new name. */
  public void move(String from, String to) throws IOException {
    FileSystems.rename(List.of(id(from)), List.of(id(to)));
  }

  /** Deletes a file; one that is missing is no error. */
  public void delete(String path) throws IOException {
    FileSystems.delete(List.of(id(path)), StandardMoveOptions.IGNORE_MISSING_FILES);
  }
}
