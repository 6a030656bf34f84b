package org.dateline.write;

import com.google.common.hash.Hashing;
import java.nio.ByteBuffer;

/**
 * The file that a row belongs to.
 *
 * @param dataset its number among the run's datasets
 * @param day the partition, as {@link Dataset#dayNumber} counts
 * @param shard the file's number among the partition's
 */
record RowPlace(int dataset, int day, int shard) {
  private static final int BYTES = 3 * Integer.BYTES;

  /** The place before the row's bytes. */
  byte[] before(byte[] row) {
    return ByteBuffer.allocate(BYTES + row.length)
        .putInt(dataset)
        .putInt(day)
        .putInt(shard)
        .put(row)
        .array();
  }

  /** The place in front of a row's bytes, which remain. */
  static RowPlace take(ByteBuffer placed) {
    return new RowPlace(placed.getInt(), placed.getInt(), placed.getInt());
  }

  /** Which of some buckets holds the file's rows. */
  int bucket(int buckets) {
    int hash =
        Hashing.murmur3_32_fixed()
            .newHasher(BYTES)
            .putInt(dataset)
            .putInt(day)
            .putInt(shard)
            .hash()
            .asInt();
    return Math.floorMod(hash, buckets);
  }
}
