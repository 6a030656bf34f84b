package org.dateline.read;

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
    String decoded = TextDecoder.decode(record.bytes());
    return switch (record.format()) {
      case TEXT -> record.given().withText(decoded);
      case JSON_LINES -> json.read(decoded).orElse(record.given());
    };
  }

  private ReadResult article(RawRecord record, ArticleFields fields) throws Refusal {
    TextCheck.check(fields.text(), limits, record.format() == Format.TEXT);
    String given = String.valueOf(fields.text());
    String text = TextCheck.storable(given);
    String id = field(fields.id());
    String inputId = id != null ? id : InputName.of(record.inputFile()).fileName();
    String source = field(fields.source());
    String url = field(fields.url());
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
            .setLanguage(language(field(fields.language()), text))
            .setInputFile(record.inputFile())
            .setCharCount(text.codePointCount(0, text.length()))
            .setText(text)
            .build();
    boolean repaired = !text.equals(given);
    return new Accepted(article, id != null, date != null && publishedAt == null, repaired);
  }

  private static @Nullable String language(@Nullable String given, String text) {
    String tag = given == null ? null : LanguageTag.normal(given);
    return tag != null ? tag : LanguageGuess.of(text);
  }

  /** A field without surrounding white space; null where nothing is left or it is absurdly long. */
  private static @Nullable String field(@Nullable String value) {
    if (value == null || value.isBlank() || value.length() > MAX_FIELD) {
      return null;
    }
    return TextCheck.storable(value.strip());
  }
}
