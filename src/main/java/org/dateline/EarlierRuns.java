package org.dateline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.avro.specific.SpecificRecord;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.Distinct;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.dateline.dedup.DedupPassages;
import org.dateline.dedup.DedupSettings;
import org.dateline.options.Settings;
import org.dateline.record.Article;
import org.dateline.record.ArticleOverlap;
import org.dateline.record.Event;
import org.dateline.record.EventMerge;
import org.dateline.record.Mention;
import org.dateline.record.Passage;
import org.dateline.record.PassageIndexEntry;
import org.dateline.record.Story;
import org.dateline.record.StoryMerge;
import org.dateline.resolve.ResolveEvents;
import org.dateline.tag.TagPassages;
import org.dateline.write.Dataset;
import org.dateline.write.Datasets;
import org.dateline.write.ReadEarlier;
import org.jspecify.annotations.Nullable;

/**
 * What a run takes from the output's earlier days, and what it writes again for them. The days that
 * its own input covers are no part of that: the run replaces them.
 */
final class EarlierRuns {
  private final Pipeline pipeline;
  private final Settings settings;
  private final PCollectionView<List<String>> days;
  private final @Nullable PCollection<Mention> mentions;

  private EarlierRuns(Pipeline pipeline, Settings settings, PCollectionView<List<String>> days) {
    this.pipeline = pipeline;
    this.settings = settings;
    this.days = days;
    this.mentions = any(Datasets.MENTIONS) ? rows(Datasets.MENTIONS) : null;
  }

  /** As seen from the run that reads those articles. */
  static EarlierRuns of(Pipeline pipeline, Settings settings, PCollection<Article> articles) {
    PCollectionView<List<String>> days =
        articles
            .apply("Days", MapElements.into(TypeDescriptors.strings()).via(Datasets.ARTICLES::day))
            .apply("DistinctDays", Distinct.create())
            .apply("AllDays", View.asList());
    return new EarlierRuns(pipeline, settings, days);
  }

  private boolean any(Dataset<?> dataset) {
    return settings.lookbackDays() > 0 && ReadEarlier.any(settings.output(), dataset);
  }

  private <T extends SpecificRecord> ReadEarlier<T> near(Dataset<T> dataset) {
    return ReadEarlier.of(settings.output(), dataset, days, settings.lookbackDays());
  }

  private <R> PCollection<R> read(Dataset<?> dataset, PTransform<PBegin, PCollection<R>> rows) {
    return pipeline.apply("Earlier-" + dataset.name(), rows);
  }

  private <T extends SpecificRecord> PCollection<T> rows(Dataset<T> dataset) {
    return read(dataset, near(dataset));
  }

  /** Deduplication that compares with the earlier days' passages, where there are any. */
  DedupPassages dedup() {
    DedupPassages dedup =
        DedupPassages.create()
            .withSettings(
                DedupSettings.defaults()
                    .withRanges(settings.ranges())
                    .withLookbackDays(settings.lookbackDays()));
    Dataset<PassageIndexEntry> index = Datasets.PASSAGE_INDEX;
    return any(index) ? dedup.withHistory(read(index, near(index).inLists())) : dedup;
  }

  /**
   * Tagging that takes over what the earlier days tell of passages that the run's only repeat.
   *
   * @param originals those passages
   */
  TagPassages tag(PCollection<Passage> originals) {
    if (mentions == null) {
      return TagPassages.create();
    }
    PCollectionView<List<String>> copied =
        originals
            .apply(
                "Originals", MapElements.into(TypeDescriptors.strings()).via(Passage::getPassageId))
            .apply("AllOriginals", View.asList());
    PCollection<Mention> theirs =
        mentions
            .apply(
                "OfOriginals",
                Chosen.of(List.of(copied), Mention::getPassageId, mention -> mention))
            .setCoder(mentions.getCoder());
    return TagPassages.create().withEarlier(originals, theirs);
  }

