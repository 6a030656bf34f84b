package org.dateline.read;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.ResolveOptions.StandardResolveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.TupleTag;
import org.dateline.read.ReadResult.Accepted;
import org.dateline.read.ReadResult.Refused;
import org.dateline.record.Article;
import org.dateline.record.Rejected;
import org.jspecify.annotations.Nullable;

/** The steps of {@link ReadArticles}: Beam around this room's plain classes. */
final class ReadFns {
  private static final String NAMESPACE = "read";

  private ReadFns() {}

  static Counter counter(String name) {
    return Metrics.counter(NAMESPACE, name);
  }

  static void count(Rejected row) {
    counter("rejected").inc();
    counter("rejected_" + row.getReason()).inc();
  }

  /** Patterns to files: the name that rows give each, and its path; each file once. */
  static final class MatchFiles extends DoFn<String, KV<String, String>> {
    private static final long serialVersionUID = 1L;

    private final List<String> patterns;
    private final String metadataPath;
    private final String workingFolder;

    MatchFiles(List<String> patterns, String metadataPath, String workingFolder) {
      this.patterns = patterns;
      this.metadataPath = metadataPath;
      this.workingFolder = workingFolder;
    }

    @ProcessElement
    public void process(OutputReceiver<KV<String, String>> out) throws IOException {
      List<String> absolute =
          patterns.stream().map(p -> InputFiles.absolute(p, workingFolder)).toList();
      List<MatchResult> results = FileSystems.match(absolute, EmptyMatchTreatment.ALLOW);
      List<String> paths = new ArrayList<>();
      List<String> shown = new ArrayList<>();
      for (int i = 0; i < patterns.size(); i++) {
        for (MatchResult.Metadata file : results.get(i).metadata()) {
          String path = file.resourceId().toString();
          paths.add(path);
          shown.add(InputFiles.shown(path, patterns.get(i), workingFolder));
        }
      }
      Set<String> wanted = new HashSet<>(InputFiles.toRead(paths, metadataFile()));
      for (int i = 0; i < paths.size(); i++) {
        if (wanted.remove(paths.get(i))) {
          out.output(KV.of(shown.get(i), paths.get(i)));
        }
      }
    }

    private String metadataFile() throws IOException {
      return metadataPath.isEmpty()
          ? ""
          : FileSystems.matchSingleFileSpec(InputFiles.absolute(metadataPath, workingFolder))
              .resourceId()
              .toString();
    }
  }

  /** Files to packed raw records, streaming. */
  static final class FindRecords extends DoFn<KV<String, String>, byte[]> {
    private static final long serialVersionUID = 1L;

    private final Metadata metadata;
    private final Limits limits;
    private final TupleTag<Rejected> rejected;

    FindRecords(Metadata metadata, Limits limits, TupleTag<Rejected> rejected) {
      this.metadata = metadata;
      this.limits = limits;
      this.rejected = rejected;
    }

    @ProcessElement
    public void process(@Element KV<String, String> file, MultiOutputReceiver out) {
      counter("files").inc();
      String shown = file.getKey();
      ResourceId resource = FileSystems.matchNewResource(file.getValue(), false);
      RecordSink sink =
          new RecordSink() {
            @Override
            public void record(RawRecord found) {
              out.get(RECORDS).output(found.toBytes());
            }

            @Override
            public void rejected(Rejected row) {
              count(row);
              out.get(rejected).output(row);
            }

            @Override
            public void skipped() {
              counter("skipped").inc();
            }
          };
      ArticleFields given = metadata.of(shown).orElse(sidecar(resource, shown, sink));
      new RawRecords(limits)
          .read(shown, given, () -> Channels.newInputStream(FileSystems.open(resource)), sink);
    }

    /** What a file beside a text file says of it. */
    private ArticleFields sidecar(ResourceId resource, String shown, RecordSink sink) {
      InputName name = InputName.of(shown);
      if (name.format() != Format.TEXT) {
        return ArticleFields.NONE;
      }
      ResourceId beside =
          resource
              .getCurrentDirectory()
              .resolve(name.sidecarName(), StandardResolveOptions.RESOLVE_FILE);
      String file = InputFiles.folder(shown) + name.sidecarName();
      try (InputStream in = Channels.newInputStream(FileSystems.open(beside))) {
        return Sidecar.read(file, in, sink);
      } catch (FileNotFoundException | NoSuchFileException e) {
        return ArticleFields.NONE;
      } catch (IOException e) {
        sink.rejected(Sidecar.unreadable(file, e));
        return ArticleFields.NONE;
      }
    }
  }

  /** Main output of {@link FindRecords}. */
  static final TupleTag<byte[]> RECORDS = new TupleTag<>() {};

  /** Main output of {@link MakeArticles}: an article with its packed claim. */
  static final TupleTag<KV<byte[], Article>> CLAIMED = new TupleTag<>() {};

  /** Packed raw records to articles with their packed claims. */
  static final class MakeArticles extends DoFn<byte[], KV<byte[], Article>> {
    private static final long serialVersionUID = 1L;

    private final Limits limits;
    private final TupleTag<Rejected> rejected;
    private transient @Nullable ArticleMaker maker;

    MakeArticles(Limits limits, TupleTag<Rejected> rejected) {
      this.limits = limits;
      this.rejected = rejected;
    }

    @Setup
    public void setUp() {
      maker = new ArticleMaker(limits);
    }

    @ProcessElement
    public void process(@Element byte[] packed, MultiOutputReceiver out) {
      if (maker == null) {
        throw new IllegalStateException("used before set-up");
      }
      RawRecord record = RawRecord.fromBytes(packed);
      ReadResult result = maker.make(record);
      if (result instanceof Accepted accepted) {
        if (accepted.repaired()) {
          counter("repaired").inc();
        }
        if (accepted.dateUnreadable()) {
          counter("unreadable_dates").inc();
        }
        Article article = accepted.article();
        Claim claim =
            new Claim(
                article.getInputId(),
                accepted.idGiven(),
                article.getArticleId(),
                new InputPlace(
                    record.inputFile(), record.position() == null ? 0 : record.position()));
        out.get(CLAIMED).output(KV.of(claim.toBytes(), article));
      } else if (result instanceof Refused refused) {
        count(refused.row());
        out.get(rejected).output(refused.row());
      }
    }
  }
}
