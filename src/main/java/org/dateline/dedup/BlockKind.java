package org.dateline.dedup;

/** What the records of a block are; a block begins with it. */
final class BlockKind {
  /** Passages of this run, to the range of their words. */
  static final int FRESH = 1;

  /** Passages of earlier runs, to the range of their words. */
  static final int EARLIER = 2;

  /** Distinct texts, to the range of their key. */
  static final int TEXT = 3;

  /** Shingles of texts, to the range of the shingle. */
  static final int SHINGLES = 4;

  /** Pairs that share shingles, to the range of the earlier text's key. */
  static final int PAIRS = 5;

  /** A text and those to compare it with, to the range of the latter's keys. */
  static final int REQUEST = 6;

  /** Pairs of keys of texts that say the same, to the ranges of both. */
  static final int SAME = 7;

  /** What is known of such a pair, to the range of the earlier text's key, then of its set. */
  static final int EVIDENCE = 8;

  /** Where texts were placed, to the range of their words. */
  static final int PLACED = 9;

  /** What links add to overlaps of articles, to the range of the later article. */
  static final int SHARED = 10;

  /** Words of articles, to the range of the article. */
  static final int ARTICLE_WORDS = 11;

  /** Overlaps that lack the earlier article's length, to that article's range. */
  static final int OVERLAP = 12;

  /** Passages of groups, to the range of the group. */
  static final int MEMBER = 13;

  /** Completed passages, in Avro's bytes. */
  static final int PASSAGE = 14;

  /** Links of passages, in Avro's bytes. */
  static final int LINK = 15;

  /** Entries of the index, in Avro's bytes. */
  static final int ENTRY = 16;

  /** Groups, in Avro's bytes. */
  static final int GROUP = 17;

  /** Passages of earlier runs that passages of this run copy, in Avro's bytes. */
  static final int ORIGINAL = 18;

  private BlockKind() {}
}
