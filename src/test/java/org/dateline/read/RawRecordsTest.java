package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.dateline.record.Rejected;
import org.junit.jupiter.api.Test;

class RawRecordsTest {
  private final List<RawRecord> found = new ArrayList<>();
  private final List<Rejected> rejected = new ArrayList<>();

  @Test
  void linesKeepTheirNumbersAcrossBlankOnesAndLineEnds() {
    read(
        "a.jsonl",
        "\uFEFF{\"a\":1}\r\n\n  \n{\"b\":2}\n{\"c\":3}".getBytes(StandardCharsets.UTF_8));
    assertThat(found).extracting(RawRecord::position).containsExactly(1L, 4L, 5L);
    assertThat(found)
        .extracting(RawRecordsTest::text)
        .containsExactly("{\"a\":1}", "{\"b\":2}", "{\"c\":3}");
    assertThat(rejected).isEmpty();
  }

  @Test
  void linesInUtf16AreRead() {
    String lines = "\uFEFF{\"text\":\"Pluie à Genève \uD83C\uDF27\"}\n{\"text\":\"b\"}\n";
    for (String charset : List.of("UTF-16LE", "UTF-16BE", "UTF-32LE")) {
      found.clear();
      read("a.jsonl", lines.getBytes(Charset.forName(charset)));
      assertThat(found)
          .extracting(RawRecordsTest::text)
          .containsExactly("{\"text\":\"Pluie à Genève \uD83C\uDF27\"}", "{\"text\":\"b\"}");
    }
  }

  @Test
  void severalGzipMembersAreOneFile() throws IOException {
    ByteArrayOutputStream two = new ByteArrayOutputStream();
    two.write(gzip("{\"a\":1}\n".getBytes(StandardCharsets.UTF_8)));
    two.write(gzip("{\"b\":2}\n".getBytes(StandardCharsets.UTF_8)));
    read("a.jsonl.gz", two.toByteArray());
    assertThat(found).hasSize(2);
  }

  @Test
  void aLongLineIsPassedOverAndTheNextIsRead() {
    int max = new Limits(1000).maxRecordBytes();
    String longLine = "x".repeat(max + 1);
    readWith(
        new Limits(1000), "a.jsonl", (longLine + "\n{\"b\":2}\n").getBytes(StandardCharsets.UTF_8));
    assertThat(found).extracting(RawRecord::position).containsExactly(2L);
    assertThat(rejected).hasSize(1);
    Rejected row = rejected.get(0);
    assertThat(row.getReason()).isEqualTo("TOO_LONG");
    assertThat(row.getPosition()).isEqualTo(1L);
    assertThat(row.getSha256())
        .isEqualTo(
            com.google.common.hash.Hashing.sha256()
                .hashString(longLine, StandardCharsets.UTF_8)
                .toString());
    assertThat(row.getExcerpt()).hasSize(200);
  }

  @Test
  void aBombIsLeftWithOneRow() throws IOException {
    byte[] bomb = gzip(new byte[200 << 20]);
    read("a.jsonl.gz", bomb);
    assertThat(rejected).extracting(Rejected::getReason).contains("TOO_COMPRESSED");
    assertThat(found).isEmpty();
  }

  @Test
  void aCutFileGivesWhatCameBefore() throws IOException {
    StringBuilder lines = new StringBuilder();
    java.util.Random random = new java.util.Random(1);
    for (int i = 0; i < 2000; i++) {
      lines.append("{\"text\":\"").append(random.nextLong()).append("\"}\n");
    }
    byte[] whole = gzip(lines.toString().getBytes(StandardCharsets.UTF_8));
    read("a.jsonl.gz", Arrays.copyOf(whole, whole.length * 3 / 4));
    assertThat(found).hasSizeBetween(500, 1999);
    assertThat(rejected).hasSize(1);
    assertThat(rejected.get(0).getReason()).isEqualTo("UNREADABLE");
    assertThat(rejected.get(0).getPosition()).isEqualTo(found.size() + 1L);
  }

  @Test
  void filesThatAreNotWhatTheirNameSays() throws IOException {
    read("a.txt.gz", "plain".getBytes(StandardCharsets.UTF_8));
    read("a.zip", new byte[] {'P', 'K'});
    read("a.jsonl", new byte[0]);
    assertThat(found).isEmpty();
    assertThat(rejected)
        .extracting(Rejected::getReason)
        .containsExactly("UNREADABLE", "UNSUPPORTED", "EMPTY");
  }

  @Test
  void aFileThatCannotBeOpenedIsARow() {
    new RawRecords(Limits.DEFAULT)
        .read(
            "a.txt",
            ArticleFields.NONE,
            () -> {
              throw new IOException("permission denied");
            },
            sink());
    assertThat(rejected).hasSize(1);
    assertThat(rejected.get(0).getDetail()).contains("permission denied");
  }

  private void read(String name, byte[] bytes) {
    readWith(Limits.DEFAULT, name, bytes);
  }

  private void readWith(Limits limits, String name, byte[] bytes) {
    InputStream in = new ByteArrayInputStream(bytes);
    new RawRecords(limits).read(name, ArticleFields.NONE, () -> in, sink());
  }

  private RecordSink sink() {
    return new RecordSink() {
      @Override
      public void record(RawRecord record) {
        found.add(record);
      }

      @Override
      public void rejected(Rejected row) {
        rejected.add(row);
      }
    };
  }

  private static String text(RawRecord record) {
    return new String(record.bytes(), StandardCharsets.UTF_8);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }
}