  /** The run's mentions and those of the earlier days, with what is known of their articles. */
  PCollectionTuple reports(PCollection<Mention> own, PCollection<ArticleOverlap> overlaps) {
    if (mentions == null) {
      return PCollectionTuple.of(ResolveEvents.mentions(), own)
          .and(ResolveEvents.copiedArticles(), ArticlePairs.copied(overlaps, settings.ranges()));
    }
    PCollection<Mention> allMentions =
        PCollectionList.of(own).and(mentions).apply("WithEarlierMentions", Flatten.pCollections());
    PCollection<ArticleOverlap> allOverlaps =
        PCollectionList.of(overlaps)
            .and(
                read(
                    Datasets.ARTICLE_OVERLAP,
                    near(Datasets.ARTICLE_OVERLAP)
                        .where(overlap -> overlap.getRelation().equals("COPY"))))
            .apply("WithEarlierOverlaps", Flatten.pCollections());
    return PCollectionTuple.of(ResolveEvents.mentions(), allMentions)
        .and(ResolveEvents.copiedArticles(), ArticlePairs.copied(allOverlaps, settings.ranges()))
        .and(ResolveEvents.earlierEvents(), rows(Datasets.EVENTS));
  }

  /**
   * The titles of the run's articles and of those of the earlier days: what is resolved again must
   * be told by the same title, or its stories would lose theirs.
   */
  PCollection<KV<String, String>> titles(
      PCollection<Article> articles, PCollection<Passage> passages) {
    if (mentions == null) {
      return ArticlePairs.titles(articles, passages, settings.ranges());
    }
    return ArticlePairs.titles(
        articles,
        passages,
        settings.ranges(),
        read(
            Datasets.ARTICLES, near(Datasets.ARTICLES).as(ArticlePairs::given, ArticlePairs.CODER)),
        read(
            Datasets.PASSAGES,
            near(Datasets.PASSAGES).as(ArticlePairs::headline, ArticlePairs.CODER)));
  }

  /**
   * The mentions to write: those of the run's own days, and all of those earlier days on which a
   * merge of events changed one, since a day is written whole or not at all.
   */
  PCollection<Mention> changed(PCollection<Mention> resolved, PCollection<EventMerge> merges) {
    PCollectionView<List<String>> merged =
        merges
            .apply(
                "MergedInto",
                MapElements.into(TypeDescriptors.strings()).via(EventMerge::getIntoEventId))
            .apply("AllMerged", View.asList());
    PCollectionView<List<String>> touched =
        resolved
            .apply(
                "DaysOfMerged", Chosen.of(List.of(merged), Mention::getEventId, EarlierRuns::day))
            .setCoder(StringUtf8Coder.of())
            .apply("DistinctTouched", Distinct.create())
            .apply("AllTouched", View.asList());
    return resolved
        .apply(
            "OfChangedDays",
            Chosen.of(List.of(days, touched), EarlierRuns::day, mention -> mention))
        .setCoder(resolved.getCoder());
  }

  // Two references to Dataset::day for two record types would be read back as one.
  private static String day(Mention mention) {
    return Datasets.MENTIONS.day(mention);
  }

  /**
   * The merges of events to write: the run's own, and those that were recorded on its days before.
   * What is gone by then is under its new id in the days around, so that nothing merges again.
   */
  PCollection<EventMerge> eventMerges(PCollectionTuple resolved) {
    return kept(
        "Events",
        resolved.get(ResolveEvents.merges()),
        recorded(Datasets.EVENT_MERGES),
        EventMerge::getFromEventId,
        resolved.get(ResolveEvents.events()),
        Event::getEventId);
  }

  /** The merges of stories to write, likewise. */
  PCollection<StoryMerge> storyMerges(PCollectionTuple resolved) {
    return kept(
        "Stories",
        resolved.get(ResolveEvents.storyMerges()),
        recorded(Datasets.STORY_MERGES),
        StoryMerge::getFromStoryId,
        resolved.get(ResolveEvents.stories()),
        Story::getStoryId);
  }

