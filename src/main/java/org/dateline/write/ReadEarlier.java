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
import org.apache.avro.file.DataFileStream;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificRecord;
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
    return input
        .apply("Files", Create.of(files(output, dataset.name())).withCoder(StringUtf8Coder.of()))
        .apply(
            "ReadNearDays",
            ParDo.of(new ReadFile<>(output, dataset.type(), days, lookbackDays, wanted))
                .withSideInputs(days))
        .setCoder(RecordCoder.of(dataset.type()));
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

  private static final class ReadFile<T extends SpecificRecord> extends DoFn<String, T> {
    private static final long serialVersionUID = 1L;

    private final String output;
    private final Class<T> type;
    private final PCollectionView<List<String>> days;
    private final int lookbackDays;
    private final SerializableFunction<T, Boolean> wanted;

    ReadFile(
        String output,
        Class<T> type,
        PCollectionView<List<String>> days,
        int lookbackDays,
        SerializableFunction<T, Boolean> wanted) {
      this.output = output;
      this.type = type;
      this.days = days;
      this.lookbackDays = lookbackDays;
      this.wanted = wanted;
    }

    @ProcessElement
    public void read(ProcessContext context) throws IOException {
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
            context.output(row);
          }
        }
      }
    }
  }
}
