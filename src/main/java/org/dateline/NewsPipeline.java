package org.dateline;

import java.nio.file.Path;
import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.dateline.dedup.DedupPassages;
import org.dateline.lexicon.LexiconFaults;
import org.dateline.lexicon.LexiconFolders;
import org.dateline.options.Settings;
import org.dateline.passages.SplitPassages;
import org.dateline.read.ReadArticles;
import org.dateline.record.Article;
import org.dateline.record.Mention;
import org.dateline.record.Passage;
import org.dateline.resolve.ResolveEvents;
import org.dateline.tag.ArticleTagger;
import org.dateline.write.CommitInGraph;
import org.dateline.write.Datasets;
import org.dateline.write.WriteDatasets;
import org.jspecify.annotations.Nullable;

/** The whole graph: raw articles in, every dataset of the contract out. */
final class NewsPipeline {
  /**
   * Keys of articles and of files for each hash range, so that all grow with the input. A run of
   * one day has the fewest ranges, and hundreds of keys would cost it more than its articles do.
   */
  private static final int BUCKETS_A_RANGE = 4;

  private NewsPipeline() {}

  /**
   * Adds the graph to a pipeline; the datasets end up in the output's staging folder, and in their
   * places where the graph itself is to commit them.
   *
   * @param settings with the number of ranges chosen, not 0
   */
  static void build(Pipeline pipeline, Settings settings, @Nullable CommitInGraph commit) {
    PCollectionTuple read =
        pipeline.apply(
            "ReadArticles",
            ReadArticles.from(settings.inputs())
                .withMetadata(settings.metadata())
                .withMaxArticleChars(settings.maxArticleChars()));
    PCollection<Article> articles =
        watch("read", read.get(ReadArticles.articles()))
            .apply("AssumeDate", AssumeDate.of(settings.assumeDate()));

    PCollection<Passage> split =
        watch("passages", articles.apply("SplitPassages", SplitPassages.create()));

    // Before tagging, so that the costly step runs once for each distinct text.
    EarlierRuns earlier = EarlierRuns.of(pipeline, settings, articles);
    PCollectionTuple deduped = split.apply("DedupPassages", earlier.dedup());
    PCollection<Passage> passages = watch("dedup", deduped.get(DedupPassages.passages()));

    LexiconFolders lexicon = lexicon(settings);
    PCollection<Mention> mentions =
        watch(
            "tag",
            passages.apply(
                "TagPassages",
                earlier
                    .tag(deduped.get(DedupPassages.originals()))
                    .withLexicon(lexicon)
                    .withBuckets(settings.ranges() * BUCKETS_A_RANGE)));

    // One event from many reports: those of earlier days are resolved again with ours.
    PCollectionTuple resolved =
        earlier
            .reports(mentions, deduped.get(DedupPassages.overlaps()))
            .and(ResolveEvents.titles(), earlier.titles(articles, passages))
            .apply(
                "ResolveEvents",
                ResolveEvents.create().withRanges(settings.ranges()).withLexicon(lexicon));

    PCollectionTuple.of(WriteDatasets.tag(Datasets.ARTICLES), articles)
        .and(WriteDatasets.tag(Datasets.PASSAGES), passages)
        .and(WriteDatasets.tag(Datasets.PASSAGE_LINKS), deduped.get(DedupPassages.links()))
        .and(WriteDatasets.tag(Datasets.PASSAGE_GROUPS), deduped.get(DedupPassages.groups()))
        .and(WriteDatasets.tag(Datasets.ARTICLE_OVERLAP), deduped.get(DedupPassages.overlaps()))
        .and(WriteDatasets.tag(Datasets.GROUP_MERGES), deduped.get(DedupPassages.merges()))
        .and(WriteDatasets.tag(Datasets.PASSAGE_INDEX), deduped.get(DedupPassages.index()))
        .and(
            WriteDatasets.tag(Datasets.MENTIONS),
            earlier.changed(
                resolved.get(ResolveEvents.mentions()), resolved.get(ResolveEvents.merges())))
        .and(
            WriteDatasets.tag(Datasets.EVENTS),
            watch("resolve", resolved.get(ResolveEvents.events())))
        .and(WriteDatasets.tag(Datasets.CLAIMS), resolved.get(ResolveEvents.claims()))
        .and(WriteDatasets.tag(Datasets.STORIES), resolved.get(ResolveEvents.stories()))
        .and(WriteDatasets.tag(Datasets.EVENT_MERGES), earlier.eventMerges(resolved))
        .and(WriteDatasets.tag(Datasets.STORY_MERGES), earlier.storyMerges(resolved))
        .and(WriteDatasets.tag(Datasets.REJECTED), read.get(ReadArticles.rejected()))
        .apply(
            "WriteDatasets",
            WriteDatasets.to(settings.output(), Datasets.all())
                .withShards(settings.shards())
                .withBuckets(settings.ranges() * BUCKETS_A_RANGE)
                .withCommit(commit));
  }

  /** Users' own lexicon files, read here so that they travel with the job. */
  private static LexiconFolders lexicon(Settings settings) {
    List<Path> folders = settings.lexiconFolders().stream().map(Path::of).toList();
    return LexiconFaults.none(faults -> ArticleTagger.lexicon(folders, faults));
  }

  private static <T> PCollection<T> watch(String stage, PCollection<T> rows) {
    return rows.apply("Watch-" + stage, Watch.stage(stage));
  }
}
