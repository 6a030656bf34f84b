package org.dateline.bench;

import com.google.common.hash.Hashing;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.extensions.avro.io.AvroIO;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.metrics.MetricsFilter;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.dateline.RunnerFlags;
import org.dateline.dedup.DedupOutcome;
import org.dateline.dedup.DedupPassages;
import org.dateline.dedup.DedupSettings;
import org.dateline.dedup.PassageDedup;
import org.dateline.record.ArticleOverlap;
import org.dateline.record.BinaryOutput;
import org.dateline.record.Passage;
import org.dateline.record.PassageGroup;
import org.dateline.record.PassageIndexEntry;
import org.dateline.record.PassageLink;
import org.dateline.record.RecordCoder;
import org.dateline.record.RecordFormat;

/**
 * Near-identical passages of a given number of articles on an engine, or without one: time and
 * memory of the whole process, from passages in Avro files to the results. Of each dataset it prints
 * how many records there are and a sum of the hashes of their bytes: where both are the same, so are
 * the records, in whatever order they came.
 */
public final class EngineBench {
  private static final int FILES = 16;
  private static final String COUNTS = "results";
  private static final String SUMMED = "-sum";
  private static final String SUM = "%s=%d/%016x";

  private EngineBench() {}

  /** Arguments: folder of the corpora, articles, then "plain" or options of Beam. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    int articles = Integer.parseInt(args[1]);
    Path work = Files.createTempDirectory("bench-dedup");
    try {
      int passages = write(folder, articles, work);
      System.gc();
      OperatingSystemMXBean system =
          ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
      long cpu = system.getProcessCpuTime();
      long wall = System.nanoTime();
      String results =
          args[2].equals("plain")
              ? plain(work)
              : engine(work, Arrays.copyOfRange(args, 2, args.length));
      System.out.printf(
          "%s: %d articles, %d passages: %.1f s, %.1f CPU s, most memory %s; %s%n",
          args[2],
          articles,
          passages,
          (System.nanoTime() - wall) / 1e9,
          (system.getProcessCpuTime() - cpu) / 1e9,
          mostMemory(),
          results);
    } finally {
      try (Stream<Path> walk = Files.walk(work)) {
        walk.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
      }
    }
    System.exit(0);
  }

  /** The passages of so many articles: the corpora, and again with edits until there are enough. */
  private static int write(Path folder, int articles, Path work) throws IOException {
    List<DataFileWriter<Passage>> files = new ArrayList<>();
    for (int i = 0; i < FILES; i++) {
      files.add(
          new DataFileWriter<>(new SpecificDatumWriter<>(Passage.class))
              .create(Passage.getClassSchema(), work.resolve("p" + i + ".avro").toFile()));
    }
    int[] counts = new int[2];
    Enlarged.each(
        List.of(folder.resolve("news.jsonl.gz"), folder.resolve("planted.jsonl.gz")),
        articles,
        line -> {
          DataFileWriter<Passage> file = files.get(counts[0]++ % FILES);
          for (Passage passage : Corpus.passages(line)) {
            file.append(passage);
            counts[1]++;
          }
        });
    for (DataFileWriter<Passage> file : files) {
      file.close();
    }
    return counts[1];
  }

  private static String plain(Path work) throws IOException {
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < FILES; i++) {
      try (DataFileReader<Passage> file =
          new DataFileReader<>(
              work.resolve("p" + i + ".avro").toFile(),
              new SpecificDatumReader<>(Passage.class))) {
        file.forEach(passages::add);
      }
    }
    DedupOutcome found = PassageDedup.run(DedupSettings.defaults(), passages, List.of());
    return Stream.of(
            sum("groups", PassageGroup.class, found.groups()),
            sum("index", PassageIndexEntry.class, found.index()),
            sum("links", PassageLink.class, found.links()),
            sum("overlaps", ArticleOverlap.class, found.overlaps()),
            sum("passages", Passage.class, found.passages()))
        .collect(Collectors.joining(" "));
  }

  private static <T extends SpecificRecord> String sum(String name, Class<T> type, List<T> rows) {
    BinaryOutput bytes = new BinaryOutput();
    long sum = rows.stream().mapToLong(row -> hash(row, RecordFormat.of(type), bytes)).sum();
    return String.format(SUM, name, rows.size(), sum);
  }

  private static <T extends SpecificRecord> long hash(
      T row, RecordFormat<T> format, BinaryOutput bytes) {
    bytes.clear();
    format.write(row, bytes);
    return Hashing.murmur3_128().hashBytes(bytes.toByteArray()).asLong();
  }

  private static String engine(Path work, String[] flags) {
    PipelineOptions options =
        PipelineOptionsFactory.fromArgs(RunnerFlags.complete(flags)).create();
    options.as(DirectOptions.class).setEnforceEncodability(false);
    options.as(DirectOptions.class).setEnforceImmutability(false);
    Pipeline pipeline = Pipeline.create(options);
    PCollectionTuple found =
        pipeline
            .apply("Read", AvroIO.read(Passage.class).from(work + "/*.avro"))
            .setCoder(RecordCoder.of(Passage.class))
            .apply("DedupPassages", DedupPassages.create());
    count("groups", PassageGroup.class, found.get(DedupPassages.groups()));
    count("index", PassageIndexEntry.class, found.get(DedupPassages.index()));
    count("links", PassageLink.class, found.get(DedupPassages.links()));
    count("overlaps", ArticleOverlap.class, found.get(DedupPassages.overlaps()));
    count("passages", Passage.class, found.get(DedupPassages.passages()));
    PipelineResult result = pipeline.run();
    result.waitUntilFinish();
    Map<String, Long> counters = new TreeMap<>();
    result
        .metrics()
        .queryMetrics(
            MetricsFilter.builder().addNameFilter(MetricNameFilter.inNamespace(COUNTS)).build())
        .getCounters()
        .forEach(counter -> counters.put(counter.getName().getName(), counter.getAttempted()));
    return counters.keySet().stream()
        .filter(name -> !name.endsWith(SUMMED))
        .map(name -> String.format(SUM, name, counters.get(name), counters.get(name + SUMMED)))
        .collect(Collectors.joining(" "));
  }

  private static <T extends SpecificRecord> void count(
      String name, Class<T> type, PCollection<T> rows) {
    rows.apply("Count-" + name, ParDo.of(new CountFn<>(name, type)));
  }

  private static final class CountFn<T extends SpecificRecord> extends DoFn<T, Void> {
    private static final long serialVersionUID = 1L;

    private final Class<T> type;
    private final Counter rows;
    private final Counter sum;
    private transient BinaryOutput bytes;
    private transient RecordFormat<T> format;

    CountFn(String name, Class<T> type) {
      this.type = type;
      this.rows = Metrics.counter(COUNTS, name);
      this.sum = Metrics.counter(COUNTS, name + SUMMED);
    }

    @Setup
    public void setup() {
      bytes = new BinaryOutput();
      format = RecordFormat.of(type);
    }

    @ProcessElement
    public void count(@Element T row) {
      rows.inc();
      sum.inc(hash(row, format, bytes));
    }
  }

  /** The most memory that the process held, where the system tells. */
  private static String mostMemory() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return "unknown";
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .map(line -> line.substring("VmHWM:".length()).strip())
        .findFirst()
        .orElse("unknown");
  }
}
