package org.dateline;

import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Distinct;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.dateline.dedup.DedupPassages;
import org.dateline.options.Settings;
import org.dateline.passages.SplitPassages;
import org.dateline.read.ReadArticles;
import org.dateline.record.Article;
import org.dateline.record.Mention;
import org.dateline.record.Passage;
import org.dateline.record.Rejected;
import org.dateline.resolve.ResolveEvents;
import org.dateline.tag.TagPassages;
import org.dateline.write.Dataset;
import org.dateline.write.Datasets;
import org.dateline.write.ReadEarlier;
import org.dateline.write.WriteDatasets;

/** The whole graph: raw articles in, every dataset of the contract out. */
final class NewsPipeline {
  private NewsPipeline() {}

  /** Adds the graph to a pipeline; the datasets end up in the output's staging folder. */
  static void build(Pipeline pipeline, Settings settings) {
    PCollectionTuple read =
        pipeline.apply(
            "ReadArticles",
            ReadArticles.from(settings.inputs())
                .withMetadata(settings.metadata())
                .withMaxArticleChars(settings.maxArticleChars()));
    PCollection<Article> articles = watch("read", read.get(ReadArticles.articles()));
    PCollection<Rejected> rejected = read.get(ReadArticles.rejected());

    PCollection<Passage> split =
        watch("passages", articles.apply("SplitPassages", SplitPassages.create()));

    // The days that this run replaces: what earlier runs wrote for other days is compared with.
    PCollectionView<List<String>> days = daysOf(articles);

    // Before tagging, so that the costly step runs once for each distinct text.
    DedupPassages dedup = DedupPassages.create();
    if (settings.lookbackDays() > 0 && ReadEarlier.any(settings.output(), Datasets.PASSAGE_INDEX)) {
      dedup = dedup.withHistory(earlier(pipeline, settings, Datasets.PASSAGE_INDEX, days));
    }
    PCollectionTuple deduped = split.apply("DedupPassages", dedup);
    PCollection<Passage> passages = watch("dedup", deduped.get(DedupPassages.passages()));

    PCollection<Mention> mentions = watch("tag", passages.apply("TagPassages", new TagPassages()));

    // Reports of one event come from several days: earlier mentions are resolved again with ours.
    PCollectionTuple resolved =
        PCollectionTuple.of(ResolveEvents.mentions(), mentions)
            .apply("ResolveEvents", ResolveEvents.create());
    watch("resolve", resolved.get(ResolveEvents.events()));

    PCollectionTuple.of(WriteDatasets.tag(Datasets.ARTICLES), articles)
        .and(WriteDatasets.tag(Datasets.PASSAGES), passages)
        .and(WriteDatasets.tag(Datasets.PASSAGE_LINKS), deduped.get(DedupPassages.links()))
        .and(WriteDatasets.tag(Datasets.PASSAGE_GROUPS), deduped.get(DedupPassages.groups()))
        .and(WriteDatasets.tag(Datasets.ARTICLE_OVERLAP), deduped.get(DedupPassages.overlaps()))
        .and(WriteDatasets.tag(Datasets.GROUP_MERGES), deduped.get(DedupPassages.merges()))
        .and(WriteDatasets.tag(Datasets.PASSAGE_INDEX), deduped.get(DedupPassages.index()))
        .and(WriteDatasets.tag(Datasets.MENTIONS), resolved.get(ResolveEvents.mentions()))
        .and(WriteDatasets.tag(Datasets.EVENTS), resolved.get(ResolveEvents.events()))
        .and(WriteDatasets.tag(Datasets.CLAIMS), resolved.get(ResolveEvents.claims()))
        .and(WriteDatasets.tag(Datasets.STORIES), resolved.get(ResolveEvents.stories()))
        .and(WriteDatasets.tag(Datasets.EVENT_MERGES), resolved.get(ResolveEvents.merges()))
        .and(WriteDatasets.tag(Datasets.REJECTED), rejected)
        .apply(
            "WriteDatasets",
            WriteDatasets.to(settings.output(), Datasets.all()).withShards(settings.shards()));
  }

  private static <T> PCollection<T> watch(String stage, PCollection<T> rows) {
    return rows.apply("Watch-" + stage, Watch.stage(stage));
  }

  private static PCollectionView<List<String>> daysOf(PCollection<Article> articles) {
    return articles
        .apply("Days", MapElements.into(TypeDescriptors.strings()).via(Datasets.ARTICLES::day))
        .apply("DistinctDays", Distinct.create())
        .apply("AllDays", View.asList());
  }

  private static <T extends SpecificRecord> PCollection<T> earlier(
      Pipeline pipeline,
      Settings settings,
      Dataset<T> dataset,
      PCollectionView<List<String>> days) {
    return pipeline.apply(
        "Earlier-" + dataset.name(),
        ReadEarlier.of(settings.output(), dataset, days, settings.lookbackDays()));
  }
}
