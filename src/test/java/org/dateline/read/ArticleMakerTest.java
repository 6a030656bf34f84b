package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.dateline.read.ReadResult.Accepted;
import org.dateline.read.ReadResult.Refused;
import org.dateline.record.Article;
import org.dateline.record.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleMakerTest {
  private final ArticleMaker maker = new ArticleMaker(new Limits(1000));

  @Test
  void readsAllFieldsOfALine() {
    Article article =
        accepted(
            "{\"id\":\"7\",\"text\":\"Rain fell.\",\"title\":\"Rain\",\"source\":\"one.example\","
                + "\"url\":\"https://one.example/7\",\"author\":\"Ann Lee\","
                + "\"published_at\":\"2025-01-02\",\"language\":\"en_GB\",\"extra\":{\"a\":[1]}}");
    assertThat(article.getInputId()).isEqualTo("7");
    assertThat(article.getTitle()).isEqualTo("Rain");
    assertThat(article.getSource()).isEqualTo("one.example");
    assertThat(article.getUrl()).isEqualTo("https://one.example/7");
    assertThat(article.getAuthor()).isEqualTo("Ann Lee");
    assertThat(article.getPublishedAt()).isEqualTo(Instant.parse("2025-01-02T00:00:00Z"));
    assertThat(article.getLanguage()).isEqualTo("en-GB");
    assertThat(article.getCharCount()).isEqualTo(10);
    assertThat(article.getArticleId()).matches("[0-9a-f]{32}");
  }

  @Test
  void onlyTextIsOwed() {
    Article article = accepted("{\"text\":\"Rain fell.\"}");
    assertThat(article.getInputId()).isEqualTo("in.jsonl");
    assertThat(article.getSource()).isNull();
    assertThat(article.getPublishedAt()).isNull();
    assertThat(article.getLanguage()).isNull();
  }

  @Test
  void crawlersNamesAreUnderstoodAndOursWin() {
    Article article =
        accepted(
            "{\"date_publish\":\"2025-01-02 03:04:05\",\"maintext\":\"Rain fell.\","
                + "\"source_domain\":\"one.example\",\"authors\":[\"Ann Lee\",\"Bo Day\"],"
                + "\"content\":\"cut\",\"source\":\"two.example\"}");
    assertThat(article.getText()).isEqualTo("Rain fell.");
    assertThat(article.getSource()).isEqualTo("two.example");
    assertThat(article.getAuthor()).isEqualTo("Ann Lee, Bo Day");
    assertThat(article.getPublishedAt()).isEqualTo(Instant.parse("2025-01-02T03:04:05Z"));
    Article api =
        accepted("{\"source\":{\"id\":null,\"name\":\"One\"},\"text\":\"Rain.\",\"id\":12}");
    assertThat(api.getSource()).isEqualTo("One");
    assertThat(api.getInputId()).isEqualTo("12");
  }

  @Test
  void theIdDependsOnWhatTheArticleSaysAndNotOnWhereItLies() {
    String line = "{\"id\":\"7\",\"text\":\"Rain fell.\"}";
    Article here = accepted(line);
    Article there =
        ((Accepted) maker.make(record("other.jsonl", 9L, line.replace(",", " , ")))).article();
    assertThat(there.getArticleId()).isEqualTo(here.getArticleId());
    assertThat(accepted(line.replace("fell", "falls")).getArticleId())
        .isNotEqualTo(here.getArticleId());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MALFORMED  | {\"text\":\"Rain",
        "MALFORMED  | {\"text\":\"Rain\"} {\"text\":\"Snow\"}",
        "MALFORMED  | [\"Rain\"]",
        "MALFORMED  | Rain fell.",
        "MALFORMED  | {text:'Rain'}",
        "WRONG_TYPE | {\"text\":5}",
        "WRONG_TYPE | {\"text\":[\"a\"]}",
        "WRONG_TYPE | {\"text\":\"Rain\",\"title\":{\"a\":1}}",
        "WRONG_TYPE | {\"text\":\"Rain\",\"published_at\":true}",
        "NO_TEXT    | {\"id\":\"1\"}",
        "NO_TEXT    | {\"text\":null}",
        "NO_TEXT    | {\"text\":\" \\u200b\\ufeff \"}",
        "BINARY     | {\"text\":\"\\u0001\\u0002\\u0003 a\"}",
      })
  void refusesWithAReason(String reason, String line) {
    Rejected row = refused(line);
    assertThat(row.getReason()).isEqualTo(reason);
    assertThat(row.getInputFile()).isEqualTo("in.jsonl");
    assertThat(row.getPosition()).isEqualTo(3L);
    assertThat(row.getExcerpt()).isEqualTo(line);
    assertThat(row.getDetail()).endsWith(".").doesNotContain("\n").hasSizeLessThan(200);
  }

  @Test
  void refusesTextAboveTheLimitInCodePoints() {
    assertThat(accepted("{\"text\":\"" + "\uD83C\uDF27".repeat(1000) + "\"}").getCharCount())
        .isEqualTo(1000);
    assertThat(refused("{\"text\":\"" + "a".repeat(1001) + "\"}").getReason())
        .isEqualTo("TOO_LONG");
  }

  @Test
  void deepNestingIsRefusedWithoutOverflow() {
    assertThat(refused("{\"text\":\"a\",\"x\":" + "[".repeat(100_000)).getReason())
        .isEqualTo("MALFORMED");
  }

  @Test
  void whatCannotBeStoredIsReplacedOneForOne() {
    String line = "{\"text\":\"Rain\\ud800 fell and fell again in the north\\u0000.\"}";
    Accepted accepted = (Accepted) maker.make(record("in.jsonl", 3L, line));
    assertThat(accepted.article().getText())
        .isEqualTo("Rain\uFFFD fell and fell again in the north\uFFFD.");
    assertThat(accepted.repaired()).isTrue();
  }

  @Test
  void anUnreadableDateIsTold() {
    Accepted accepted =
        (Accepted)
            maker.make(record("in.jsonl", 3L, "{\"text\":\"Rain.\",\"published_at\":\"soon\"}"));
    assertThat(accepted.dateUnreadable()).isTrue();
    assertThat(accepted.article().getPublishedAt()).isNull();
  }

  @Test
  void theLanguageIsTold() {
    assertThat(accepted("{\"text\":\"Rain.\",\"language\":\"English\"}").getLanguage())
        .isEqualTo("en");
    assertThat(
            accepted(
                    "{\"text\":\"The army said that it had retaken the town and that the rebels"
                        + " were on the run.\"}")
                .getLanguage())
        .isEqualTo("en");
    assertThat(
            accepted(
                    "{\"text\":\"Der Präsident ist nach den Gesprächen mit der Regierung in die"
                        + " Hauptstadt gereist und hat sich nicht zu der Frage geäußert.\"}")
                .getLanguage())
        .isEqualTo("de");
    assertThat(
            accepted(
                    "{\"text\":\"Президент прибыл в столицу, чтобы обсудить мирные переговоры. Это был второй визит.\"}")
                .getLanguage())
        .isEqualTo("ru");
  }

  private Article accepted(String line) {
    ReadResult result = maker.make(record("in.jsonl", 3L, line));
    assertThat(result).isInstanceOf(Accepted.class);
    return ((Accepted) result).article();
  }

  private Rejected refused(String line) {
    ReadResult result = maker.make(record("in.jsonl", 3L, line));
    assertThat(result).isInstanceOf(Refused.class);
    return ((Refused) result).row();
  }

  private static RawRecord record(String file, Long position, String line) {
    return RawRecord.fromBytes(
        new RawRecord(
                file,
                position,
                Format.JSON_LINES,
                ArticleFields.NONE,
                line.getBytes(StandardCharsets.UTF_8))
            .toBytes());
  }
}
