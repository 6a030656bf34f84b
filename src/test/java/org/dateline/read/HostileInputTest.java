package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.avro.file.CodecFactory;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.specific.SpecificDatumWriter;
import org.dateline.record.Article;
import org.dateline.record.Rejected;

/**
 * Whatever the bytes, a reader ends, throws nothing, and accounts for the file: at least one
 * article, row or passed-over part; rows and articles within their bounds. {@code
 * -Ddateline.fuzz=N} runs N times as many tries.
 */
class HostileInputTest {
  private static final Limits LIMITS = new Limits(20_000);
  private static final int TRIES = 40 * Integer.getInteger("dateline.fuzz", 1);

  private static final List<String> NAMES =
      List.of(
          "a.txt",
          "a.jsonl",
          "a.json",
          "a.avro",
          "a.html",
          "a.warc",
          "a.wet",
          "a.txt.gz",
          "a.jsonl.gz",
          "a.jsonl.zst",
          "a.avro.gz",
          "a.html.gz",
          "a.warc.gz");

  private static final List<byte[]> SEEDS = NAMES.stream().map(HostileInputTest::honest).toList();

  @Property(tries = 300, seed = "1")
  void randomBytes(@ForAll @Size(max = 2000) byte[] bytes, @ForAll @IntRange(max = 12) int format) {
    accountedFor(NAMES.get(format), bytes);
  }

  @Property(tries = 60, seed = "2")
  void damagedFiles(@ForAll long seed, @ForAll @IntRange(max = 12) int format) {
    Random random = new Random(seed);
    for (int i = 0; i < TRIES; i++) {
      accountedFor(NAMES.get(format), damaged(SEEDS.get(format), random));
    }
  }

  @Property(tries = 60, seed = "3")
  void oneFormatUnderAnothersName(
      @ForAll @IntRange(max = 12) int content, @ForAll @IntRange(max = 12) int name) {
    accountedFor(NAMES.get(name), SEEDS.get(content));
  }

  private static void accountedFor(String name, byte[] bytes) {
    Found found = Found.in(name, bytes, LIMITS);
    assertThat(found.articles.size() + found.rejected.size() + found.skipped).isPositive();
    for (Article article : found.articles) {
      String text = article.getText();
      assertThat(article.getCharCount()).isEqualTo(text.codePointCount(0, text.length()));
      assertThat(article.getCharCount()).isBetween(1, LIMITS.maxArticleChars() + 20_000);
      assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
          .isEqualTo(text);
      assertThat(article.getInputId()).isNotBlank();
    }
    for (Rejected row : found.rejected) {
      assertThat(row.getInputFile()).isEqualTo(name);
      assertThat(row.getDetail()).isNotBlank().doesNotContain("\n");
      String excerpt = row.getExcerpt();
      if (excerpt != null) {
        assertThat(excerpt.codePointCount(0, excerpt.length())).isLessThanOrEqualTo(200);
      }
    }
  }

  /** Some bits flipped, some bytes gone or doubled, perhaps the end cut off. */
  private static byte[] damaged(byte[] honest, Random random) {
    byte[] bytes = honest.clone();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(4)) {
        case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
        case 1 -> bytes[at] = (byte) random.nextInt(256);
        case 2 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
        default -> {
          int length = Math.min(random.nextInt(64), bytes.length - at);
          byte[] longer = Arrays.copyOf(bytes, bytes.length + length);
          System.arraycopy(bytes, at, longer, at + length, bytes.length - at);
          bytes = longer;
        }
      }
    }
    return bytes;
  }

  private static byte[] honest(String name) {
    String text = "Dockers in Tema refused to unload ships for a third day on Monday, they said. ";
    String line =
        "{\"id\":\"1\",\"text\":\""
            + text
            + "\",\"published_at\":\"2025-01-02\",\"authors\":[\"A\"]}\n";
    String page = "<html><head><title>T</title></head><body><p>" + text.repeat(3) + "</p></body>";
    try {
      String plain = name.replaceAll("\\.(gz|zst)$", "");
      byte[] bytes =
          switch (plain) {
            case "a.txt" -> text.repeat(5).getBytes(StandardCharsets.UTF_8);
            case "a.jsonl" -> line.repeat(5).getBytes(StandardCharsets.UTF_8);
            case "a.json" ->
                ("[" + line.strip() + "," + line.strip() + "]").getBytes(StandardCharsets.UTF_8);
            case "a.avro" -> avro(line);
            case "a.html" -> page.getBytes(StandardCharsets.UTF_8);
            case "a.warc" ->
                FormatsTest.response("http://h.example/1", "200 OK", "text/html", page);
            default ->
                FormatsTest.warcRecord("conversion", "http://h.example/1", "text/plain", text);
          };
      return name.endsWith(".gz")
          ? Found.gzip(bytes)
          : name.endsWith(".zst") ? Zstd.compress(bytes) : bytes;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] avro(String line) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DataFileWriter<Article> writer =
        new DataFileWriter<Article>(new SpecificDatumWriter<>(Article.class))) {
      writer.setCodec(CodecFactory.deflateCodec(6));
      writer.create(Article.getClassSchema(), out);
      for (Article article : Found.in("a.jsonl", line.getBytes(StandardCharsets.UTF_8)).articles) {
        writer.append(article);
      }
    }
    return out.toByteArray();
  }
}
