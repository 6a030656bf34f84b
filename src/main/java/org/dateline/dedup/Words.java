package org.dateline.dedup;

/**
 * A text's words as they are compared, with their places in the text. Made by {@link WordScanner}.
 * Immutable; the arrays are shared and must not be written.
 */
final class Words {
  /** The word starts with a capital letter. */
  static final int CAPITAL = 1;

  /** The word has a digit. */
  static final int FIGURE = 2;

  /** The word opens a sentence, a quotation or the text, so that its capital means nothing. */
  static final int OPENING = 4;

  /** The word is in quotation marks. */
  static final int QUOTED = 8;

  private final String text;
  private final long[] hashes;
  private final int[] starts;
  private final int[] ends;
  private final byte[] marks;

  Words(String text, long[] hashes, int[] starts, int[] ends, byte[] marks) {
    this.text = text;
    this.hashes = hashes;
    this.starts = starts;
    this.ends = ends;
    this.marks = marks;
  }

  /** The text as given. */
  String text() {
    return text;
  }

  /** How many words. */
  int size() {
    return hashes.length;
  }

  /** The hashes of the words, in order. */
  long[] hashes() {
    return hashes;
  }

  /** The hash of a word. */
  long hash(int word) {
    return hashes[word];
  }

  /** First UTF-16 unit of a word in the text. */
  int start(int word) {
    return starts[word];
  }

  /** UTF-16 unit after a word's last. */
  int end(int word) {
    return ends[word];
  }

  /** Whether a word has a mark, such as {@link #CAPITAL}. */
  boolean is(int word, int mark) {
    return (marks[word] & mark) != 0;
  }

  /** The text of a word as it stands. */
  String word(int word) {
    return text.substring(starts[word], ends[word]);
  }

  /** The text from a word, inclusive, to another, exclusive, as it stands; empty where none. */
  String slice(int from, int to) {
    return from >= to ? "" : text.substring(starts[from], ends[to - 1]);
  }

  /** The word that starts at, or first after, a UTF-16 unit; {@link #size()} where none does. */
  int wordAt(int unit) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] < unit) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The first 64 bits of the hash of all words. */
  long hashHigh() {
    return Hashes.words(hashes, 0, hashes.length, 0x243F6A8885A308D3L);
  }

  /** The last 64 bits of the hash of all words. */
  long hashLow() {
    return Hashes.words(hashes, 0, hashes.length, 0x13198A2E03707344L);
  }
}
