package org.dateline.dedup;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Packs records one after the other into a byte array. An engine's cost is by the element, so what
 * travels between steps travels in blocks of many records. {@link BlockReader} reads them back.
 */
final class BlockWriter {
  private byte[] bytes = new byte[1024];
  private int size;

  int size() {
    return size;
  }

  /** What was written, and begins anew. */
  byte[] take() {
    byte[] block = Arrays.copyOf(bytes, size);
    size = 0;
    return block;
  }

  private void reserve(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
    }
  }

  BlockWriter put(boolean value) {
    reserve(1);
    bytes[size++] = (byte) (value ? 1 : 0);
    return this;
  }

  BlockWriter put(int value) {
    reserve(4);
    for (int shift = 24; shift >= 0; shift -= 8) {
      bytes[size++] = (byte) (value >>> shift);
    }
    return this;
  }

  BlockWriter put(long value) {
    return put((int) (value >>> 32)).put((int) value);
  }

  BlockWriter put(double value) {
    return put(Double.doubleToLongBits(value));
  }

  BlockWriter put(byte[] value) {
    put(value.length);
    reserve(value.length);
    System.arraycopy(value, 0, bytes, size, value.length);
    size += value.length;
    return this;
  }

  BlockWriter put(@Nullable String value) {
    return value == null ? put(-1) : put(value.getBytes(StandardCharsets.UTF_8));
  }

  BlockWriter put(@Nullable Placement value) {
    put(value != null);
    if (value != null) {
      put(value.groupId()).put(value.passageId()).put(value.articleId()).put(value.source());
      put(value.leads());
    }
    return this;
  }

  BlockWriter put(Occurrence value) {
    put(value.passageId()).put(value.articleId()).put(value.source()).put(value.micros());
    put(value.start()).put(value.end()).put(value.text()).put(value.boilerplate());
    return put(value.earlier());
  }

  BlockWriter put(DistinctText value) {
    put(value.high()).put(value.low()).put(value.firsts().size());
    for (Occurrence first : value.firsts()) {
      put(first);
    }
    return put(value.fresh()).put(value.earlier());
  }

  BlockWriter put(TextHead value) {
    put(value.passageId()).put(value.articleId()).put(value.source()).put(value.micros());
    return put(value.length()).put(value.fresh()).put(value.earlier());
  }

  BlockWriter put(SharedWords value) {
    put(value.leftArticleId()).put(value.leftSource()).put(value.leftMicros());
    put(value.leftPassageId()).put(value.rightArticleId()).put(value.rightSource());
    put(value.rightMicros()).put(value.rightPassageId()).put(value.words());
    return put(value.quoted()).put(value.jaccard());
  }

  BlockWriter put(GroupTally.Member value) {
    put(value.groupId()).put(value.passageId()).put(value.articleId()).put(value.source());
    put(value.micros()).put(value.length()).put(value.fresh());
    return put(value.canonicalId());
  }

  /** Several numbers with how many they are. */
  BlockWriter putAll(List<Long> values) {
    put(values.size());
    values.forEach(this::put);
    return this;
  }
}
