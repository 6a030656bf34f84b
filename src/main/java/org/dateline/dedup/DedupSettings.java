package org.dateline.dedup;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;

/**
 * How near-identical passages are looked for.
 *
 * @param ranges into how many ranges of hashes the work is divided; a range's share of the input
 *     must fit in a worker's memory (about 1 KB a passage), so let it grow with the input
 * @param lookbackDays how many days back a passage is compared with
 * @param rounds rounds in which chains of near-identical texts are drawn together on an engine; too
 *     few fail the run
 */
public record DedupSettings(int ranges, int lookbackDays, int rounds) implements Serializable {
  /** The most ranges. */
  public static final int MAX_RANGES = 1 << 16;

  /** Checks the bounds. */
  public DedupSettings {
    checkArgument(
        ranges >= 1 && ranges <= MAX_RANGES,
        "ranges must be from 1 to %s, is %s",
        MAX_RANGES,
        ranges);
    checkArgument(
        lookbackDays >= 0 && lookbackDays <= 3650,
        "lookbackDays must be from 0 to 3650, is %s",
        lookbackDays);
    checkArgument(rounds >= 1 && rounds <= 64, "rounds must be from 1 to 64, is %s", rounds);
  }

  /** 16 ranges, which suit one machine and up to a million passages; 30 days back; 5 rounds. */
  public static DedupSettings defaults() {
    return new DedupSettings(16, 30, 5);
  }

  /** With another number of ranges. */
  public DedupSettings withRanges(int count) {
    return new DedupSettings(count, lookbackDays, rounds);
  }

  /** With another look-back. */
  public DedupSettings withLookbackDays(int days) {
    return new DedupSettings(ranges, days, rounds);
  }

  /** With another number of rounds. */
  public DedupSettings withRounds(int count) {
    return new DedupSettings(ranges, lookbackDays, count);
  }
}
