package org.dateline.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * An article's claim to its id, small enough to be compared with all others.
 *
 * @param inputId its id in the input
 * @param idGiven whether the input gave that id; ids made from file names may repeat
 * @param articleId its content id
 * @param place where it was read
 */
record Claim(String inputId, boolean idGiven, String articleId, InputPlace place) {

  /** Packs the claim for its way to another worker. */
  byte[] toBytes() {
    ByteArrayOutputStream buffer = new ByteArrayOutputStream(128);
    DataOutputStream out = new DataOutputStream(buffer);
    try {
      // An id has at most 10,000 characters, so its UTF form fits the 65,535 bytes of writeUTF.
      out.writeUTF(inputId);
      out.writeBoolean(idGiven);
      out.writeUTF(articleId);
      place.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
    return buffer.toByteArray();
  }

  /** The inverse of {@link #toBytes}. */
  static Claim fromBytes(byte[] packed) {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(packed));
    try {
      return new Claim(in.readUTF(), in.readBoolean(), in.readUTF(), InputPlace.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException("a packed claim is damaged", e);
    }
  }
}
