package org.dateline.dedup;

import java.util.Set;
import org.dateline.record.PassageIndexEntry;

/** Which entries of earlier runs a run compares with. */
final class History {
  private History() {}

  /**
   * Whether an entry takes part.
   *
   * @param covered the days that the run covers: what an earlier run found for them is replaced
   * @param lookbackDays how far from a covered day an entry may lie; undated ones always take part
   * @throws IllegalStateException where another version of this program split or hashed its words
   */
  static boolean takesPart(PassageIndexEntry entry, Set<Long> covered, int lookbackDays) {
    if (entry.getTokeniserVersion() != WordScanner.VERSION
        || entry.getHashVersion() != Hashes.VERSION) {
      throw new IllegalStateException(
          "the passage_index of the output was written with tokeniser "
              + entry.getTokeniserVersion()
              + " and hash "
              + entry.getHashVersion()
              + ", this version has "
              + WordScanner.VERSION
              + " and "
              + Hashes.VERSION
              + ": write to a new output, or delete passage_index and run the days of the look-back"
              + " again");
    }
    long day = Occurrence.day(Occurrence.micros(entry.getPublishedAt()));
    if (covered.contains(day)) {
      return false;
    }
    if (day == Occurrence.UNDATED) {
      return true;
    }
    for (long own : covered) {
      if (own == Occurrence.UNDATED || Math.abs(own - day) <= lookbackDays) {
        return true;
      }
    }
    return false;
  }
}
