package org.dateline.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.dateline.read.ReadResult.Accepted;
import org.dateline.read.ReadResult.Refused;
import org.dateline.record.Article;
import org.dateline.record.Rejected;

/** What reading a file in memory finds, all the way to articles. */
final class Found implements RecordSink {
  final List<RawRecord> records = new ArrayList<>();
  final List<Article> articles = new ArrayList<>();
  final List<Rejected> rejected = new ArrayList<>();
  int skipped;
  private final ArticleMaker maker;

  private Found(Limits limits) {
    this.maker = new ArticleMaker(limits);
  }

  static Found in(String name, byte[] bytes) {
    return in(name, bytes, Limits.DEFAULT);
  }

  static Found in(String name, byte[] bytes, Limits limits) {
    Found found = new Found(limits);
    new RawRecords(limits)
        .read(name, ArticleFields.NONE, () -> new ByteArrayInputStream(bytes), found);
    return found;
  }

  List<String> reasons() {
    return rejected.stream().map(Rejected::getReason).toList();
  }

  List<String> texts() {
    return articles.stream().map(Article::getText).toList();
  }

  @Override
  public void record(RawRecord record) {
    records.add(record);
    ReadResult result = maker.make(RawRecord.fromBytes(record.toBytes()));
    if (result instanceof Accepted accepted) {
      articles.add(accepted.article());
    } else if (result instanceof Refused refused) {
      rejected.add(refused.row());
    }
  }

  @Override
  public void rejected(Rejected row) {
    rejected.add(row);
  }

  @Override
  public void skipped() {
    skipped++;
  }

  static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }
}
