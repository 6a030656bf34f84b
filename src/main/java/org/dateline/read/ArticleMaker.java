package org.dateline.read;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.dateline.read.ReadResult.Accepted;
import org.dateline.read.ReadResult.Refused;
import org.dateline.record.Article;
import org.dateline.record.ContentId;
import org.dateline.reject.Rejection;
import org.jspecify.annotations.Nullable;

/** Makes articles of raw records: decoding, fields, checks, dates, language, id. Thread-safe. */
final class ArticleMaker {

  /** Longest title, url and other field that is kept: what is longer is no such thing. */
  private static final int MAX_FIELD = 10_000;

  private final Limits limits;
  private final JsonFields json;
  private final WebPage pages = new WebPage();

  ArticleMaker(Limits limits) {
    this.limits = limits;
    this.json = new JsonFields(2 * limits.maxArticleChars() + MAX_FIELD);
  }

  /** The article, or the row that says why there is none. Never throws on bad input. */
  ReadResult make(RawRecord record) {
    try {
      return article(record, fields(record));
    } catch (Refusal r) {
      return new Refused(
          Rejection.of(
              RawRecords.STAGE,
              r.reason(),
              r.detail(),
              record.inputFile(),
              record.position(),
              record.bytes()));
    }
  }

  private ArticleFields fields(RawRecord record) throws Refusal {
    return switch (record.format()) {
      case TEXT -> record.given().withText(TextDecoder.decode(record.bytes()));
      case AVRO -> record.given().withText(new String(record.bytes(), StandardCharsets.UTF_8));
      case HTML -> pages.read(record.bytes()).orElse(record.given());
      case JSON, JSON_LINES -> json.read(TextDecoder.decode(record.bytes())).orElse(record.given());
      case WARC -> throw new IllegalArgumentException("an archive holds records of other formats");
    };
  }

  private ReadResult article(RawRecord record, ArticleFields fields) throws Refusal {
    TextCheck.check(fields.text(), limits, record.format() == Format.TEXT);
    String given = String.valueOf(fields.text());
    String text = TextCheck.storable(given);
    String id = field(fields.id());
    String url = field(fields.url());
    String inputId = id != null ? id : idOf(record, url);
    String source = field(fields.source());
    source = source != null || url == null ? source : Outlet.ofUrl(url);
    String title = field(fields.title());
    String date = field(fields.publishedAt());
    Instant publishedAt = date == null ? null : PublishedAt.parse(date);
    Article article =
        Article.newBuilder()
            .setArticleId(ContentId.of("article", inputId, source, url, publishedAt, title, text))
            .setInputId(inputId)
            .setSource(source)
            .setUrl(url)
            .setTitle(title)
            .setAuthor(field(fields.author()))
            .setPublishedAt(publishedAt)
            .setLanguage(LanguageTag.of(field(fields.language()), text))
            .setInputFile(record.inputFile())
            .setCharCount(text.codePointCount(0, text.length()))
            .setText(text)
            .build();
    boolean repaired = !text.equals(given);
    // Avro's input_id may be a file's name, which many articles share.
    boolean idGiven = id != null && record.format() != Format.AVRO;
    return new Accepted(article, idGiven, date != null && publishedAt == null, repaired);
  }

  /** The id of an article that was given none: a page of an archive its address, else the file. */
  private static String idOf(RawRecord record, @Nullable String url) {
    boolean page = record.format() == Format.HTML || record.format() == Format.TEXT;
    return record.position() != null && page && url != null
        ? url
        : InputName.of(record.inputFile()).fileName();
  }

  /** A field without surrounding white space; null where nothing is left or it is absurdly long. */
  private static @Nullable String field(@Nullable String value) {
    if (value == null || value.isBlank() || value.length() > MAX_FIELD) {
      return null;
    }
    return TextCheck.storable(value.strip());
  }
}
