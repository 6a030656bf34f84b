package org.dateline.tag;

import org.dateline.language.Sentence;

/** A sentence's tree while it is mended: heads and relations that change, words that do not. */
abstract class Repair {
  final Sentence s;
  final int[] heads;
  final String[] relations;

  /** Whether anything was mended so far. */
  boolean changed;

  /**
   * A tree to mend in place.
   *
   * @param heads the head of each word, -1 for a root
   * @param relations the relation of each word to its head
   */
  Repair(Sentence s, int[] heads, String[] relations) {
    this.s = s;
    this.heads = heads;
    this.relations = relations;
  }

  /** Mends heads and relations in place; tells whether it changed any. */
  abstract boolean apply();

  /** The first word that hangs on a head by a relation or a kind of it; -1 where none does. */
  final int child(int head, String kind) {
    for (int k = 0; k < heads.length; k++) {
      if (heads[k] == head && relations[k].startsWith(kind)) {
        return k;
      }
    }
    return -1;
  }

  /** Whether a word hangs on a head by a relation or a kind of it. */
  final boolean has(int head, String kind) {
    return child(head, kind) >= 0;
  }

  /** Whether a word hangs on a head by just this relation. */
  final boolean hasExactly(int head, String relation) {
    for (int k = 0; k < heads.length; k++) {
      if (heads[k] == head && relations[k].equals(relation)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is another or hangs below it. */
  final boolean under(int i, int ancestor) {
    int at = i;
    for (int steps = 0; steps < heads.length && at >= 0; steps++) {
      if (at == ancestor) {
        return true;
      }
      at = heads[at];
    }
    return false;
  }

  final String lemma(int i) {
    return s.lowerLemma(i);
  }
}
