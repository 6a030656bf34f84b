package org.dateline.dedup;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the records of a block, in the order in which {@link BlockWriter} wrote them. */
final class BlockReader {
  private final byte[] bytes;
  private int at;

  BlockReader(byte[] block) {
    this(block, 0);
  }

  BlockReader(byte[] block, int from) {
    this.bytes = block;
    this.at = from;
  }

  boolean hasMore() {
    return at < bytes.length;
  }

  /** Where the next record begins. */
  int at() {
    return at;
  }

  /** Leaves out so many bytes. */
  void skip(int count) {
    at += count;
  }

  boolean bool() {
    return bytes[at++] != 0;
  }

  int integer() {
    int value = 0;
    for (int i = 0; i < 4; i++) {
      value = value << 8 | (bytes[at++] & 0xFF);
    }
    return value;
  }

  long number() {
    long high = integer();
    return high << 32 | (integer() & 0xFFFFFFFFL);
  }

  double real() {
    return Double.longBitsToDouble(number());
  }

  byte[] bytes() {
    byte[] value = new byte[integer()];
    System.arraycopy(bytes, at, value, 0, value.length);
    at += value.length;
    return value;
  }

  @Nullable String nullableText() {
    int length = integer();
    if (length < 0) {
      return null;
    }
    at += length;
    return new String(bytes, at - length, length, StandardCharsets.UTF_8);
  }

  String text() {
    return Objects.requireNonNull(nullableText());
  }

  @Nullable Placement nullablePlacement() {
    return bool() ? new Placement(text(), text(), text(), nullableText(), bool()) : null;
  }

  Placement placement() {
    return Objects.requireNonNull(nullablePlacement());
  }

  Occurrence occurrence() {
    return new Occurrence(
        text(),
        text(),
        nullableText(),
        number(),
        integer(),
        integer(),
        text(),
        bool(),
        nullablePlacement());
  }

  /** Leaves out a distinct text. */
  void skipText() {
    skip(2 * Long.BYTES);
    int count = integer();
    for (int i = 0; i < count; i++) {
      skipOccurrence();
    }
    skip(1);
    skipPlacement();
  }

  private void skipOccurrence() {
    skipString();
    skipString();
    skipString();
    skip(Long.BYTES + 2 * Integer.BYTES);
    skipString();
    skip(1);
    skipPlacement();
  }

  private void skipPlacement() {
    if (bool()) {
      for (int i = 0; i < 4; i++) {
        skipString();
      }
      skip(1);
    }
  }

  private void skipString() {
    skip(Math.max(0, integer()));
  }

  DistinctText distinctText() {
    long high = number();
    long low = number();
    int count = integer();
    List<Occurrence> firsts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      firsts.add(occurrence());
    }
    return new DistinctText(high, low, firsts, bool(), nullablePlacement());
  }

  TextHead head() {
    return new TextHead(
        text(), text(), nullableText(), number(), integer(), bool(), nullablePlacement());
  }

  SharedWords sharedWords() {
    return new SharedWords(
        text(),
        nullableText(),
        number(),
        text(),
        text(),
        nullableText(),
        number(),
        text(),
        integer(),
        integer(),
        real());
  }

  GroupTally.Member member() {
    return new GroupTally.Member(
        text(), text(), text(), nullableText(), number(), integer(), bool(), text());
  }
}
