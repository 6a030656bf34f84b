package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.apache.avro.file.CodecFactory;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.specific.SpecificDatumWriter;
import org.dateline.record.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {
  private static final String PAGE =
      """
      <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Dockers strike | Herald</title>
      <link rel="canonical" href="https://www.herald.example/tema-strike">
      <meta property="og:title" content="Dockers strike in Tema">
      <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
        {"@type":"WebPage"},{"@type":["NewsArticle"],"headline":"Dockers strike in Tema",
        "datePublished":"2025-05-04T10:00:00+02:00","author":[{"@type":"Person","name":"Ama Mensah"}]}]}
      </script></head><body>
      <nav><ul><li><a href="/">Home</a></li><li><a href="/w">World news and views</a></li></ul></nav>
      <div class="layout"><main><article><header><h1>Dockers strike in Tema</h1></header>
      <div class="story-body"><p>Dockers in Tema refused to unload ships for a third day on Monday, and
      officials said that <a href="/x">forty vessels</a> were waiting.</p>
      <figure><img src="a.jpg"><figcaption>Ships at anchor off the coast of Ghana this week.</figcaption></figure>
      <div class="newsletter-signup"><p>Sign up to our newsletter and get the best of Herald every day of the week.</p></div>
      <h2>Talks fail</h2>
      <p>The union said that 1,200 men had joined the strike since Saturday.<br><br>Talks resume on
      Wednesday in Accra, the ministry of labour said.</p></div></article></main>
      <aside><h3>Most read</h3><p>A very long teaser of another story that has many words but belongs to the
      side of the page and not to the article.</p></aside></div>
      <footer><p>Copyright Herald 2025</p></footer><script>var x = "<p>not text</p>";</script></body></html>
      """;

  @Test
  void aPageGivesItsMainTextAndItsHead() {
    Found found = Found.in("page.html", PAGE.getBytes(StandardCharsets.UTF_8));
    assertThat(found.rejected).isEmpty();
    Article article = found.articles.get(0);
    assertThat(article.getText())
        .isEqualTo(
            "Dockers strike in Tema\n\n"
                + "Dockers in Tema refused to unload ships for a third day on Monday, and officials"
                + " said that forty vessels were waiting.\n\n"
                + "Talks fail\n\n"
                + "The union said that 1,200 men had joined the strike since Saturday.\n\n"
                + "Talks resume on Wednesday in Accra, the ministry of labour said.");
    assertThat(article.getTitle()).isEqualTo("Dockers strike in Tema");
    assertThat(article.getUrl()).isEqualTo("https://www.herald.example/tema-strike");
    assertThat(article.getSource()).isEqualTo("herald.example");
    assertThat(article.getAuthor()).isEqualTo("Ama Mensah");
    assertThat(article.getLanguage()).isEqualTo("en");
    assertThat(article.getPublishedAt()).isEqualTo(Instant.parse("2025-05-04T08:00:00Z"));
    assertThat(article.getInputId()).isEqualTo("page.html");
  }

  @Test
  void aPagesDeclaredEncodingIsBelieved() {
    String page =
        PAGE.replace("charset=\"utf-8\"", "charset=windows-1250")
            .replace("Ama Mensah said", "")
            .replace("Talks fail", "Łódź talks fail");
    Found found = Found.in("page.htm", page.getBytes(Charset.forName("windows-1250")));
    assertThat(found.articles.get(0).getText()).contains("Łódź talks fail");
  }

  @Test
  void aPageWithoutProseIsRefused() {
    byte[] page = "<html><body><a href='/'>Home</a></body></html>".getBytes(StandardCharsets.UTF_8);
    assertThat(Found.in("p.html", page).reasons()).containsExactly("NO_TEXT");
  }

  @Test
  void aDeepPageIsReadWithoutOverflow() {
    String deep = "<div>".repeat(100_000) + "<p>" + "Some words of news. ".repeat(20) + "</p>";
    Found found = Found.in("p.html", deep.getBytes(StandardCharsets.UTF_8));
    assertThat(found.articles.size() + found.rejected.size()).isEqualTo(1);
  }

  @Test
  void anArchiveGivesItsPagesAndPassesOverTheRest() throws IOException {
    ByteArrayOutputStream warc = new ByteArrayOutputStream();
    warc.write(Found.gzip(warcRecord("warcinfo", null, "application/warc-fields", "a: b\r\n")));
    warc.write(
        Found.gzip(
            warcRecord(
                "request",
                "http://h.example/1",
                "application/http;msgtype=request",
                "GET / HTTP/1.1\r\n\r\n")));
    warc.write(
        Found.gzip(
            response(
                "http://h.example/1",
                "200 OK",
                "text/html; charset=UTF-8",
                PAGE.replace("rel=\"canonical\"", "rel=\"x\"").replace("datePublished", "x"))));
    warc.write(Found.gzip(response("http://h.example/2", "404 Not Found", "text/html", PAGE)));
    warc.write(Found.gzip(response("http://h.example/3", "200 OK", "image/png", "x")));
    warc.write(Found.gzip(response("http://h.example/4", "200 OK", "text/html", "<p>Short")));

    Found found = Found.in("news.warc.gz", warc.toByteArray());

    assertThat(found.articles).hasSize(1);
    Article article = found.articles.get(0);
    assertThat(article.getInputId()).isEqualTo("http://h.example/1");
    assertThat(article.getUrl()).isEqualTo("http://h.example/1");
    assertThat(article.getSource()).isEqualTo("h.example");
    assertThat(article.getPublishedAt()).isEqualTo(Instant.parse("2025-05-05T01:02:03Z"));
    assertThat(found.records.get(0).position()).isEqualTo(3);
    assertThat(found.skipped).isEqualTo(4);
    assertThat(found.reasons()).containsExactly("NO_TEXT");
    assertThat(found.rejected.get(0).getPosition()).isEqualTo(6);
  }

  @Test
  void plainTextOfAnArchiveIsRead() {
    byte[] wet =
        warcRecord("conversion", "http://h.example/1", "text/plain", "Dockers strike\nTalks fail.");
    Found found = Found.in("news.warc.wet", wet);
    assertThat(found.texts()).containsExactly("Dockers strike\nTalks fail.");
    assertThat(found.articles.get(0).getInputId()).isEqualTo("http://h.example/1");
  }

  @Test
  void aBrokenArchiveKeepsWhatCameBefore() {
    byte[] good = warcRecord("conversion", "http://h.example/1", "text/plain", "Talks fail.");
    byte[] bytes = Arrays.copyOf(good, good.length + 7);
    Arrays.fill(bytes, good.length, bytes.length, (byte) 'x');
    Found found = Found.in("news.wet", bytes);
    assertThat(found.texts()).containsExactly("Talks fail.");
    assertThat(found.reasons()).containsExactly("UNREADABLE");
    assertThat(found.rejected.get(0).getPosition()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "deflate", "snappy", "bzip2", "zstandard"})
  void ourOwnArticlesAreReadBackTheSame(String codec) throws IOException {
    Found first =
        Found.in(
            "in.jsonl",
            ("{\"id\":\"1\",\"text\":\"Rain fell \uD83C\uDF27.\",\"published_at\":\"2025-01-02T03:04:05.123456Z\","
                    + "\"source\":\"one.example\",\"title\":\"Rain\",\"language\":\"en\"}\n"
                    + "{\"text\":\"Snow fell.\"}\n")
                .getBytes(StandardCharsets.UTF_8));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DataFileWriter<Article> writer =
        new DataFileWriter<Article>(new SpecificDatumWriter<>(Article.class))) {
      writer.setCodec(CodecFactory.fromString(codec));
      writer.create(Article.getClassSchema(), out);
      for (Article article : first.articles) {
        writer.append(article);
      }
    }
    Found again = Found.in("part-0.avro", out.toByteArray());
    assertThat(again.rejected).isEmpty();
    assertThat(again.articles).hasSize(2);
    for (Article article : again.articles) {
      article.setInputFile("in.jsonl");
    }
    assertThat(again.articles).isEqualTo(first.articles);
  }

  @Test
  void avroThatIsNoArticlesIsRefused() {
    assertThat(Found.in("a.avro", "Obj?".getBytes(StandardCharsets.UTF_8)).reasons())
        .containsExactly("MALFORMED");
    byte[] huge = {'O', 'b', 'j', 1, 2, (byte) 0xFE, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, 15};
    assertThat(Found.in("a.avro", huge).reasons()).containsExactly("UNREADABLE");
  }

  @Test
  void zstandardIsUnpackedWithinBounds() {
    byte[] line = "{\"text\":\"Rain fell.\"}\n".getBytes(StandardCharsets.UTF_8);
    assertThat(Found.in("a.jsonl.zst", Zstd.compress(line)).texts()).containsExactly("Rain fell.");
    assertThat(Found.in("a.txt.zst", Zstd.compress(new byte[100 << 20])).reasons())
        .containsExactly("TOO_COMPRESSED");
    byte[] cut = Arrays.copyOf(Zstd.compress(line), 12);
    assertThat(Found.in("a.jsonl.zst", cut).reasons()).containsExactly("UNREADABLE");
  }

  @Test
  void aJsonDocumentIsAnArticleOrAListOfThem() {
    assertThat(json("{\"text\":\"Rain.\"}").texts()).containsExactly("Rain.");
    Found list = json(" [{\"text\":\"Rain.\"},\n{\"id\":5},{\"text\":\"Snow.\"}]");
    assertThat(list.texts()).containsExactly("Rain.", "Snow.");
    assertThat(list.reasons()).containsExactly("NO_TEXT");
    assertThat(list.rejected.get(0).getPosition()).isEqualTo(2);
    Found feed =
        json(
            "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"id\":\"1\",\"content_text\":\"Rain.\",\"date_published\":\"2025-01-02T00:00:00Z\"}]}");
    assertThat(feed.texts()).containsExactly("Rain.");
    assertThat(feed.articles.get(0).getPublishedAt())
        .isEqualTo(Instant.parse("2025-01-02T00:00:00Z"));
    Found cut = json("[{\"text\":\"Rain.\"},{\"te");
    assertThat(cut.texts()).containsExactly("Rain.");
    assertThat(cut.reasons()).containsExactly("MALFORMED");
    assertThat(json("[{\"text\":\"Rain.\"}").reasons()).containsExactly("MALFORMED");
    assertThat(json("").reasons()).containsExactly("EMPTY");
    assertThat(json("5").reasons()).containsExactly("MALFORMED");
    assertThat(json("[1,\"a\"]").reasons()).containsExactly("MALFORMED", "MALFORMED");
  }

  private static Found json(String document) {
    return Found.in("a.json", document.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] response(String url, String status, String type, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    String http =
        "HTTP/1.1 "
            + status
            + "\r\nContent-Type: "
            + type
            + "\r\nContent-Length: "
            + bytes.length
            + "\r\n\r\n"
            + body;
    return warcRecord("response", url, "application/http; msgtype=response", http);
  }

  static byte[] warcRecord(String type, String url, String contentType, String body) {
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Date: 2025-05-05T01:02:03Z\r\n"
            + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
            + (url == null ? "" : "WARC-Target-URI: " + url + "\r\n")
            + "Content-Type: "
            + contentType
            + "\r\nContent-Length: "
            + body.getBytes(StandardCharsets.UTF_8).length
            + "\r\n\r\n";
    return (head + body + "\r\n\r\n").getBytes(StandardCharsets.UTF_8);
  }
}
