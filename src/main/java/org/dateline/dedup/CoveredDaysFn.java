package org.dateline.dedup;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.dateline.record.Passage;
import org.jspecify.annotations.Nullable;

/** Passages → the days of their articles, each once a bundle. */
final class CoveredDaysFn extends DoFn<Passage, Long> {
  private static final long serialVersionUID = 1L;

  private transient @Nullable Set<Long> days;

  @StartBundle
  public void start() {
    days = new TreeSet<>();
  }

  @ProcessElement
  public void see(@Element Passage passage) {
    Objects.requireNonNull(days).add(Occurrence.day(Occurrence.micros(passage.getPublishedAt())));
  }

  @FinishBundle
  public void finish(FinishBundleContext out) {
    for (Long day : Objects.requireNonNull(days)) {
      out.output(day, GlobalWindow.INSTANCE.maxTimestamp(), GlobalWindow.INSTANCE);
    }
  }
}
