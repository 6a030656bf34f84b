package org.dateline.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.avro.file.DataFileStream;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificRecord;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.dateline.record.RecordCoder;
import org.jspecify.annotations.Nullable;

/**
 * Reads what earlier runs left in the output: a dataset's rows of the days near the run's own days,
 * but not of those days themselves, which this run replaces. Rows without a date are left out.
 *
 * <p>Files are listed when the graph is built and opened when it runs; those of days outside the
 * look-back are never opened.
 */
public final class ReadEarlier<T extends SpecificRecord>
    extends PTransform<PBegin, PCollection<T>> {
  private static final long serialVersionUID = 1L;

  /** Rows in a list: an engine's cost is by element, and a run of one day reads thirty. */
  private static final int LIST = 512;

  /** In the place of a look-back: the days that the run covers, and no other. */
  private static final int OWN_DAYS = -1;

  private final String output;
  private final Dataset<T> dataset;
  private final transient PCollectionView<List<String>> days;
  private final int lookbackDays;
  private final SerializableFunction<T, Boolean> wanted;

  private ReadEarlier(
      String output,
      Dataset<T> dataset,
      PCollectionView<List<String>> days,
      int lookbackDays,
      SerializableFunction<T, Boolean> wanted) {
    this.output = output;
    this.dataset = dataset;
    this.days = days;
    this.lookbackDays = lookbackDays;
    this.wanted = wanted;
  }

  /**
   * Reads a dataset of an output folder.
   *
   * @param days the days that the run's input covers
   * @param lookbackDays how far before the first and after the last of them rows count
   */
  public static <T extends SpecificRecord> ReadEarlier<T> of(
      String output, Dataset<T> dataset, PCollectionView<List<String>> days, int lookbackDays) {
    return new ReadEarlier<>(output, dataset, days, lookbackDays, row -> true);
  }

  /** Reads what the run is about to replace: a dataset's rows of the days that its input covers. */
  public static <T extends SpecificRecord> ReadEarlier<T> replaced(
      String output, Dataset<T> dataset, PCollectionView<List<String>> days) {
    return new ReadEarlier<>(output, dataset, days, OWN_DAYS, row -> true);
  }

  /**
   * Reads some rows only. The others are dropped as they are read, so that a run pays for each of
   * them no more than its decoding, however many days look back.
   */
  public ReadEarlier<T> where(SerializableFunction<T, Boolean> wantedRows) {
    return new ReadEarlier<>(output, dataset, days, lookbackDays, wantedRows);
  }

  /** Reads the rows in lists of no fixed length, for what is read in bulk and mostly dropped. */
  public PTransform<PBegin, PCollection<List<T>>> inLists() {
    return new Rows<>(this, ListCoder.of(RecordCoder.of(dataset.type()))) {
      private static final long serialVersionUID = 1L;

      @Override
      ReadFile<T, List<T>> reader() {
        return new ReadLists<>(ReadEarlier.this);
      }
    };
  }

  /**
   * Reads what is wanted of each row alone.
   *
   * @param part what of a row; null drops it
   * @param coder of the parts
   */
  public <R> PTransform<PBegin, PCollection<R>> as(
      SerializableFunction<T, @Nullable R> part, Coder<R> coder) {
    return new Rows<>(this, coder) {
      private static final long serialVersionUID = 1L;

      @Override
      ReadFile<T, R> reader() {
        return new ReadParts<>(ReadEarlier.this, part);
      }
    };
  }

  /** Whether the output holds any file of the dataset now. */
  public static boolean any(String output, Dataset<?> dataset) {
    return !files(output, dataset.name()).isEmpty();
  }

  private static List<String> files(String output, String dataset) {
    try {
      return new OutputStore(output).list(dataset + "/*/*.avro");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + dataset + " in " + output, e);
    }
  }

  @Override
  public PCollection<T> expand(PBegin input) {
    return input.apply("Rows", as(row -> row, RecordCoder.of(dataset.type())));
  }

  /** Whether rows of a day count for a run that covers others. */
  static boolean counts(String day, Collection<String> covered, int lookbackDays) {
    TreeSet<String> dated = new TreeSet<>(covered);
    dated.remove(Dataset.UNKNOWN_DAY);
    if (lookbackDays == 0
        || day.equals(Dataset.UNKNOWN_DAY)
        || covered.contains(day)
        || dated.isEmpty()) {
      return false;
    }
    LocalDate at = LocalDate.parse(day);
    return ChronoUnit.DAYS.between(at, LocalDate.parse(dated.first())) <= lookbackDays
        && ChronoUnit.DAYS.between(LocalDate.parse(dated.last()), at) <= lookbackDays;
  }

  /** The rows, in one shape or another. */
  private abstract static class Rows<T extends SpecificRecord, R>
      extends PTransform<PBegin, PCollection<R>> {
    private static final long serialVersionUID = 1L;

    private final ReadEarlier<T> of;
    private final transient Coder<R> coder;

    Rows(ReadEarlier<T> of, Coder<R> coder) {
      this.of = of;
      this.coder = coder;
    }

    abstract ReadFile<T, R> reader();

    @Override
    public PCollection<R> expand(PBegin input) {
      return input
          .apply(
              "Files",
              Create.of(files(of.output, of.dataset.name())).withCoder(StringUtf8Coder.of()))
          .apply("ReadNearDays", ParDo.of(reader()).withSideInputs(of.days))
          .setCoder(coder);
    }
  }

  /** A file's path → its rows, where its day counts. */
  private abstract static class ReadFile<T extends SpecificRecord, R> extends DoFn<String, R> {
    private static final long serialVersionUID = 1L;

    private final String output;
    private final Class<T> type;
    private final PCollectionView<List<String>> days;
    private final int lookbackDays;
    private final SerializableFunction<T, Boolean> wanted;

    ReadFile(ReadEarlier<T> of) {
      this.output = of.output;
      this.type = of.dataset.type();
      this.days = of.days;
      this.lookbackDays = of.lookbackDays;
      this.wanted = of.wanted;
    }

    final void read(ProcessContext context, Consumer<T> to) throws IOException {
      String path = context.element();
      String day = Dataset.dayOf(path);
      List<String> covered = new ArrayList<>(context.sideInput(days));
      boolean wantedDay =
          lookbackDays == OWN_DAYS ? covered.contains(day) : counts(day, covered, lookbackDays);
      if (!wantedDay) {
        return;
      }
      try (InputStream in = new OutputStore(output).open(path);
          DataFileStream<T> rows = new DataFileStream<>(in, new SpecificDatumReader<>(type))) {
        while (rows.hasNext()) {
          T row = rows.next();
          if (wanted.apply(row)) {
            to.accept(row);
          }
        }
      }
    }
  }

  private static final class ReadLists<T extends SpecificRecord> extends ReadFile<T, List<T>> {
    private static final long serialVersionUID = 1L;

    ReadLists(ReadEarlier<T> of) {
      super(of);
    }

    @ProcessElement
    public void read(ProcessContext context) throws IOException {
      List<T> rows = new ArrayList<>(LIST);
      read(
          context,
          row -> {
            rows.add(row);
            if (rows.size() == LIST) {
              context.output(List.copyOf(rows));
              rows.clear();
            }
          });
      if (!rows.isEmpty()) {
        context.output(List.copyOf(rows));
      }
    }
  }

  private static final class ReadParts<T extends SpecificRecord, R> extends ReadFile<T, R> {
    private static final long serialVersionUID = 1L;

    private final SerializableFunction<T, @Nullable R> part;

    ReadParts(ReadEarlier<T> of, SerializableFunction<T, @Nullable R> part) {
      super(of);
      this.part = part;
    }

    @ProcessElement
    public void read(ProcessContext context) throws IOException {
      read(
          context,
          row -> {
            R wantedPart = part.apply(row);
            if (wantedPart != null) {
              context.output(wantedPart);
            }
          });
    }
  }
}
