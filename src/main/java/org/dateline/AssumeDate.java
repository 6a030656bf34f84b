package org.dateline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.dateline.record.Article;
import org.jspecify.annotations.Nullable;

/** Dates articles that have no publication time; passes all on where no date is assumed. */
final class AssumeDate extends PTransform<PCollection<Article>, PCollection<Article>> {
  private static final long serialVersionUID = 1L;

  private final @Nullable LocalDate date;

  private AssumeDate(@Nullable LocalDate date) {
    this.date = date;
  }

  /** With the first instant of that day in UTC, or nothing to assume. */
  static AssumeDate of(@Nullable LocalDate date) {
    return new AssumeDate(date);
  }

  @Override
  public PCollection<Article> expand(PCollection<Article> articles) {
    LocalDate assumed = date;
    if (assumed == null) {
      return articles;
    }
    Instant at = assumed.atStartOfDay(ZoneOffset.UTC).toInstant();
    return articles.apply(ParDo.of(new Date(at))).setCoder(articles.getCoder());
  }

  private static final class Date extends DoFn<Article, Article> {
    private static final long serialVersionUID = 1L;

    private final Instant at;

    Date(Instant at) {
      this.at = at;
    }

    @ProcessElement
    public void date(@Element Article article, OutputReceiver<Article> out) {
      out.output(
          article.getPublishedAt() != null
              ? article
              : Article.newBuilder(article).setPublishedAt(at).build());
    }
  }
}
