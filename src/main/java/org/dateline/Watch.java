package org.dateline;

import org.apache.beam.sdk.metrics.Distribution;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.dateline.command.Progress;

/**
 * Passes rows on and notes when the first and the last came by, for progress and the stage times.
 *
 * <p>Metric: distribution {@value #NAMESPACE}/stage of clock milliseconds; its count is the rows,
 * its minimum and maximum the stage's span. The clock reaches no record.
 */
final class Watch<T> extends PTransform<PCollection<T>, PCollection<T>> {
  static final String NAMESPACE = "dateline.stage";

  private final String stage;

  private Watch(String stage) {
    this.stage = stage;
  }

  /** Watches what leaves a stage; the name is shown to the user. */
  static <T> Watch<T> stage(String name) {
    return new Watch<>(name);
  }

  @Override
  public PCollection<T> expand(PCollection<T> input) {
    return input.apply(ParDo.of(new Note<T>(stage))).setCoder(input.getCoder());
  }

  private static final class Note<T> extends DoFn<T, T> {
    private static final long serialVersionUID = 1L;

    private final String stage;
    private final Distribution millis;

    Note(String stage) {
      this.stage = stage;
      this.millis = Metrics.distribution(NAMESPACE, stage);
    }

    @ProcessElement
    public void note(@Element T row, OutputReceiver<T> out) {
      millis.update(System.currentTimeMillis());
      Progress.count(stage);
      out.output(row);
    }
  }
}
