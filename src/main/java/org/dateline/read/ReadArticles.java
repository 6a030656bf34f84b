package org.dateline.read;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.IOException;
import java.nio.channels.Channels;
import java.util.List;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.dateline.record.Article;
import org.dateline.record.RecordCoder;
import org.dateline.record.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * Files to articles. Patterns are of any file system that Beam knows; formats are told from file
 * names. What cannot be read becomes a {@link Rejected} row, and the run goes on.
 *
 * <p>Of articles with the same id the first by file and position is kept, whatever the order and
 * parallelism of reading.
 */
public final class ReadArticles extends PTransform<PBegin, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  private static final TupleTag<Article> ARTICLES = new TupleTag<>() {};
  private static final TupleTag<Rejected> REJECTED = new TupleTag<>() {};

  /** Keys of the shuffles: enough to spread over a cluster, few enough for the DirectRunner. */
  private static final int BUCKETS = 64;

  private final List<String> patterns;
  private final String metadataPath;
  private final Metadata metadata;
  private final Limits limits;

  private ReadArticles(
      List<String> patterns, String metadataPath, Metadata metadata, Limits limits) {
    this.patterns = patterns;
    this.metadataPath = metadataPath;
    this.metadata = metadata;
    this.limits = limits;
  }

  /** Reads every file that matches one of some patterns, each file once. */
  public static ReadArticles from(List<String> patterns) {
    checkArgument(!patterns.isEmpty(), "patterns must name at least one file");
    return new ReadArticles(List.copyOf(patterns), "", Metadata.NONE, Limits.DEFAULT);
  }

  /**
   * Takes what a CSV file says of the input files. The file is read here and now.
   *
   * @param csvPath the file, on any file system, or null for none
   * @throws MetadataException where it cannot be used
   */
  public ReadArticles withMetadata(@Nullable String csvPath) {
    return csvPath == null
        ? this
        : new ReadArticles(patterns, csvPath, readMetadata(csvPath), limits);
  }

  /** Bounds an article's text; see {@link Limits}. */
  public ReadArticles withMaxArticleChars(int maxArticleChars) {
    return new ReadArticles(patterns, metadataPath, metadata, new Limits(maxArticleChars));
  }

  /** The articles, each id once. */
  public static TupleTag<Article> articles() {
    return ARTICLES;
  }

  /** What could not be used. */
  public static TupleTag<Rejected> rejected() {
    return REJECTED;
  }

  /**
   * Checks a metadata file before anything runs.
   *
   * @throws MetadataException where it cannot be used
   */
  public static Metadata readMetadata(String csvPath) {
    try {
      ResourceId file = FileSystems.matchSingleFileSpec(csvPath).resourceId();
      return Metadata.read(csvPath, Channels.newInputStream(FileSystems.open(file)));
    } catch (IOException e) {
      throw new MetadataException(csvPath, 0, "cannot be read; check --metadata");
    }
  }

  /** The first of some patterns that matches no file, or null where each matches one. */
  public static @Nullable String patternWithoutFile(List<String> patterns) throws IOException {
    List<MatchResult> results = FileSystems.match(patterns, EmptyMatchTreatment.ALLOW);
    for (int i = 0; i < patterns.size(); i++) {
      if (results.get(i).metadata().isEmpty()) {
        return patterns.get(i);
      }
    }
    return null;
  }

  @Override
  public PCollectionTuple expand(PBegin begin) {
    PCollectionTuple found =
        begin
            .apply("Patterns", Create.of(String.join(",", patterns)))
            .apply(
                "MatchFiles",
                ParDo.of(new ReadFns.MatchFiles(patterns, metadataPath, workingFolder())))
            .setCoder(KvCoder.of(StringUtf8Coder.of(), StringUtf8Coder.of()))
            .apply(
                "SpreadFiles", Reshuffle.<KV<String, String>>viaRandomKey().withNumBuckets(BUCKETS))
            .apply(
                "FindRecords",
                ParDo.of(new ReadFns.FindRecords(metadata, limits, REJECTED))
                    .withOutputTags(ReadFns.RECORDS, TupleTagList.of(REJECTED)));
    found.get(ReadFns.RECORDS).setCoder(ByteArrayCoder.of());
    found.get(REJECTED).setCoder(RecordCoder.of(Rejected.class));

    PCollectionTuple made =
        found
            .get(ReadFns.RECORDS)
            .apply("SpreadRecords", Reshuffle.<byte[]>viaRandomKey().withNumBuckets(BUCKETS))
            .apply(
                "MakeArticles",
                ParDo.of(new ReadFns.MakeArticles(limits, REJECTED))
                    .withOutputTags(ReadFns.CLAIMED, TupleTagList.of(REJECTED)));
    made.get(ReadFns.CLAIMED)
        .setCoder(KvCoder.of(ByteArrayCoder.of(), RecordCoder.of(Article.class)));
    made.get(REJECTED).setCoder(RecordCoder.of(Rejected.class));

    // Only claims travel, not articles: a few dozen bytes each.
    PCollectionView<List<byte[]>> losers =
        made.get(ReadFns.CLAIMED)
            .apply("ClaimIds", ParDo.of(new DuplicateFns.ClaimIds(BUCKETS)))
            .setCoder(KvCoder.of(VarIntCoder.of(), ByteArrayCoder.of()))
            .apply("GroupClaims", GroupByKey.create())
            .apply("FindDuplicates", ParDo.of(new DuplicateFns.FindDuplicates()))
            .setCoder(ByteArrayCoder.of())
            .apply("Duplicates", View.asList());
    PCollectionTuple kept =
        made.get(ReadFns.CLAIMED)
            .apply(
                "DropDuplicates",
                ParDo.of(new DuplicateFns.DropDuplicates(losers, REJECTED))
                    .withSideInputs(losers)
                    .withOutputTags(ARTICLES, TupleTagList.of(REJECTED)));
    kept.get(ARTICLES).setCoder(RecordCoder.of(Article.class));
    kept.get(REJECTED).setCoder(RecordCoder.of(Rejected.class));

    PCollection<Rejected> rejected =
        PCollectionList.of(found.get(REJECTED))
            .and(made.get(REJECTED))
            .and(kept.get(REJECTED))
            .apply("Rejected", Flatten.pCollections());
    return PCollectionTuple.of(ARTICLES, kept.get(ARTICLES)).and(REJECTED, rejected);
  }

  private static String workingFolder() {
    return System.getProperty("user.dir", "").replace('\\', '/') + "/";
  }
}
