package org.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.zip.InflaterInputStream;
import org.dateline.record.Article;
import org.dateline.record.Event;
import org.dateline.record.Mention;
import org.dateline.record.Story;
import org.dateline.write.Datasets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportPageTest {
  @TempDir private Path folder;

  @Test
  void theSameRunGivesTheSameBytes() throws IOException {
    HostileRun.write(folder);
    assertThat(page(folder)).isEqualTo(page(folder));
  }

  @Test
  void hostileTextStaysData() throws IOException {
    Document page = Jsoup.parse(page(HostileRun.write(folder)));
    assertThat(page.select("script")).hasSize(5);
    assertThat(page.select("script:not([type])")).hasSize(2);
    assertThat(page.select("img, b, iframe, [onerror]")).isEmpty();
    JsonNode core = core(page);
    assertThat(core.at("/titles/0").asText()).contains("</script><script>").contains("<img src=x");
    assertThat(core.at("/outlets/0").asText()).doesNotContain("\u202E").contains("\uFFFDgnorts");
  }

  @Test
  void onlyWebAddressesBecomeLinks() throws IOException {
    Document page = Jsoup.parse(page(HostileRun.write(folder)));
    JsonNode articles = block(page, "details-0").at("/0/articles");
    assertThat(articles).hasSize(3);
    List<String> urls = new ArrayList<>();
    articles.forEach(article -> urls.add(article.path(3).asText("")));
    assertThat(urls).containsExactlyInAnyOrder("", "", "https://example.org/a3");
  }

  @Test
  void thePolicyNamesItsOwnScriptsAndNothingElse() throws Exception {
    Document page = Jsoup.parse(page(HostileRun.write(folder)));
    String policy = page.select("meta[http-equiv]").attr("content");
    assertThat(policy).startsWith("default-src 'none'");
    for (Element script : page.select("script:not([type])")) {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(script.data().getBytes(StandardCharsets.UTF_8));
      assertThat(policy).contains("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
    }
  }

  @Test
  void nothingIsLoadedFromAnywhere() throws IOException {
    Document page = Jsoup.parse(page(HostileRun.write(folder)));
    assertThat(page.select("[src], link, iframe, object, embed")).isEmpty();
  }

  @Test
  void claimsConflictsAndSentencesComeTogether() throws IOException {
    Document page = Jsoup.parse(page(HostileRun.write(folder)));
    JsonNode details = block(page, "details-0").get(0);
    assertThat(details.at("/claims/0/3").asInt()).isEqualTo(14);
    assertThat(details.at("/claims/0/11/0").asInt()).isEqualTo(1);
    assertThat(details.at("/claims/1/11/0").asInt()).isZero();
    int cited = details.at("/claims/0/10/0").asInt();
    assertThat(details.at("/events/0/s").get(cited).get(0).asText()).contains("</script>");
    assertThat(details.at("/events/0/s").get(1).get(1)).hasSize(2);
  }

  @Test
  void aRunTooLargeForAPageStaysBelowItsLimitAndSaysWhatIsLeftOut() throws IOException {
    int count = 30_000;
    Random random = new Random(7);
    List<Story> stories = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      byte[] noise = new byte[240];
      random.nextBytes(noise);
      String text = Base64.getEncoder().encodeToString(noise);
      stories.add(RunFolder.story("s" + i, "Affair " + i, List.of("e" + i)).build());
      events.add(RunFolder.event("e" + i, text).setStoryId("s" + i).build());
      mentions.add(RunFolder.mention("m" + i, "e" + i, "a", text).build());
    }
    RunFolder.write(folder, Datasets.STORIES, stories);
    RunFolder.write(folder, Datasets.EVENTS, events);
    RunFolder.write(folder, Datasets.MENTIONS, mentions);
    List<Article> articles = List.of(RunFolder.article("a", "A", null).build());
    RunFolder.write(folder, Datasets.ARTICLES, articles);
    String html = page(folder);
    assertThat(html.length()).isLessThan(10_000_000).isGreaterThan(8_000_000);
    Document page = Jsoup.parse(html);
    JsonNode totals = core(page).get("totals");
    assertThat(totals.get("affairsShown").asInt()).isEqualTo(count);
    int detailed = totals.get("affairsDetailed").asInt();
    assertThat(detailed).isBetween(1, count - 1);
    int inBlocks = 0;
    for (int i = 0; page.getElementById("details-" + i) != null; i++) {
      inBlocks += block(page, "details-" + i).size();
    }
    assertThat(inBlocks).isEqualTo(detailed);
  }

  @Test
  void anEmptyRunHasAPage() throws IOException {
    JsonNode core = core(Jsoup.parse(page(folder)));
    assertThat(core.at("/totals/events").asInt()).isZero();
    assertThat(core.at("/totals/period").isNull()).isTrue();
  }

  @Test
  void theLibrariesAreAsTheirPublishersMadeThem() throws Exception {
    assertThat(sha256("lib/echarts.min.js"))
        .isEqualTo("baa8dfe7e1d9336b98e8986ba7e20ea15e7cdbea1ef42a59d59478632fa45a1d");
    assertThat(sha256("lib/countries-110m.json"))
        .isEqualTo("2516c915867c7baf18ddec727aec46c315541a07cfb3d79a6559b05d5e94eee8");
  }

  private static String sha256(String resource) throws Exception {
    try (InputStream in = ReportPage.class.getResourceAsStream(resource)) {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
      return HexFormat.of().formatHex(hash);
    }
  }

  private static String page(Path output) throws IOException {
    Path file = output.resolve("report.html");
    ReportPage.of(output).write(file);
    return Files.readString(file);
  }

  private static JsonNode core(Document page) throws IOException {
    return block(page, "core");
  }

  private static JsonNode block(Document page, String id) throws IOException {
    Element element = page.getElementById(id);
    String data = element.data();
    if (element.attr("type").equals("application/json")) {
      return new ObjectMapper().readTree(data);
    }
    byte[] packed = Base64.getDecoder().decode(data);
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return new ObjectMapper().readTree(in);
    }
  }
}
