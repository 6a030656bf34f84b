package org.dateline.dedup;

import org.apache.beam.sdk.transforms.Combine;

/** Joins blocks of hashes, each some with their owner, into a filter. */
final class HashFilterFn extends Combine.CombineFn<byte[], HashFilter, HashFilter> {
  private static final long serialVersionUID = 1L;

  private final int width;

  HashFilterFn(int width) {
    this.width = width;
  }

  /** Adds hashes to a block. */
  static void write(BlockWriter block, char owner, long... hashes) {
    block.put((int) owner).put(hashes.length);
    for (long hash : hashes) {
      block.put(hash);
    }
  }

  @Override
  public HashFilter createAccumulator() {
    return new HashFilter(width);
  }

  @Override
  public HashFilter addInput(HashFilter filter, byte[] block) {
    BlockReader reader = new BlockReader(block);
    while (reader.hasMore()) {
      char owner = (char) reader.integer();
      for (int left = reader.integer(); left > 0; left--) {
        filter.add(reader.number(), owner);
      }
    }
    return filter;
  }

  @Override
  public HashFilter mergeAccumulators(Iterable<HashFilter> filters) {
    HashFilter joined = createAccumulator();
    for (HashFilter filter : filters) {
      joined.addAll(filter);
    }
    return joined;
  }

  @Override
  public HashFilter extractOutput(HashFilter filter) {
    return filter.settled();
  }
}
