package org.dateline.dedup;

import org.apache.avro.specific.SpecificRecordBase;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.dateline.record.RecordCoder;

/**
 * Records of the contract under way in blocks. A step with several outputs sends each of them, with
 * all the others, to everything that reads one; many small records would be written and read as
 * often.
 */
final class RecordBlocks<T extends SpecificRecordBase> {
  private final AvroBytes<T> bytes;
  private final RangeBlocks blocks;
  private final RangeBlocks.Sink sink;

  RecordBlocks(int kind, Class<T> type, RangeBlocks.Sink sink) {
    this.bytes = new AvroBytes<>(type);
    this.blocks = new RangeBlocks(1, kind);
    this.sink = sink;
  }

  /** Adds a record. */
  void add(T row) {
    blocks.toRange(0, sink).put(bytes.encode(row));
  }

  /** Sends what is left. */
  void flush() {
    blocks.flush(sink);
  }

  /** The records of a kind among blocks of several. */
  static <T extends SpecificRecordBase> PCollection<T> records(
      String name, PCollection<KV<Integer, byte[]>> blocks, int kind, Class<T> type) {
    return blocks.apply(name, ParDo.of(new UnpackFn<>(kind, type))).setCoder(RecordCoder.of(type));
  }

  /** The blocks of a kind among those of several. */
  static PCollection<KV<Integer, byte[]>> ofKind(
      String name, PCollection<KV<Integer, byte[]>> blocks, int kind) {
    return blocks.apply(name, ParDo.of(new OfKindFn(kind))).setCoder(blocks.getCoder());
  }

  private static final class UnpackFn<T extends SpecificRecordBase>
      extends DoFn<KV<Integer, byte[]>, T> {
    private static final long serialVersionUID = 1L;

    private final int kind;
    private final Class<T> type;

    UnpackFn(int kind, Class<T> type) {
      this.kind = kind;
      this.type = type;
    }

    @ProcessElement
    public void unpack(@Element KV<Integer, byte[]> block, OutputReceiver<T> out) {
      BlockReader reader = new BlockReader(block.getValue());
      if (reader.integer() == kind) {
        AvroBytes<T> bytes = new AvroBytes<>(type);
        while (reader.hasMore()) {
          out.output(bytes.decode(reader.bytes()));
        }
      }
    }
  }

  private static final class OfKindFn extends DoFn<KV<Integer, byte[]>, KV<Integer, byte[]>> {
    private static final long serialVersionUID = 1L;

    private final int kind;

    OfKindFn(int kind) {
      this.kind = kind;
    }

    @ProcessElement
    public void pick(@Element KV<Integer, byte[]> block, OutputReceiver<KV<Integer, byte[]>> out) {
      if (new BlockReader(block.getValue()).integer() == kind) {
        out.output(block);
      }
    }
  }
}
