package org.dateline.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Word classes: a number for each frequent word, alike for words that occur beside the same words.
 * Immutable, so it may be shared.
 */
final class WordClasses {

  private final int[] words;
  private final short[] classes;
  private final int[] hashes;
  private final short[] values;
  private final int mask;
  private final byte[] coarse;

  /**
   * @param words hashes of the words, as {@link Hashing#text} gives them
   * @param classes the words' classes, from 1
   * @param coarse for each class the class of classes it belongs to
   */
  WordClasses(int[] words, short[] classes, byte[] coarse) {
    this.words = words;
    this.classes = classes;
    int size = Integer.highestOneBit(Math.max(1, words.length)) * 4;
    hashes = new int[size];
    values = new short[size];
    mask = size - 1;
    this.coarse = coarse;
    for (int i = 0; i < words.length; i++) {
      int at = words[i] & mask;
      while (hashes[at] != 0 && hashes[at] != words[i]) {
        at = (at + 1) & mask;
      }
      hashes[at] = words[i];
      values[at] = classes[i];
    }
  }

  /** The class of a word, or 0 for a word that has none. */
  int of(int word) {
    int at = word & mask;
    while (hashes[at] != 0) {
      if (hashes[at] == word) {
        return values[at];
      }
      at = (at + 1) & mask;
    }
    return 0;
  }

  /** The class of a class; 0 for 0. */
  int coarse(int fine) {
    return fine < coarse.length ? coarse[fine] : 0;
  }

  void write(DataOutputStream out) throws IOException {
    ModelFile.ints(words, out);
    for (short c : classes) {
      out.writeShort(c);
    }
    ModelFile.bytes(coarse, out);
  }

  static WordClasses read(DataInputStream in) throws IOException {
    int[] words = ModelFile.ints(in);
    short[] classes = new short[words.length];
    for (int i = 0; i < classes.length; i++) {
      classes[i] = in.readShort();
    }
    return new WordClasses(words, classes, ModelFile.bytes(in));
  }
}
