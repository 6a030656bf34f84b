package org.dateline.dedup;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Set;
import org.dateline.record.PassageIndexEntry;
import org.jspecify.annotations.Nullable;

/** Chooses the passages of earlier runs whose words, or some shingles, a run has too. */
final class HistoryChoice {
  private static final int HEX = 16;
  private static final int HEX_DIGITS = 16;

  private final Set<Long> covered;
  private final int lookbackDays;
  private final HashFilter hashes;
  private final WordScanner scanner = new WordScanner();
  private char[] owners = new char[64];

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
    long high = Long.parseUnsignedLong(entry.getTextHash(), 0, HEX_DIGITS, HEX);
    return hashes.mayHave(high) || similar(entry.getShingles())
        ? scanner.scan(entry.getText())
        : null;
  }

  /**
   * Whether an entry has a shingle of a short text of the run, or two of one text; one is enough
   * for a short entry. A shingle that several texts of the run have counts for each of them.
   */
  private boolean similar(ByteBuffer packed) {
    int count = packed.remaining() / Integer.BYTES;
    int shared = 0;
    int owned = 0;
    for (int i = 0; i < count; i++) {
      long shingle = (long) packed.getInt(packed.position() + i * Integer.BYTES) << 32;
      char owner = hashes.owner(shingle);
      if (owner == HashFilter.SHORT) {
        return true;
      }
      if (owner == HashFilter.SEVERAL) {
        shared++;
      } else if (owner != HashFilter.NOBODY) {
        if (owned == owners.length) {
          owners = Arrays.copyOf(owners, owned * 2);
        }
        owners[owned++] = owner;
      }
    }
    if (CandidatePairs.oneIsEnough(count)) {
      return shared + owned > 0;
    }
    return shared + Math.min(1, owned) > 1 || twice(owned);
  }

  /** Whether one of the first owners stands there twice. */
  private boolean twice(int count) {
    Arrays.sort(owners, 0, count);
    for (int i = 1; i < count; i++) {
      if (owners[i] == owners[i - 1]) {
        return true;
      }
    }
    return false;
  }

  /** What an index keeps of a text's shingles: the first 32 bits of each. */
  static ByteBuffer packed(long[] shingles) {
    ByteBuffer packed = ByteBuffer.allocate(shingles.length * Integer.BYTES);
    for (long shingle : shingles) {
      packed.putInt((int) (shingle >>> 32));
    }
    return packed.flip();
  }
}
