package org.dateline.write;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.coders.VoidCoder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.PDone;
import org.apache.beam.sdk.values.TupleTag;
import org.dateline.record.BinaryOutput;
import org.dateline.record.RecordFormat;
import org.jspecify.annotations.Nullable;

/**
 * Writes datasets to the staging folder, for {@link Commit} to put in place.
 *
 * <p>Input: one collection for each dataset, tagged by {@link #tag}. Output: Avro files of {@code
 * shards} a dataset and day, then {@value #FILES}, which lists the files that count: those of
 * bundles that succeeded. A bundle that was tried twice leaves a file that nobody lists. Rows
 * stream to their file; none is held.
 */
public final class WriteDatasets extends PTransform<PCollectionTuple, PDone> {
  /** Folder below the output that a run writes to before it is committed. */
  public static final String STAGING = "_staging";

  /** The list of written files, JSON, written last, in the staging folder. */
  static final String FILES = "_files.json";

  /** A key costs an engine more than a file does, and years of news make many files. */
  private static final int BUCKETS = 256;

  private final List<Dataset<?>> datasets;
  private final String staging;
  private final String output;
  private final int shards;
  private final int buckets;
  private final @Nullable CommitInGraph commit;

  private WriteDatasets(
      List<Dataset<?>> datasets,
      String output,
      int shards,
      int buckets,
      @Nullable CommitInGraph commit) {
    this.datasets = List.copyOf(datasets);
    this.output = output;
    this.staging = output + "/" + STAGING;
    this.shards = shards;
    this.buckets = buckets;
    this.commit = commit;
  }

  /** Writes those datasets below {@code output}, one file a dataset and day. */
  public static WriteDatasets to(String output, List<Dataset<?>> datasets) {
    return new WriteDatasets(datasets, output, 1, BUCKETS, null);
  }

  /** Writes {@code count} files a dataset and day, 1 or more. */
  public WriteDatasets withShards(int count) {
    return new WriteDatasets(datasets, output, count, buckets, commit);
  }

  /** Divides the files among {@code count} keys, 1 or more; the files are the same. */
  public WriteDatasets withBuckets(int count) {
    return new WriteDatasets(datasets, output, shards, count, commit);
  }

  /** Commits as the graph's last step, for a launcher that does not wait; null leaves it to it. */
  public WriteDatasets withCommit(@Nullable CommitInGraph inGraph) {
    return new WriteDatasets(datasets, output, shards, buckets, inGraph);
  }

  /** Under which a dataset's rows are given. */
  public static <T extends SpecificRecord> TupleTag<T> tag(Dataset<T> dataset) {
    return new TupleTag<>(dataset.name());
  }

  @Override
  public PDone expand(PCollectionTuple input) {
    List<PCollection<KV<Integer, byte[]>>> encoded = new ArrayList<>();
    for (int i = 0; i < datasets.size(); i++) {
      encoded.add(encode(input, datasets.get(i), i));
    }
    PCollectionView<List<WrittenFile>> written =
        PCollectionList.of(encoded)
            .apply("AllDatasets", Flatten.pCollections())
            .apply("GroupByBucket", GroupByKey.create())
            .apply("WriteFiles", ParDo.of(new WriteFiles(staging, datasets)))
            .setCoder(SerializableCoder.of(WrittenFile.class))
            .apply("AllFiles", View.asList());
    input
        .getPipeline()
        .apply("Once", Create.of((Void) null).withCoder(VoidCoder.of()))
        .apply(
            "ListFiles", ParDo.of(new ListFiles(output, written, commit)).withSideInputs(written));
    return PDone.in(input.getPipeline());
  }

  private <T extends SpecificRecord> PCollection<KV<Integer, byte[]>> encode(
      PCollectionTuple input, Dataset<T> dataset, int number) {
    return input
        .get(tag(dataset))
        .apply(
            "Encode-" + dataset.name(), ParDo.of(new EncodeRow<>(dataset, number, shards, buckets)))
        .setCoder(KvCoder.of(VarIntCoder.of(), ByteArrayCoder.of()));
  }

  /** A row to its file's bucket, and its place and Avro bytes. */
  private static final class EncodeRow<T extends SpecificRecord>
      extends DoFn<T, KV<Integer, byte[]>> {
    private static final long serialVersionUID = 1L;

    private final Dataset<T> dataset;
    private final int number;
    private final int shards;
    private final int buckets;
    private transient @Nullable BinaryOutput bytes;

    EncodeRow(Dataset<T> dataset, int number, int shards, int buckets) {
      this.dataset = dataset;
      this.number = number;
      this.shards = shards;
      this.buckets = buckets;
    }

    @ProcessElement
    public void encode(@Element T row, OutputReceiver<KV<Integer, byte[]>> out) {
      if (bytes == null) {
        bytes = new BinaryOutput();
      }
      bytes.clear();
      RecordFormat.of(dataset.type()).write(row, bytes);
      byte[] encoded = bytes.toByteArray();
      int shard =
          shards == 1
              ? 0
              : Math.floorMod(Hashing.murmur3_32_fixed().hashBytes(encoded).asInt(), shards);
      RowPlace place = new RowPlace(number, dataset.dayNumber(row), shard);
      out.output(KV.of(place.bucket(buckets), place.before(encoded)));
    }
  }

  private static final class WriteFiles extends DoFn<KV<Integer, Iterable<byte[]>>, WrittenFile> {
    private static final long serialVersionUID = 1L;

    private final String staging;
    private final List<Dataset<?>> datasets;

    WriteFiles(String staging, List<Dataset<?>> datasets) {
      this.staging = staging;
      this.datasets = datasets;
    }

    @ProcessElement
    public void write(
        @Element KV<Integer, Iterable<byte[]>> bucket, OutputReceiver<WrittenFile> out)
        throws IOException {
      try (StagedFiles files = new StagedFiles(new OutputStore(staging), datasets)) {
        for (byte[] placed : bucket.getValue()) {
          ByteBuffer row = ByteBuffer.wrap(placed);
          files.append(RowPlace.take(row), row);
        }
        files.finish().forEach(out::output);
      }
    }
  }

  private static final class ListFiles extends DoFn<Void, Void> {
    private static final long serialVersionUID = 1L;

    private final String output;
    private final PCollectionView<List<WrittenFile>> written;
    private final @Nullable CommitInGraph commit;

    ListFiles(
        String output, PCollectionView<List<WrittenFile>> written, @Nullable CommitInGraph commit) {
      this.output = output;
      this.written = written;
      this.commit = commit;
    }

    @ProcessElement
    public void list(ProcessContext context) throws IOException {
      List<WrittenFile> files = new ArrayList<>(context.sideInput(written));
      files.sort(
          Comparator.comparing((WrittenFile f) -> f.finalPath(1)).thenComparing(f -> f.shard()));
      new OutputStore(output + "/" + STAGING)
          .put(FILES, new ObjectMapper().writeValueAsString(files));
      if (commit != null) {
        commit.commit(output, files);
      }
    }
  }
}
