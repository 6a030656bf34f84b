package org.dateline.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.dateline.record.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadEarlierTest {
  @TempDir Path output;

  private void write(String day, String... titles) throws IOException {
    Path folder = Files.createDirectories(output.resolve("articles/dt=" + day));
    try (DataFileWriter<Article> writer =
        new DataFileWriter<>(new SpecificDatumWriter<>(Article.class))) {
      writer.create(
          Datasets.ARTICLES.schema(), folder.resolve("part-00000-of-00001.avro").toFile());
      for (String title : titles) {
        writer.append(
            Article.newBuilder()
                .setArticleId(day + title)
                .setInputId(day + title)
                .setTitle(title.isEmpty() ? null : title)
                .setPublishedAt(Instant.parse(day + "T00:00:00Z"))
                .setInputFile("")
                .setCharCount(4)
                .setText("text")
                .build());
      }
    }
  }

  @Test
  void givesTheWantedRowsOfTheDaysOfTheLookBack() throws IOException {
    write("2024-03-01", "too early");
    write("2024-03-02", "", "one", "other");
    write("2024-03-04", "covered");
    write("2024-03-05", "later", "");
    Pipeline pipeline = Pipeline.create();
    PCollectionView<List<String>> days =
        pipeline.apply(Create.of("2024-03-04")).apply(View.asList());
    PCollection<Article> rows =
        pipeline.apply(
            ReadEarlier.of(output.toString(), Datasets.ARTICLES, days, 2)
                .where(article -> article.getTitle() != null));
    PAssert.that(rows.apply(MapElements.into(TypeDescriptors.strings()).via(Article::getTitle)))
        .containsInAnyOrder("one", "other", "later");
    pipeline.run().waitUntilFinish();
  }

  @Test
  void undatedRowsAndDaysTooFarAwayDoNotCount() {
    Set<String> covered = Set.of("2024-03-04", "2024-03-06");
    assertThat(ReadEarlier.counts("2024-03-05", covered, 1)).isTrue();
    assertThat(ReadEarlier.counts("2024-03-03", covered, 1)).isTrue();
    assertThat(ReadEarlier.counts("2024-03-02", covered, 1)).isFalse();
    assertThat(ReadEarlier.counts("2024-03-04", covered, 1)).isFalse();
    assertThat(ReadEarlier.counts("unknown", covered, 1)).isFalse();
    assertThat(ReadEarlier.counts("2024-03-05", covered, 0)).isFalse();
  }
}
