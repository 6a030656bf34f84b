package org.dateline.resolve;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Collects entries by key into byte arrays, because what an engine moves costs by the element far
 * more than by the byte. An entry is whatever its writer writes. Not thread-safe.
 */
final class Packer<K extends Comparable<K>> {
  /** Large enough that elements are few, small enough that no engine minds one. */
  private static final int PACK_BYTES = 1 << 18;

  private final Map<K, ByteArrayOutputStream> open = new TreeMap<>();
  private final BiConsumer<K, byte[]> packs;

  /** Writes one entry. */
  interface Entry {
    void write(DataOutputStream out) throws IOException;
  }

  /** Reads one entry. */
  interface Reader {
    void read(DataInputStream in) throws IOException;
  }

  /**
   * Makes a packer.
   *
   * @param packs takes each full pack with its key
   */
  Packer(BiConsumer<K, byte[]> packs) {
    this.packs = packs;
  }

  /** Adds an entry under a key. */
  void add(K key, Entry entry) {
    ByteArrayOutputStream bytes = open.computeIfAbsent(key, k -> new ByteArrayOutputStream());
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      entry.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (bytes.size() >= PACK_BYTES) {
      open.remove(key);
      packs.accept(key, bytes.toByteArray());
    }
  }

  /** Hands over what is left. */
  void flush() {
    open.forEach((key, bytes) -> packs.accept(key, bytes.toByteArray()));
    open.clear();
  }

  /** Reads a pack to its end. */
  static void read(byte[] pack, Reader reader) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(pack))) {
      while (in.available() > 0) {
        reader.read(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
