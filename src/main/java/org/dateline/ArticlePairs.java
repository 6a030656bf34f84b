package org.dateline;

import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Filter;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.dateline.record.Article;
import org.dateline.record.ArticleOverlap;
import org.dateline.record.Passage;

/** What resolution needs to know of articles: one word for each, keyed by article_id. */
final class ArticlePairs {
  private static final TypeDescriptor<KV<String, String>> PAIRS =
      TypeDescriptors.kvs(TypeDescriptors.strings(), TypeDescriptors.strings());

  private ArticlePairs() {}

  /** An article's id → its title; the input's where it gives one, else its headline. */
  static PCollection<KV<String, String>> titles(
      PCollection<Article> articles, PCollection<Passage> passages) {
    PCollection<KV<String, String>> given =
        articles
            .apply("WithTitle", Filter.by(a -> a.getTitle() != null && !a.getTitle().isBlank()))
            .apply(
                "GivenTitle",
                MapElements.into(PAIRS).via(a -> KV.of(a.getArticleId(), "0" + a.getTitle())));
    PCollection<KV<String, String>> headlines =
        passages
            .apply("Headlines", Filter.by(p -> p.getKind().equals("HEADLINE")))
            .apply(
                "Headline",
                MapElements.into(PAIRS).via(p -> KV.of(p.getArticleId(), "1" + p.getText())));
    return PCollectionList.of(given)
        .and(headlines)
        .apply("AllTitles", Flatten.pCollections())
        .apply("OneTitle", new LowestOfEach())
        .apply(
            "BareTitle",
            MapElements.into(PAIRS)
                .via(pair -> KV.of(pair.getKey(), pair.getValue().substring(1))));
  }

  /** An article's id → the earlier article that most of its words were taken from. */
  static PCollection<KV<String, String>> copied(PCollection<ArticleOverlap> overlaps) {
    return overlaps
        .apply("Copies", Filter.by(overlap -> overlap.getRelation().equals("COPY")))
        .apply(
            "CopiedFrom",
            MapElements.into(PAIRS)
                .via(
                    overlap ->
                        KV.of(
                            overlap.getRightArticleId(),
                            rank(overlap.getRightInLeft()) + overlap.getLeftArticleId())))
        .apply("MostCopied", new LowestOfEach())
        .apply(
            "BareArticle",
            MapElements.into(PAIRS)
                .via(pair -> KV.of(pair.getKey(), pair.getValue().substring(RANK_DIGITS))));
  }

  private static final int RANK_DIGITS = 7;

  /** Digits that sort the largest share, of 0 to 1, first. */
  private static String rank(double share) {
    return String.format(
        java.util.Locale.ROOT, "%0" + RANK_DIGITS + "d", Math.round((1 - share) * 1_000_000));
  }

  /**
   * The lowest value of each key, so that no order of arrival shows. Keys share buckets: to an
   * engine each is costlier than the pair.
   */
  private static final class LowestOfEach
      extends PTransform<PCollection<KV<String, String>>, PCollection<KV<String, String>>> {
    private static final long serialVersionUID = 1L;
    private static final int BUCKETS = 256;

    @Override
    public PCollection<KV<String, String>> expand(PCollection<KV<String, String>> pairs) {
      return pairs
          .apply(
              "Buckets",
              WithKeys.<Integer, KV<String, String>>of(
                      pair -> Math.floorMod(pair.getKey().hashCode(), BUCKETS))
                  .withKeyType(TypeDescriptors.integers()))
          .apply("GroupByBucket", GroupByKey.create())
          .apply("Lowest", ParDo.of(new Lowest()))
          .setCoder(pairs.getCoder());
    }
  }

  private static final class Lowest
      extends DoFn<KV<Integer, Iterable<KV<String, String>>>, KV<String, String>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<KV<String, String>>> bucket,
        OutputReceiver<KV<String, String>> out) {
      Map<String, String> lowest = new TreeMap<>();
      for (KV<String, String> pair : bucket.getValue()) {
        lowest.merge(pair.getKey(), pair.getValue(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
      }
      lowest.forEach((key, value) -> out.output(KV.of(key, value)));
    }
  }
}
