package org.dateline.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Words by their hashes, numbered from 1; 0 stands for all others. Immutable, so it may be shared.
 */
final class Vocabulary {

  private final int[] words;
  private final int[] slots;
  private final int mask;

  /**
   * @param words hashes of the words, as {@link Hashing#text} gives them
   */
  Vocabulary(int[] words) {
    this.words = words;
    slots = new int[Integer.highestOneBit(Math.max(1, words.length)) * 4];
    mask = slots.length - 1;
    for (int i = 0; i < words.length; i++) {
      int at = words[i] & mask;
      while (slots[at] != 0) {
        at = (at + 1) & mask;
      }
      slots[at] = i + 1;
    }
  }

  int size() {
    return words.length;
  }

  /** The number of a word, or 0. */
  int of(int word) {
    int at = word & mask;
    while (slots[at] != 0) {
      if (words[slots[at] - 1] == word) {
        return slots[at];
      }
      at = (at + 1) & mask;
    }
    return 0;
  }

  void write(DataOutputStream out) throws IOException {
    ModelFile.ints(words, out);
  }

  static Vocabulary read(DataInputStream in) throws IOException {
    return new Vocabulary(ModelFile.ints(in));
  }
}
