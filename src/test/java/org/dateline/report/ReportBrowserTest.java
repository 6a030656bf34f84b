package org.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page as a real browser builds it from hostile data. Skipped where no Chromium is installed;
 * {@code scripts/test-page} drives it further.
 */
class ReportBrowserTest {
  @TempDir private Path folder;

  private Path browser;
  private Path page;

  @BeforeEach
  void openHostileRun() throws IOException {
    browser = browser();
    assumeTrue(browser != null, "no Chromium installed: the page is not tested in a browser");
    page = folder.resolve("report.html");
    ReportPage.of(HostileRun.write(folder)).write(page);
  }

  @Test
  void everyPartOpensAndNothingInjects() throws Exception {
    for (String route : List.of("", "affairs", "events", "affair/s1", "outlets", "quality")) {
      Document shown = open("#/" + route);
      String state = shown.select("html").outerHtml().lines().findFirst().orElse("");
      assertThat(shown.select("html").hasAttr("data-broken")).as(state).isFalse();
      assertThat(shown.select("html").hasAttr("data-error")).as(state).isFalse();
      assertThat(shown.select("html").hasAttr("data-violation")).as(state).isFalse();
      assertThat(shown.select("html").hasAttr("data-ready")).as(state).isTrue();
      assertThat(shown.select("main img, main script, main iframe, [onerror]")).isEmpty();
      assertThat(shown.select("a[href^=javascript]")).isEmpty();
      assertThat(shown.select("main h1").text()).isNotEmpty();
    }
  }

  @Test
  void anAffairShowsItsRivalClaimsAndSentences() throws Exception {
    Document shown = open("#/affair/s1");
    assertThat(shown.select("main h1").text()).contains("</script><script>");
    assertThat(shown.select(".rival .letter").eachText()).containsExactly("A", "B");
    assertThat(shown.select(".rival .value").eachText()).containsExactly("14", "40");
    assertThat(shown.select(".rival strong.clash").eachText()).containsExactly("B", "A");
    assertThat(shown.select(".sentences li")).hasSize(2);
    assertThat(shown.select("main a[target]").eachAttr("href"))
        .isNotEmpty()
        .allMatch(href -> href.equals("https://example.org/a3"));
    assertThat(shown.select("main a[target]").eachAttr("rel"))
        .allMatch(rel -> rel.equals("noopener noreferrer"));
  }

  @Test
  void filtersKeepWhatFits() throws Exception {
    assertThat(open("#/affairs?conflict=1&type=ASSAULT").select(".affair")).hasSize(1);
    assertThat(open("#/affairs?type=AID").select(".affair")).isEmpty();
    assertThat(open("#/events?from=2025-03-11&to=2025-03-11").select(".event")).hasSize(1);
    assertThat(open("#/events?from=2025-03-12").select(".event")).isEmpty();
  }

  private Document open(String route) throws IOException, InterruptedException {
    Path shown = folder.resolve("shown.html");
    Process process =
        new ProcessBuilder(
                browser.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + folder.resolve("profile"),
                "--virtual-time-budget=20000",
                "--dump-dom",
                page.toUri() + route)
            .redirectOutput(shown.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("the browser ends").isTrue();
    } finally {
      process.destroyForcibly().waitFor();
    }
    return Jsoup.parse(Files.readString(shown, StandardCharsets.UTF_8));
  }

  private static Path browser() {
    String named = System.getenv("CHROME");
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.concat(
            Stream.ofNullable(named).map(Path::of),
            Stream.of(path.split(File.pathSeparator))
                .flatMap(
                    dir ->
                        Stream.of("chromium", "chromium-browser", "google-chrome")
                            .map(name -> Path.of(dir, name))))
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(null);
  }
}
