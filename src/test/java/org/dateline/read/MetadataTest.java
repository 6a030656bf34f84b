package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MetadataTest {

  @Test
  void columnsComeInAnyOrderAndFilesByTheEndOfTheirPath() {
    Metadata metadata =
        read(
            "\uFEFFSource,FILE,published_at\none.example,a.txt,2025-01-02\n\"two, inc\",x/b.txt,\n");
    assertThat(metadata.size()).isEqualTo(2);
    assertThat(metadata.of("/data/news/a.txt").source()).isEqualTo("one.example");
    assertThat(metadata.of("/data/news/a.txt").publishedAt()).isEqualTo("2025-01-02");
    assertThat(metadata.of("a.txt.gz").source()).isEqualTo("one.example");
    assertThat(metadata.of("s3://bucket/x/b.txt").source()).isEqualTo("two, inc");
    assertThat(metadata.of("s3://bucket/y/b.txt")).isEqualTo(ArticleFields.NONE);
    assertThat(metadata.of("ba.txt")).isEqualTo(ArticleFields.NONE);
  }

  @Test
  void faultsAreOneLineWithFileAndLine() {
    assertFault("name,source\na.txt,x\n", "m.csv:1: no column \"file\"");
    assertFault(
        "file,published_at\na.txt,2025-01-02\nb.txt,soon\n", "m.csv:3: published_at \"soon\"");
    assertFault("file,source\na.txt,x\na.txt,y\n", "m.csv:3: a second row for file \"a.txt\"");
    assertFault("file,source\n,x\n", "m.csv:2: the column \"file\" is empty");
    assertFault("", "m.csv:1: no column \"file\"");
    assertFault("file,source\n\"a.txt,x\n", "m.csv: not readable as CSV");
    assertFault("file,file\na.txt,x\n", "m.csv: not readable as CSV");
  }

  private static void assertFault(String csv, String start) {
    assertThatThrownBy(() -> read(csv))
        .isInstanceOf(MetadataException.class)
        .hasMessageStartingWith(start)
        .hasMessageNotContaining("\n");
  }

  private static Metadata read(String csv) {
    return Metadata.read("m.csv", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
  }
}
