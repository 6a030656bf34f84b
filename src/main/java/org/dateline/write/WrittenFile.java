package org.dateline.write;

import java.io.Serializable;

/**
 * One file that a bundle wrote to the staging folder and that counts, since the bundle succeeded.
 *
 * @param dataset the dataset's name
 * @param day the partition, {@code YYYY-MM-DD} or {@code unknown}
 * @param shard its number among the partition's files, from 0
 * @param path the file, below the staging folder
 * @param rows records in it
 * @param bytes encoded size of those records
 */
public record WrittenFile(String dataset, String day, int shard, String path, long rows, long bytes)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Where it belongs below the output folder. */
  public String finalPath(int shards) {
    return String.format(
        java.util.Locale.ROOT,
        "%s/part-%05d-of-%05d.avro",
        Dataset.partition(dataset, day),
        shard,
        shards);
  }
}
