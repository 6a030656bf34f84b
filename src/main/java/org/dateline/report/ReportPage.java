package org.dateline.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.record.Article;
import org.dateline.record.Claim;
import org.dateline.record.Event;
import org.dateline.record.Mention;
import org.dateline.write.Datasets;

/**
 * One run as one HTML page that needs no network: its affairs with rival claims and the sentences
 * behind them, when, where and among whom, what was copied, and what could not be used.
 *
 * <p>The same datasets give the same bytes.
 */
public final class ReportPage {
  /** Size of a page at most, in bytes. */
  public static final int MAX_BYTES = 9_800_000;

  private final byte[] html;

  private ReportPage(byte[] html) {
    this.html = html;
  }

  /** Of a run's output folder. */
  public static ReportPage of(Path output) throws IOException {
    DatasetReader reader = new DatasetReader(output);
    Overview overview = new Overview();
    Outlets outlets = new Outlets();
    Quality quality = new Quality();
    Affairs affairs = Affairs.choose(reader);
    reader.forEach(
        Datasets.EVENTS,
        (Event event) -> {
          overview.add(event);
          affairs.add(event);
        });
    reader.forEach(
        Datasets.CLAIMS,
        (Claim claim) -> {
          overview.add(claim);
          affairs.add(claim);
        });
    reader.forEach(
        Datasets.MENTIONS,
        (Mention mention) -> {
          outlets.add(mention);
          quality.add(mention);
          affairs.add(mention);
        });
    affairs.awaitArticles();
    reader.forEach(Datasets.PASSAGES, outlets::add);
    outlets.settle();
    reader.forEach(
        Datasets.ARTICLES,
        (Article article) -> {
          outlets.add(article);
          quality.add(article);
          affairs.add(article);
        });
    reader.forEach(Datasets.REJECTED, quality::add);
    PageData data = new PageData(affairs, overview, outlets, quality);
    int room = MAX_BYTES - PageShell.with(List.of()).length;
    return new ReportPage(PageShell.with(data.blocks(room)));
  }

  /** Writes the page, UTF-8. */
  public void write(Path file) throws IOException {
    Files.write(file, html);
  }
}
