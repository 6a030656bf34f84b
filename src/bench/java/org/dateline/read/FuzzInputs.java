package org.dateline.read;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.apache.avro.file.CodecFactory;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.specific.SpecificDatumWriter;
import org.dateline.record.Article;

/** Honest little files of every kind that is read, and what the web may make of them. */
final class FuzzInputs {
  private static final String TEXT =
      "LAGOS, March 3 (Example) - Dockers refused to unload 12 ships for a third day on Monday, they said.\n\n"
          + "Police arrested at least four people, the ministry of labour told reporters.\n";

  /** What readers and taggers have stumbled over elsewhere. */
  private static final List<String> TRAPS =
      List.of(
          "\u202e\u2066\u200b\u200d\ufeff",
          "<!DOCTYPE a [<!ENTITY b \"bb\"><!ENTITY c \"&b;&b;&b;&b;\">]><a>&c;</a>",
          "../../../etc/passwd",
          "=cmd|' /C calc'!A0",
          "(".repeat(300),
          "[".repeat(300),
          "{\"a\":".repeat(60),
          "<div>".repeat(200),
          "a".repeat(3000),
          "said ".repeat(200),
          "\"'\u201c\u201d".repeat(60),
          "1,".repeat(200),
          "the king of ".repeat(60),
          "\u0000\ud800\udfff",
          "e\u0301\u0323".repeat(200),
          "%s%n{}\\u0000\\",
          "Content-Length: 99999999999\r\n",
          "\r\r\n\u2028\u0085");

  private FuzzInputs() {}

  /** A file. */
  record Input(String name, byte[] bytes) {}

  /** Honest files, one of every kind and packing. */
  static List<Input> honest() {
    String line =
        "{\"id\":\"1\",\"text\":\""
            + TEXT.replace("\n", "\\n")
            + "\",\"published_at\":\"2025-01-02\",\"authors\":[\"A\"],\"publisher\":{\"name\":\"P\"}}\n";
    String page =
        "<html><head><title>T</title></head><body><p>" + TEXT + "</p><p>" + TEXT + "</p></body>";
    byte[] warc = warc("response", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page);
    byte[] lines = utf8(line.repeat(3));
    byte[] avro = avro();
    return List.of(
        new Input("a.txt", utf8(TEXT)),
        new Input("a.jsonl", lines),
        new Input("a.json", utf8("[" + line.strip() + "," + line.strip() + "]")),
        new Input("a.avro", avro),
        new Input("a.html", utf8(page)),
        new Input("a.warc", warc),
        new Input("a.wet", warc("conversion", TEXT)),
        new Input("a.txt.gz", gzip(utf8(TEXT))),
        new Input("a.jsonl.gz", gzip(lines)),
        new Input("a.jsonl.zst", Zstd.compress(lines)),
        new Input("a.avro.gz", gzip(avro)),
        new Input("a.html.gz", gzip(utf8(page))),
        new Input("a.warc.gz", gzip(warc)));
  }

  /** A file made from an honest one: bits flipped, bytes gone, doubled or cut off, traps put in. */
  static byte[] damaged(byte[] honest, Random random) {
    byte[] bytes = honest;
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      int at = random.nextInt(bytes.length);
      bytes =
          switch (random.nextInt(6)) {
            case 0 -> with(bytes, at, bytes[at] ^ (1 << random.nextInt(8)));
            case 1 -> with(bytes, at, random.nextInt(256));
            case 2 -> Arrays.copyOf(bytes, Math.max(1, at));
            case 3 -> spliced(bytes, at, utf8(TRAPS.get(random.nextInt(TRAPS.size()))));
            case 4 -> {
              int end = Math.min(bytes.length, at + 1 + random.nextInt(64));
              yield spliced(bytes, at, Arrays.copyOfRange(bytes, at, end));
            }
            default -> {
              byte[] noise = new byte[1 + random.nextInt(40)];
              random.nextBytes(noise);
              yield spliced(bytes, at, noise);
            }
          };
    }
    return bytes;
  }

  /** The honest text with traps put in: what a tagger may be given. */
  static String text(Random random) {
    return new String(damaged(utf8(TEXT), random), StandardCharsets.UTF_8);
  }

  private static byte[] with(byte[] bytes, int at, int value) {
    byte[] changed = bytes.clone();
    changed[at] = (byte) value;
    return changed;
  }

  private static byte[] spliced(byte[] bytes, int at, byte[] middle) {
    byte[] longer = Arrays.copyOf(bytes, bytes.length + middle.length);
    System.arraycopy(bytes, at, longer, at + middle.length, bytes.length - at);
    System.arraycopy(middle, 0, longer, at, middle.length);
    return longer;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new AssertionError("writing to memory failed", e);
    }
    return out.toByteArray();
  }

  private static byte[] warc(String type, String content) {
    String kind =
        type.equals("response") ? "application/http; msgtype=response" : "text/plain";
    return utf8(
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Target-URI: http://h.example/1\r\nWARC-Date: 2025-01-02T00:00:00Z\r\n"
            + "WARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789abc>\r\nContent-Type: "
            + kind
            + "\r\nContent-Length: "
            + utf8(content).length
            + "\r\n\r\n"
            + content
            + "\r\n\r\n");
  }

  private static byte[] avro() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DataFileWriter<Article> writer =
        new DataFileWriter<Article>(new SpecificDatumWriter<>(Article.class))) {
      writer.setCodec(CodecFactory.deflateCodec(6));
      writer.create(Article.getClassSchema(), out);
      writer.append(
          Article.newBuilder()
              .setArticleId("0")
              .setInputId("1")
              .setInputFile("a")
              .setCharCount(TEXT.length())
              .setText(TEXT)
              .build());
    } catch (IOException e) {
      throw new AssertionError("writing to memory failed", e);
    }
    return out.toByteArray();
  }
}
