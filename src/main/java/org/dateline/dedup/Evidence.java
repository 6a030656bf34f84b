package org.dateline.dedup;

import org.dateline.record.PassageLink;
import org.jspecify.annotations.Nullable;

/**
 * A pair of texts that say the same, with what placing them needs.
 *
 * @param earlier the earlier text
 * @param earlierHigh first 64 bits of the hash of its words
 * @param earlierLow last 64 bits
 * @param earlierFirst its earliest passage
 * @param later the later text
 * @param laterHigh first 64 bits of the hash of its words
 * @param laterLow last 64 bits
 * @param pair the link of their earliest passages, for texts that end up in different groups; null
 *     where the later passage is not this run's to write of
 */
record Evidence(
    TextHead earlier,
    long earlierHigh,
    long earlierLow,
    Occurrence earlierFirst,
    TextHead later,
    long laterHigh,
    long laterLow,
    @Nullable LinkedPair pair) {
  private static final AvroBytes<PassageLink> LINKS = new AvroBytes<>(PassageLink.class);

  /** Of two texts. */
  static Evidence of(DistinctText earlier, DistinctText later, LinkedPair pair) {
    return new Evidence(
        earlier.head(),
        earlier.high(),
        earlier.low(),
        earlier.first(),
        later.head(),
        later.high(),
        later.low(),
        later.first().fresh() ? pair : null);
  }

  void write(BlockWriter to) {
    to.put(earlier).put(earlierHigh).put(earlierLow).put(earlierFirst);
    to.put(later).put(laterHigh).put(laterLow).put(pair != null);
    if (pair != null) {
      to.put(LINKS.encode(pair.link())).put(pair.shared());
    }
  }

  static Evidence read(BlockReader from) {
    return new Evidence(
        from.head(),
        from.number(),
        from.number(),
        from.occurrence(),
        from.head(),
        from.number(),
        from.number(),
        from.bool() ? new LinkedPair(LINKS.decode(from.bytes()), from.sharedWords()) : null);
  }
}
