package org.dateline;

import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Filter;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.dateline.record.Article;
import org.dateline.record.ArticleOverlap;
import org.dateline.record.Passage;
import org.jspecify.annotations.Nullable;

/** What resolution needs to know of articles: one word for each, keyed by article_id. */
final class ArticlePairs {
  private static final TypeDescriptor<KV<String, String>> PAIRS =
      TypeDescriptors.kvs(TypeDescriptors.strings(), TypeDescriptors.strings());

  /** Of such pairs. */
  static final Coder<KV<String, String>> CODER =
      KvCoder.of(StringUtf8Coder.of(), StringUtf8Coder.of());

  private ArticlePairs() {}

  /**
   * An article's id → its title; the input's where it gives one, else its headline.
   *
   * @param ranges hash ranges of articles, each held in memory at a time
   * @param more pairs of further articles by {@link #given} and {@link #headline}
   */
  @SafeVarargs
  static PCollection<KV<String, String>> titles(
      PCollection<Article> articles,
      PCollection<Passage> passages,
      int ranges,
      PCollection<KV<String, String>>... more) {
    PCollectionList<KV<String, String>> all =
        PCollectionList.of(
                articles.apply("GivenTitle", ParDo.of(new PairsOf<>(ArticlePairs::given))))
            .and(passages.apply("Headline", ParDo.of(new PairsOf<>(ArticlePairs::headline))));
    for (PCollection<KV<String, String>> pairs : more) {
      all = all.and(pairs);
    }
    return all.apply("AllTitles", Flatten.pCollections())
        .apply("OneTitle", new LowestOfEach(ranges))
        .apply(
            "BareTitle",
            MapElements.into(PAIRS)
                .via(pair -> KV.of(pair.getKey(), pair.getValue().substring(1))));
  }

  /** An article's id with the title that it came with, marked so that it goes first; or null. */
  static @Nullable KV<String, String> given(Article article) {
    String title = article.getTitle();
    return title == null || title.isBlank() ? null : KV.of(article.getArticleId(), "0" + title);
  }

  /** The id of a headline's article, with the headline, marked so that it goes second; or null. */
  static @Nullable KV<String, String> headline(Passage passage) {
    return passage.getKind().equals("HEADLINE")
        ? KV.of(passage.getArticleId(), "1" + passage.getText())
        : null;
  }

  /**
   * An article's id → the earlier article that most of its words were taken from.
   *
   * @param ranges hash ranges of articles, each held in memory at a time
   */
  static PCollection<KV<String, String>> copied(PCollection<ArticleOverlap> overlaps, int ranges) {
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
        .apply("MostCopied", new LowestOfEach(ranges))
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

  private static final class PairsOf<T> extends DoFn<T, KV<String, String>> {
    private static final long serialVersionUID = 1L;

    private final SerializableFunction<T, @Nullable KV<String, String>> pair;

    PairsOf(SerializableFunction<T, @Nullable KV<String, String>> pair) {
      this.pair = pair;
    }

    @ProcessElement
    public void process(@Element T row, OutputReceiver<KV<String, String>> out) {
      KV<String, String> found = pair.apply(row);
      if (found != null) {
        out.output(found);
      }
    }
  }

  /**
   * The lowest value of each key, so that no order of arrival shows. Keys share ranges: to an
   * engine each is costlier than the pair.
   */
  private static final class LowestOfEach
      extends PTransform<PCollection<KV<String, String>>, PCollection<KV<String, String>>> {
    private static final long serialVersionUID = 1L;

    private final int ranges;

    LowestOfEach(int ranges) {
      this.ranges = ranges;
    }

    @Override
    public PCollection<KV<String, String>> expand(PCollection<KV<String, String>> pairs) {
      int count = ranges;
      return pairs
          .apply(
              "Ranges",
              WithKeys.<Integer, KV<String, String>>of(
                      pair -> Math.floorMod(pair.getKey().hashCode(), count))
                  .withKeyType(TypeDescriptors.integers()))
          .apply("GroupByRange", GroupByKey.create())
          .apply("Lowest", ParDo.of(new Lowest()))
          .setCoder(pairs.getCoder());
    }
  }

  private static final class Lowest
      extends DoFn<KV<Integer, Iterable<KV<String, String>>>, KV<String, String>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<KV<String, String>>> range,
        OutputReceiver<KV<String, String>> out) {
      Map<String, String> lowest = new TreeMap<>();
      for (KV<String, String> pair : range.getValue()) {
        lowest.merge(pair.getKey(), pair.getValue(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
      }
      lowest.forEach((key, value) -> out.output(KV.of(key, value)));
    }
  }
}
