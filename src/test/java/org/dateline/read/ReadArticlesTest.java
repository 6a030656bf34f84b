package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.MetricQueryResults;
import org.apache.beam.sdk.metrics.MetricsFilter;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.dateline.record.Article;
import org.dateline.record.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadArticlesTest {
  @TempDir Path folder;

  private final TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);

  @Test
  void readsTextLinesAndGzipWithSidecarInOneGlob() throws IOException {
    write("a.txt", "Floods hit Ghana.\n\nTen died.");
    write("a.json", "{\"source\":\"one.example\",\"published_at\":\"2025-01-02\"}");
    write(
        "b.jsonl",
        "{\"id\":\"b1\",\"text\":\"Rain fell.\"}\n\n{\"id\":\"b2\",\"text\":\"Snow fell.\"}\n");
    Files.write(folder.resolve("c.jsonl.gz"), gzip("{\"id\":\"c1\",\"text\":\"Hail fell.\"}"));

    PCollectionTuple read = pipeline.apply(ReadArticles.from(List.of(folder + "/*")));

    PAssert.that(read.get(ReadArticles.articles()))
        .satisfies(
            articles -> {
              List<Article> list = new ArrayList<>();
              articles.forEach(list::add);
              assertThat(list)
                  .extracting(Article::getInputId)
                  .containsExactlyInAnyOrder("a.txt", "b1", "b2", "c1");
              Article a =
                  list.stream().filter(x -> x.getInputId().equals("a.txt")).findFirst().get();
              assertThat(a.getSource()).isEqualTo("one.example");
              assertThat(a.getPublishedAt()).isEqualTo(Instant.parse("2025-01-02T00:00:00Z"));
              assertThat(a.getText()).isEqualTo("Floods hit Ghana.\n\nTen died.");
              assertThat(a.getCharCount()).isEqualTo(28);
              return null;
            });
    PAssert.that(read.get(ReadArticles.rejected())).empty();
    pipeline.run().waitUntilFinish();
  }

  @Test
  void keepsTheFirstOfDuplicatesByFileAndPosition() throws IOException {
    write("1.jsonl", "{\"id\":\"x\",\"text\":\"First.\"}\n{\"id\":\"x\",\"text\":\"Second.\"}\n");
    write(
        "2.jsonl",
        "{\"id\":\"x\",\"text\":\"First.\"}\n{\"text\":\"No id.\"}\n{\"text\":\"Nor here.\"}\n");

    PCollectionTuple read = pipeline.apply(ReadArticles.from(List.of(folder + "/*.jsonl")));

    PAssert.that(read.get(ReadArticles.articles()))
        .satisfies(
            articles -> {
              assertThat(articles)
                  .extracting(Article::getText)
                  .containsExactlyInAnyOrder("First.", "No id.", "Nor here.");
              return null;
            });
    PAssert.that(read.get(ReadArticles.rejected()))
        .satisfies(
            rows -> {
              assertThat(rows)
                  .extracting(r -> r.getReason() + " " + r.getExcerpt() + " " + r.getPosition())
                  .containsExactlyInAnyOrder(
                      "DUPLICATE_ID Second. 2", "DUPLICATE_ARTICLE First. 1");
              return null;
            });
    PipelineResult result = pipeline.run();
    result.waitUntilFinish();
    assertThat(counter(result, "articles")).isEqualTo(3);
    assertThat(counter(result, "rejected")).isEqualTo(2);
    assertThat(counter(result, "undated")).isEqualTo(3);
  }

  @Test
  void refusesBadInputAndGoesOn() throws IOException {
    write("bad.jsonl", "{\"text\":\"Good one.\"}\n{\"text\": \"broken\n{\"text\":\"Good two.\"}\n");
    write("empty.txt", " \n\n");
    Files.write(folder.resolve("binary.txt"), new byte[] {1, 0, 2, 0, 3});
    write("page.pdf", "%PDF");
    byte[] whole = gzip("{\"text\":\"" + "Some words of news. ".repeat(500) + "\"}\n");
    Files.write(folder.resolve("cut.jsonl.gz"), java.util.Arrays.copyOf(whole, whole.length / 2));

    PCollectionTuple read = pipeline.apply(ReadArticles.from(List.of(folder + "/*")));

    PAssert.that(read.get(ReadArticles.articles()))
        .satisfies(
            articles -> {
              assertThat(articles)
                  .extracting(Article::getText)
                  .containsExactlyInAnyOrder("Good one.", "Good two.");
              return null;
            });
    PAssert.that(read.get(ReadArticles.rejected()))
        .satisfies(
            rows -> {
              assertThat(rows)
                  .extracting(
                      (Rejected r) ->
                          InputName.fileName(r.getInputFile())
                              + " "
                              + r.getReason()
                              + " "
                              + r.getPosition())
                  .containsExactlyInAnyOrder(
                      "bad.jsonl MALFORMED 2",
                      "empty.txt EMPTY null",
                      "binary.txt BINARY null",
                      "page.pdf UNSUPPORTED null",
                      "cut.jsonl.gz UNREADABLE null");
              return null;
            });
    pipeline.run().waitUntilFinish();
  }

  @Test
  void csvMetadataSpeaksOfFilesByName() throws IOException {
    write("a.txt", "Floods hit Ghana.");
    write("meta.csv", "file,source,published_at\na.txt,one.example,2025-03-04T05:06:07+01:00\n");

    PCollectionTuple read =
        pipeline.apply(
            ReadArticles.from(List.of(folder + "/*")).withMetadata(folder + "/meta.csv"));

    PAssert.thatSingleton(read.get(ReadArticles.articles()))
        .satisfies(
            article -> {
              assertThat(article.getSource()).isEqualTo("one.example");
              assertThat(article.getPublishedAt()).isEqualTo(Instant.parse("2025-03-04T04:06:07Z"));
              return null;
            });
    PAssert.that(read.get(ReadArticles.rejected())).empty();
    pipeline.run().waitUntilFinish();
  }

  private static long counter(PipelineResult result, String name) {
    MetricQueryResults found =
        result
            .metrics()
            .queryMetrics(
                MetricsFilter.builder()
                    .addNameFilter(MetricNameFilter.named("read", name))
                    .build());
    return found.getCounters().iterator().next().getAttempted();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }
}
