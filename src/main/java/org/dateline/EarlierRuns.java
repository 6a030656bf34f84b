package org.dateline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.avro.specific.SpecificRecord;
import org.apache.beam.sdk.Pipeline;
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

  private EarlierRuns(Pipeline pipeline, Settings settings, PCollectionView<List<String>> days) {
    this.pipeline = pipeline;
    this.settings = settings;
    this.days = days;
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

  /** The run's mentions and those of the earlier days, with what is known of their articles. */
  PCollectionTuple reports(PCollection<Mention> mentions, PCollection<ArticleOverlap> overlaps) {
    if (!any(Datasets.MENTIONS)) {
      return PCollectionTuple.of(ResolveEvents.mentions(), mentions)
          .and(ResolveEvents.copiedArticles(), ArticlePairs.copied(overlaps, settings.ranges()));
    }
    PCollection<Mention> allMentions =
        PCollectionList.of(mentions)
            .and(rows(Datasets.MENTIONS))
            .apply("WithEarlierMentions", Flatten.pCollections());
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
    if (!any(Datasets.MENTIONS)) {
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
            .apply("DaysOfMerged", ParDo.of(new DaysOfMerged(merged)).withSideInputs(merged))
            .apply("DistinctTouched", Distinct.create())
            .apply("AllTouched", View.asList());
    return resolved
        .apply("OfChangedDays", ParDo.of(new OfDays(days, touched)).withSideInputs(days, touched))
        .setCoder(resolved.getCoder());
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
                rows.apply("Standing" + name, ParDo.of(new Among<>(gone, id)).withSideInputs(gone)))
            .apply("Again" + name, Flatten.pCollections());
    PCollectionView<List<String>> left = again.apply("LeftOut" + name, View.asList());
    PCollection<M> kept =
        recorded
            .apply("Kept" + name, ParDo.of(new Without<>(left, from)).withSideInputs(left))
            .setCoder(found.getCoder());
    return PCollectionList.of(found).and(kept).apply("Merges" + name, Flatten.pCollections());
  }

  private static <M> PCollectionView<List<String>> ids(
      String name, PCollection<M> merges, SerializableFunction<M, String> from) {
    return merges
        .apply(name, MapElements.into(TypeDescriptors.strings()).via(from))
        .apply(name + "All", View.asList());
  }

  /** The ids of rows that are among some. */
  private static final class Among<R> extends DoFn<R, String> {
    private static final long serialVersionUID = 1L;

    private final PCollectionView<List<String>> some;
    private final SerializableFunction<R, String> id;
    private transient @Nullable Set<String> known;

    Among(PCollectionView<List<String>> some, SerializableFunction<R, String> id) {
      this.some = some;
      this.id = id;
    }

    @StartBundle
    public void forget() {
      known = null;
    }

    @ProcessElement
    public void process(ProcessContext context) {
      if (known == null) {
        known = new HashSet<>(context.sideInput(some));
      }
      String own = id.apply(context.element());
      if (known.contains(own)) {
        context.output(own);
      }
    }
  }

  /** The merges but for those of some ids. */
  private static final class Without<M> extends DoFn<M, M> {
    private static final long serialVersionUID = 1L;

    private final PCollectionView<List<String>> some;
    private final SerializableFunction<M, String> id;
    private transient @Nullable Set<String> known;

    Without(PCollectionView<List<String>> some, SerializableFunction<M, String> id) {
      this.some = some;
      this.id = id;
    }

    @StartBundle
    public void forget() {
      known = null;
    }

    @ProcessElement
    public void process(ProcessContext context) {
      if (known == null) {
        known = new HashSet<>(context.sideInput(some));
      }
      if (!known.contains(id.apply(context.element()))) {
        context.output(context.element());
      }
    }
  }

  private static final class DaysOfMerged extends DoFn<Mention, String> {
    private static final long serialVersionUID = 1L;

    private final PCollectionView<List<String>> merged;
    private transient @Nullable Set<String> events;

    DaysOfMerged(PCollectionView<List<String>> merged) {
      this.merged = merged;
    }

    @StartBundle
    public void forget() {
      events = null;
    }

    @ProcessElement
    public void process(ProcessContext context) {
      if (events == null) {
        events = new HashSet<>(context.sideInput(merged));
      }
      if (events.contains(context.element().getEventId())) {
        context.output(Datasets.MENTIONS.day(context.element()));
      }
    }
  }

  private static final class OfDays extends DoFn<Mention, Mention> {
    private static final long serialVersionUID = 1L;

    private final PCollectionView<List<String>> own;
    private final PCollectionView<List<String>> touched;
    private transient @Nullable Set<String> kept;

    OfDays(PCollectionView<List<String>> own, PCollectionView<List<String>> touched) {
      this.own = own;
      this.touched = touched;
    }

    @StartBundle
    public void forget() {
      kept = null;
    }

    @ProcessElement
    public void process(ProcessContext context) {
      if (kept == null) {
        kept = new HashSet<>(context.sideInput(own));
        kept.addAll(context.sideInput(touched));
      }
      if (kept.contains(Datasets.MENTIONS.day(context.element()))) {
        context.output(context.element());
      }
    }
  }
}