  private <T extends SpecificRecord> @Nullable PCollection<T> recorded(Dataset<T> dataset) {
    return any(dataset)
        ? pipeline.apply(
            "Recorded-" + dataset.name(), ReadEarlier.replaced(settings.output(), dataset, days))
        : null;
  }

  /**
   * The merges to write: those found, and those that an earlier run recorded on the days that this
   * one replaces, but for those found anew and those whose gone id stands again. Merges are few;
   * rows are only streamed past them.
   *
   * @param name of the steps
   * @param recorded null where there are none
   * @param from the id that is gone by a merge
   * @param rows the rows that stand after the run
   * @param id a row's id
   */
  private static <M extends SpecificRecord, R> PCollection<M> kept(
      String name,
      PCollection<M> found,
      @Nullable PCollection<M> recorded,
      SerializableFunction<M, String> from,
      PCollection<R> rows,
      SerializableFunction<R, String> id) {
    if (recorded == null) {
      return found;
    }
    PCollectionView<List<String>> gone = ids("Recorded" + name, recorded, from);
    PCollection<String> again =
        PCollectionList.of(
                found.apply("Found" + name, MapElements.into(TypeDescriptors.strings()).via(from)))
            .and(
                rows.apply("Standing" + name, Chosen.of(List.of(gone), id, id))
                    .setCoder(StringUtf8Coder.of()))
            .apply("Again" + name, Flatten.pCollections());
    PCollectionView<List<String>> left = again.apply("LeftOut" + name, View.asList());
    PCollection<M> kept =
        recorded.apply("Kept" + name, Chosen.others(left, from)).setCoder(found.getCoder());
    return PCollectionList.of(found).and(kept).apply("Merges" + name, Flatten.pCollections());
  }

  private static <M> PCollectionView<List<String>> ids(
      String name, PCollection<M> merges, SerializableFunction<M, String> from) {
    return merges
        .apply(name, MapElements.into(TypeDescriptors.strings()).via(from))
        .apply(name + "All", View.asList());
  }

  /**
   * Rows by whether a key of theirs is among some, which every bundle looks at anew; and of each
   * row what is wanted of it.
   */
  private static final class Chosen<R, O> extends DoFn<R, O> {
    private static final long serialVersionUID = 1L;

    private final List<PCollectionView<List<String>>> some;
    private final SerializableFunction<R, String> key;
    private final boolean among;
    private final SerializableFunction<R, O> wanted;
    private transient @Nullable Set<String> known;

    private Chosen(
        List<PCollectionView<List<String>>> some,
        SerializableFunction<R, String> key,
        boolean among,
        SerializableFunction<R, O> wanted) {
      this.some = some;
      this.key = key;
      this.among = among;
      this.wanted = wanted;
    }

    /** Of rows whose key is among some, what is wanted. */
    static <R, O> ParDo.SingleOutput<R, O> of(
        List<PCollectionView<List<String>>> some,
        SerializableFunction<R, String> key,
        SerializableFunction<R, O> wanted) {
      return ParDo.of(new Chosen<>(some, key, true, wanted)).withSideInputs(some);
    }

    /** The rows whose key is not among some. */
    static <R> ParDo.SingleOutput<R, R> others(
        PCollectionView<List<String>> some, SerializableFunction<R, String> key) {
      return ParDo.of(new Chosen<R, R>(List.of(some), key, false, row -> row)).withSideInputs(some);
    }

    @StartBundle
    public void forget() {
      known = null;
    }

    @ProcessElement
    public void process(ProcessContext context) {
      Set<String> keys = known;
      if (keys == null) {
        keys = new HashSet<>();
        for (PCollectionView<List<String>> view : some) {
          keys.addAll(context.sideInput(view));
        }
        known = keys;
      }
      R row = context.element();
      if (keys.contains(key.apply(row)) == among) {
        context.output(wanted.apply(row));
      }
    }
  }
}
