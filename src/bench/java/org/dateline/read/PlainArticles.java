package org.dateline.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.read.ReadResult.Accepted;
import org.dateline.record.Article;
import org.dateline.record.Rejected;

/** The room's own steps without an engine: a file's articles, for benches to compare with. */
public final class PlainArticles {
  private PlainArticles() {}

  /** Reads a file; what is refused is left out, as are sidecars and repeated ids. */
  public static List<Article> of(Path file) {
    List<Article> articles = new ArrayList<>();
    ArticleMaker maker = new ArticleMaker(Limits.DEFAULT);
    RecordSink sink =
        new RecordSink() {
          @Override
          public void record(RawRecord found) {
            if (maker.make(found) instanceof Accepted accepted) {
              articles.add(accepted.article());
            }
          }

          @Override
          public void rejected(Rejected row) {}

          @Override
          public void skipped() {}
        };
    new RawRecords(Limits.DEFAULT)
        .read(file.toString(), ArticleFields.NONE, () -> Files.newInputStream(file), sink);
    return articles;
  }
}
