package org.dateline.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** The tags that frequent words may have, as sets of bits. Immutable, so it may be shared. */
final class TagDictionary {

  private final int[] words;
  private final long[] tags;
  private final int[] hashes;
  private final long[] sets;
  private final int mask;
  private final long open;

  /**
   * @param words hashes of the words
   * @param tags the words' tags, bit t for tag t
   * @param open the tags that a word which is not listed may have
   */
  TagDictionary(int[] words, long[] tags, long open) {
    this.words = words;
    this.tags = tags;
    int size = Integer.highestOneBit(Math.max(1, words.length)) * 4;
    hashes = new int[size];
    sets = new long[size];
    mask = size - 1;
    this.open = open;
    for (int i = 0; i < words.length; i++) {
      int at = words[i] & mask;
      while (hashes[at] != 0 && hashes[at] != words[i]) {
        at = (at + 1) & mask;
      }
      hashes[at] = words[i];
      sets[at] = tags[i];
    }
  }

  /** The tags that a word may have; never empty. */
  long allowed(int word) {
    long set = listed(word);
    return set == 0 ? open : set;
  }

  /** The tags of a word, or the empty set when it is not listed. */
  long listed(int word) {
    int at = word & mask;
    while (hashes[at] != 0) {
      if (hashes[at] == word) {
        return sets[at];
      }
      at = (at + 1) & mask;
    }
    return 0;
  }

  /** Writes the members of a set in order and returns how many they are. */
  static int unpack(long set, int[] members) {
    int n = 0;
    while (set != 0) {
      members[n++] = Long.numberOfTrailingZeros(set);
      set &= set - 1;
    }
    return n;
  }

  void write(DataOutputStream out) throws IOException {
    ModelFile.ints(words, out);
    ModelFile.longs(tags, out);
    out.writeLong(open);
  }

  static TagDictionary read(DataInputStream in) throws IOException {
    return new TagDictionary(ModelFile.ints(in), ModelFile.longs(in), in.readLong());
  }
}
