package org.dateline.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.avro.file.CodecFactory;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.dateline.dedup.DedupOutcome;
import org.dateline.dedup.DedupSettings;
import org.dateline.dedup.PassageDedup;
import org.dateline.passages.PassageSplitter;
import org.dateline.read.PlainArticles;
import org.dateline.record.Article;
import org.dateline.record.ArticleOverlap;
import org.dateline.record.Mention;
import org.dateline.record.Passage;
import org.dateline.resolve.Resolution;
import org.dateline.resolve.Resolver;
import org.dateline.resolve.ResolverInput;
import org.dateline.tag.PlainMentions;
import org.dateline.write.Dataset;
import org.dateline.write.Datasets;

/**
 * The floor that engines are compared with: the same rooms one after the other in one thread,
 * everything in memory, no engine; what an engine would reject is left out. Arguments: a file of
 * articles, and the folder to write the datasets to. Prints CPU seconds by stage.
 */
public final class PlainRun {
  private final Path output;
  private final Map<String, Long> nanos = new LinkedHashMap<>();
  private long mark = cpu();

  /** As in a run, each dataset has a file of each of these days, if only an empty one. */
  private final Set<String> covered = new TreeSet<>();

  private PlainRun(Path output) {
    this.output = output;
  }

  /** Runs the job. */
  public static void main(String[] args) throws IOException {
    PlainRun run = new PlainRun(Path.of(args[1]));
    run.run(Path.of(args[0]));
    StringBuilder line = new StringBuilder("stages");
    run.nanos.forEach(
        (stage, n) -> line.append(String.format(Locale.ROOT, " %s=%.2f", stage, n / 1e9)));
    System.out.println(line);
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private void stage(String name) {
    long now = cpu();
    nanos.merge(name, now - mark, Long::sum);
    mark = now;
  }

  private void run(Path input) throws IOException {
    List<Article> articles = PlainArticles.of(input);
    stage("read");
    PassageSplitter splitter = new PassageSplitter();
    List<Passage> split = new ArrayList<>();
    articles.forEach(article -> split.addAll(splitter.split(article)));
    stage("passages");
    DedupOutcome deduped = PassageDedup.run(DedupSettings.defaults(), split, List.of());
    stage("dedup");
    List<Mention> tagged = PlainMentions.of(deduped.passages());
    stage("tag");
    Resolution resolved =
        new Resolver()
            .resolve(
                new ResolverInput(
                    tagged,
                    copied(deduped.overlaps()),
                    titles(articles, deduped.passages()),
                    Map.of()));
    stage("resolve");
    articles.forEach(article -> covered.add(Datasets.ARTICLES.day(article)));
    write(Datasets.ARTICLES, articles);
    write(Datasets.PASSAGES, deduped.passages());
    write(Datasets.PASSAGE_LINKS, deduped.links());
    write(Datasets.PASSAGE_GROUPS, deduped.groups());
    write(Datasets.ARTICLE_OVERLAP, deduped.overlaps());
    write(Datasets.GROUP_MERGES, deduped.merges());
    write(Datasets.PASSAGE_INDEX, deduped.index());
    write(Datasets.MENTIONS, resolved.mentions());
    write(Datasets.EVENTS, resolved.events());
    write(Datasets.CLAIMS, resolved.claims());
    write(Datasets.STORIES, resolved.stories());
    write(Datasets.EVENT_MERGES, resolved.merges());
    write(Datasets.STORY_MERGES, resolved.storyMerges());
    write(Datasets.REJECTED, List.of());
    stage("write");
  }

  private static Map<String, String> titles(List<Article> articles, List<Passage> passages) {
    Map<String, String> titles = new HashMap<>();
    for (Passage passage : passages) {
      if (passage.getKind().equals("HEADLINE")) {
        titles.merge(
            passage.getArticleId(), passage.getText(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
      }
    }
    for (Article article : articles) {
      if (article.getTitle() != null && !article.getTitle().isBlank()) {
        titles.put(article.getArticleId(), article.getTitle());
      }
    }
    return titles;
  }

  private static Map<String, String> copied(List<ArticleOverlap> overlaps) {
    Map<String, ArticleOverlap> most = new HashMap<>();
    for (ArticleOverlap overlap : overlaps) {
      if (overlap.getRelation().equals("COPY")) {
        most.merge(overlap.getRightArticleId(), overlap, PlainRun::moreCopied);
      }
    }
    Map<String, String> copied = new HashMap<>();
    most.forEach((article, overlap) -> copied.put(article, overlap.getLeftArticleId()));
    return copied;
  }

  private static ArticleOverlap moreCopied(ArticleOverlap a, ArticleOverlap b) {
    long first = Math.round((1 - a.getRightInLeft()) * 1_000_000);
    long second = Math.round((1 - b.getRightInLeft()) * 1_000_000);
    int order =
        first != second
            ? Long.compare(first, second)
            : a.getLeftArticleId().compareTo(b.getLeftArticleId());
    return order <= 0 ? a : b;
  }

  private <T extends SpecificRecord> void write(Dataset<T> dataset, List<T> rows)
      throws IOException {
    SortedMap<String, List<T>> days = new TreeMap<>();
    covered.forEach(day -> days.put(day, new ArrayList<>()));
    rows.forEach(row -> days.computeIfAbsent(dataset.day(row), d -> new ArrayList<>()).add(row));
    for (Map.Entry<String, List<T>> day : days.entrySet()) {
      Path folder = output.resolve(dataset.name()).resolve("dt=" + day.getKey());
      Files.createDirectories(folder);
      try (OutputStream file = Files.newOutputStream(folder.resolve("part-00000-of-00001.avro"));
          DataFileWriter<T> writer =
              new DataFileWriter<>(new SpecificDatumWriter<>(dataset.type()))) {
        writer.setCodec(CodecFactory.deflateCodec(4));
        writer.create(dataset.schema(), file);
        for (T row : day.getValue()) {
          writer.append(row);
        }
      }
    }
  }
}
