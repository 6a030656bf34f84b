package org.dateline.write;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.apache.avro.Schema;
import org.apache.avro.file.CodecFactory;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
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

  private final List<Dataset<?>> datasets;
  private final String staging;
  private final String output;
  private final int shards;
  private final @Nullable CommitInGraph commit;

  private WriteDatasets(
      List<Dataset<?>> datasets, String output, int shards, @Nullable CommitInGraph commit) {
    this.datasets = datasets;
    this.output = output;
    this.staging = output + "/" + STAGING;
    this.shards = shards;
    this.commit = commit;
  }

  /** Writes those datasets below {@code output}, one file a dataset and day. */
  public static WriteDatasets to(String output, List<Dataset<?>> datasets) {
    return new WriteDatasets(datasets, output, 1, null);
  }

  /** Writes {@code count} files a dataset and day, 1 or more. */
  public WriteDatasets withShards(int count) {
    return new WriteDatasets(datasets, output, count, commit);
  }

  /** Commits as the graph's last step, for a launcher that does not wait; null leaves it to it. */
  public WriteDatasets withCommit(@Nullable CommitInGraph inGraph) {
    return new WriteDatasets(datasets, output, shards, inGraph);
  }

  /** Under which a dataset's rows are given. */
  public static <T extends SpecificRecord> TupleTag<T> tag(Dataset<T> dataset) {
    return new TupleTag<>(dataset.name());
  }

  @Override
  public PDone expand(PCollectionTuple input) {
    List<PCollection<KV<String, byte[]>>> encoded = new ArrayList<>();
    for (Dataset<?> dataset : datasets) {
      encoded.add(encode(input, dataset));
    }
    PCollectionView<List<WrittenFile>> written =
        PCollectionList.of(encoded)
            .apply("AllDatasets", Flatten.pCollections())
            .apply("GroupByFile", GroupByKey.create())
            .apply("WriteFiles", ParDo.of(new WriteFile(staging, schemas())))
            .setCoder(SerializableCoder.of(WrittenFile.class))
            .apply("AllFiles", View.asList());
    input
        .getPipeline()
        .apply("Once", Create.of((Void) null).withCoder(VoidCoder.of()))
        .apply(
            "ListFiles", ParDo.of(new ListFiles(output, written, commit)).withSideInputs(written));
    return PDone.in(input.getPipeline());
  }

  private <T extends SpecificRecord> PCollection<KV<String, byte[]>> encode(
      PCollectionTuple input, Dataset<T> dataset) {
    return input
        .get(tag(dataset))
        .apply("Encode-" + dataset.name(), ParDo.of(new EncodeRow<>(dataset, shards)))
        .setCoder(KvCoder.of(StringUtf8Coder.of(), ByteArrayCoder.of()));
  }

  private List<KV<String, String>> schemas() {
    List<KV<String, String>> schemas = new ArrayList<>();
    for (Dataset<?> dataset : datasets) {
      schemas.add(KV.of(dataset.name(), dataset.schema().toString()));
    }
    return schemas;
  }

  /** A row to its file's key, {@code dataset|day|shard}, and its Avro bytes. */
  private static final class EncodeRow<T extends SpecificRecord>
      extends DoFn<T, KV<String, byte[]>> {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final Class<T> type;
    private final Dataset.Published<T> published;
    private final int shards;
    private transient @Nullable BinaryOutput bytes;

    EncodeRow(Dataset<T> dataset, int shards) {
      this.name = dataset.name();
      this.type = dataset.type();
      this.published = dataset.published();
      this.shards = shards;
    }

    @ProcessElement
    public void encode(@Element T row, OutputReceiver<KV<String, byte[]>> out) {
      if (bytes == null) {
        bytes = new BinaryOutput();
      }
      bytes.clear();
      RecordFormat.of(type).write(row, bytes);
      byte[] encoded = bytes.toByteArray();
      String day = new Dataset<>(name, type, published).day(row);
      int shard =
          shards == 1
              ? 0
              : Math.floorMod(Hashing.murmur3_32_fixed().hashBytes(encoded).asInt(), shards);
      out.output(KV.of(name + "|" + day + "|" + shard, encoded));
    }
  }

  private static final class WriteFile extends DoFn<KV<String, Iterable<byte[]>>, WrittenFile> {
    private static final long serialVersionUID = 1L;

    private final String staging;
    private final List<KV<String, String>> schemas;

    WriteFile(String staging, List<KV<String, String>> schemas) {
      this.staging = staging;
      this.schemas = schemas;
    }

    @ProcessElement
    public void write(@Element KV<String, Iterable<byte[]>> file, OutputReceiver<WrittenFile> out)
        throws IOException {
      String[] key = file.getKey().split("\\|", -1);
      // A second try of the bundle writes beside the first; only what succeeds is listed.
      String path = Dataset.partition(key[0], key[1]) + "/" + key[2] + "-" + UUID.randomUUID();
      long rows = 0;
      long bytes = 0;
      try (OutputStream stream = new OutputStore(staging).create(path);
          DataFileWriter<Object> writer = new DataFileWriter<>(new GenericDatumWriter<>())) {
        writer.setCodec(CodecFactory.deflateCodec(4));
        writer.create(schema(key[0]), stream);
        for (byte[] row : file.getValue()) {
          writer.appendEncoded(ByteBuffer.wrap(row));
          rows++;
          bytes += row.length;
        }
      }
      out.output(new WrittenFile(key[0], key[1], Integer.parseInt(key[2]), path, rows, bytes));
    }

    private Schema schema(String dataset) {
      for (KV<String, String> schema : schemas) {
        if (schema.getKey().equals(dataset)) {
          return new Schema.Parser().parse(schema.getValue());
        }
      }
      throw new IllegalArgumentException("no dataset " + dataset);
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
