package org.dateline.dedup;

import org.apache.beam.sdk.transforms.Combine;

/** Joins blocks of hashes into a filter. */
final class HashFilterFn extends Combine.CombineFn<byte[], HashFilter, HashFilter> {
  private static final long serialVersionUID = 1L;

  private final int width;

  HashFilterFn(int width) {
    this.width = width;
  }

  @Override
  public HashFilter createAccumulator() {
    return new HashFilter(width);
  }

  @Override
  public HashFilter addInput(HashFilter filter, byte[] block) {
    BlockReader reader = new BlockReader(block);
    while (reader.hasMore()) {
      filter.add(reader.number());
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
    return filter;
  }
}
