package org.dateline.dedup;

import java.util.Set;
import org.dateline.record.PassageIndexEntry;
import org.jspecify.annotations.Nullable;

/** Chooses the passages of earlier runs whose words, or some shingles, a run has too. */
final class HistoryChoice {
  private final Set<Long> covered;
  private final int lookbackDays;
  private final HashFilter hashes;
  private final WordScanner scanner = new WordScanner();

  /**
   * For a run.
   *
   * @param covered the days that it covers
   * @param lookbackDays how far from a covered day an entry may lie
   * @param hashes the texts and the shingles of the run's passages
   */
  HistoryChoice(Set<Long> covered, int lookbackDays, HashFilter hashes) {
    this.covered = covered;
    this.lookbackDays = lookbackDays;
    this.hashes = hashes;
  }

  /** The words of an entry that is chosen; null for another. */
  @Nullable Words words(PassageIndexEntry entry) {
    if (!History.takesPart(entry, covered, lookbackDays)) {
      return null;
    }
    Words words = scanner.scan(entry.getText());
    return hashes.mayHave(words.hashHigh()) || similar(words) ? words : null;
  }

  private boolean similar(Words words) {
    long[] shingles = CandidatePairs.shingles(words);
    int shared = 0;
    for (long shingle : shingles) {
      shared += hashes.mayHave(shingle) ? 1 : 0;
    }
    return CandidatePairs.mayBeEnough(shared, shingles.length);
  }
}
