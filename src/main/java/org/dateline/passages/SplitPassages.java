package org.dateline.passages;

import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.dateline.record.Article;
import org.dateline.record.Passage;
import org.dateline.record.RecordCoder;
import org.jspecify.annotations.Nullable;

/** Articles to their passages; see {@link PassageSplitter}. */
public final class SplitPassages extends PTransform<PCollection<Article>, PCollection<Passage>> {
  private static final long serialVersionUID = 1L;

  private SplitPassages() {}

  /** Splits with the rules that ship with the project. */
  public static SplitPassages create() {
    return new SplitPassages();
  }

  @Override
  public PCollection<Passage> expand(PCollection<Article> articles) {
    return articles.apply("Split", ParDo.of(new SplitFn())).setCoder(RecordCoder.of(Passage.class));
  }

  private static final class SplitFn extends DoFn<Article, Passage> {
    private static final long serialVersionUID = 1L;

    private final Counter passages = Metrics.counter("passages", "passages");
    private final Counter boilerplate = Metrics.counter("passages", "boilerplate");
    private transient @Nullable PassageSplitter splitter;

    @Setup
    public void setUp() {
      splitter = new PassageSplitter();
    }

    @ProcessElement
    public void process(@Element Article article, OutputReceiver<Passage> out) {
      if (splitter == null) {
        throw new IllegalStateException("used before set-up");
      }
      for (Passage passage : splitter.split(article)) {
        passages.inc();
        if (passage.getKind().equals(Kind.BOILERPLATE.name())) {
          boilerplate.inc();
        }
        out.output(passage);
      }
    }
  }
}
