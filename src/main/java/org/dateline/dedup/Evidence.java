package org.dateline.dedup;

/**
 * A pair of texts that say the same.
 *
 * @param earlier the earlier text
 * @param later the later text
 */
record Evidence(DistinctText earlier, DistinctText later) {
  void write(BlockWriter to) {
    to.put(earlier).put(later);
  }

  static Evidence read(BlockReader from) {
    return new Evidence(from.distinctText(), from.distinctText());
  }
}
