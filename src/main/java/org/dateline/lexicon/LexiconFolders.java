package org.dateline.lexicon;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Users' own lexicon folders, read once: the files' bytes, packed, so that they travel with a job
 * to machines that do not have the folders. Immutable.
 *
 * <p>A folder holds files of the shipped ones' names and columns ({@link LexiconKind}); any may be
 * missing. What a later folder says goes before an earlier one, and both before the shipped files.
 */
public final class LexiconFolders implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Largest file, in bytes: a million places of a gazetteer come to about half of it. */
  private static final long MAX_BYTES = 256L << 20;

  private static final LexiconFolders NONE = new LexiconFolders(List.of());

  private final ArrayList<ArrayList<UserFile>> folders;

  /** One file: its name, where it lay, and its packed bytes. */
  private record UserFile(String name, String path, byte[] packed) implements Serializable {
    private static final long serialVersionUID = 1L;

    @Override
    public boolean equals(Object other) {
      return other instanceof UserFile file
          && path.equals(file.path)
          && Arrays.equals(packed, file.packed);
    }

    @Override
    public int hashCode() {
      return Objects.hash(path, Arrays.hashCode(packed));
    }
  }

  private LexiconFolders(List<ArrayList<UserFile>> folders) {
    this.folders = new ArrayList<>(folders);
  }

  /** No folder: the shipped files alone. */
  public static LexiconFolders none() {
    return NONE;
  }

  /**
   * Reads every lexicon file of some folders.
   *
   * @param paths the folders; a later one goes before an earlier one
   * @param faults receives a folder that is not there or has no lexicon file, and each {@code .tsv}
   *     file whose name is none of the known
   */
  public static LexiconFolders read(List<Path> paths, LexiconFaults faults) {
    List<ArrayList<UserFile>> folders = new ArrayList<>();
    for (Path folder : paths) {
      if (Files.isDirectory(folder)) {
        folders.add(files(folder, faults));
      } else {
        faults.add(folder.toString(), 0, "no such folder");
      }
    }
    return folders.isEmpty() ? NONE : new LexiconFolders(folders);
  }

  private static ArrayList<UserFile> files(Path folder, LexiconFaults faults) {
    ArrayList<UserFile> files = new ArrayList<>();
    try (Stream<Path> list = Files.list(folder)) {
      for (Path path : list.filter(Files::isRegularFile).sorted().toList()) {
        String name = path.getFileName().toString();
        if (!name.endsWith(".tsv")) {
          continue;
        }
        if (LexiconKind.of(name) == null) {
          faults.add(
              path.toString(), 0, "no lexicon file has this name; one of " + LexiconKind.names());
        } else if (Files.size(path) > MAX_BYTES) {
          faults.add(path.toString(), 0, "larger than " + (MAX_BYTES >> 20) + " MiB; split it");
        } else {
          files.add(new UserFile(name, path.toString(), pack(path)));
        }
      }
    } catch (IOException e) {
      faults.add(folder.toString(), 0, "cannot be read: " + e.getMessage());
    }
    if (files.isEmpty() && faults.list().isEmpty()) {
      faults.add(folder.toString(), 0, "no lexicon file in it; names: " + LexiconKind.names());
    }
    return files;
  }

  private static byte[] pack(Path path) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream packed = new GZIPOutputStream(bytes)) {
      Files.copy(path, packed);
    }
    return bytes.toByteArray();
  }

  /** Whether there is no folder at all. */
  public boolean isEmpty() {
    return folders.isEmpty();
  }

  /**
   * The files of a kind, those that go before others first: the last folder's, then the one's
   * before it; each folder's as one list. Shipped files are not among them.
   */
  List<List<LexiconFile>> layers(LexiconKind kind, LexiconFaults faults) {
    List<List<LexiconFile>> layers = new ArrayList<>();
    for (int i = folders.size() - 1; i >= 0; i--) {
      List<LexiconFile> layer = new ArrayList<>();
      for (UserFile file : folders.get(i)) {
        if (LexiconKind.of(file.name()) == kind) {
          layer.add(LexiconFile.read(file.path(), unpack(file), kind.columns(), faults));
        }
      }
      layers.add(layer);
    }
    return layers;
  }

  /** The files of a kind that has one shipped file, that one last: the first to say it is right. */
  List<LexiconFile> withShipped(LexiconKind kind, LexiconFaults faults) {
    List<LexiconFile> files = new ArrayList<>();
    layers(kind, faults).forEach(files::addAll);
    for (String name : kind.shipped()) {
      files.add(LexiconFile.shipped(name, kind.columns()));
    }
    return files;
  }

  private static InputStream unpack(UserFile file) {
    try {
      return new GZIPInputStream(new ByteArrayInputStream(file.packed()), 1 << 16);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot unpack lexicon file " + file.path(), e);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LexiconFolders that && folders.equals(that.folders);
  }

  @Override
  public int hashCode() {
    return folders.hashCode();
  }
}
