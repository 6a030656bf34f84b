package org.dateline.read;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Comparator;

/**
 * Where an article was read: the order of these decides which of two duplicates is kept.
 *
 * @param file the input file
 * @param position line or record number from 1; 0 for a whole file
 */
record InputPlace(String file, long position) implements Comparable<InputPlace> {
  private static final Comparator<InputPlace> ORDER =
      Comparator.comparing(InputPlace::file).thenComparingLong(InputPlace::position);

  void write(DataOutput out) throws IOException {
    out.writeUTF(file);
    out.writeLong(position);
  }

  static InputPlace read(DataInput in) throws IOException {
    return new InputPlace(in.readUTF(), in.readLong());
  }

  @Override
  public int compareTo(InputPlace other) {
    return ORDER.compare(this, other);
  }

  /** For a sentence to a person. */
  @Override
  public String toString() {
    return position == 0 ? file : file + ":" + position;
  }
}
