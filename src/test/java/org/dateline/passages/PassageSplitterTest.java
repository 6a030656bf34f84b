package org.dateline.passages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.dateline.record.Article;
import org.dateline.record.Passage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class PassageSplitterTest {
  private final PassageSplitter splitter = new PassageSplitter();

  @Test
  void passagesCarryTheirArticleAndAreTheirOwnGroups() {
    Article article = article("Rain fell on Accra.\n\n\uD83C\uDF27 Ten people died.", null);
    article.setSource("one.example");
    article.setLanguage("en");
    article.setPublishedAt(Instant.parse("2025-01-02T03:04:05Z"));

    List<Passage> passages = splitter.split(article);

    assertThat(passages).hasSize(2);
    Passage second = passages.get(1);
    assertThat(second.getOrdinal()).isEqualTo(1);
    assertThat(second.getStart()).isEqualTo(21);
    assertThat(second.getEnd()).isEqualTo(39);
    assertThat(second.getText()).isEqualTo("\uD83C\uDF27 Ten people died.");
    assertThat(second.getArticleId()).isEqualTo("a1");
    assertThat(second.getSource()).isEqualTo("one.example");
    assertThat(second.getLanguage()).isEqualTo("en");
    assertThat(second.getPublishedAt()).isEqualTo(article.getPublishedAt());
    assertThat(second.getGroupId()).isEqualTo(second.getPassageId());
    assertThat(second.getCanonicalPassageId()).isEqualTo(second.getPassageId());
    assertThat(second.getIsCanonical()).isTrue();
    assertThat(second.getRelation()).isEqualTo("UNIQUE");
    assertThat(passages.get(0).getPassageId()).isNotEqualTo(second.getPassageId());
  }

  @Test
  void indentsStartParagraphsInWrappedNewswire() {
    String text =
        """
        The harbour of Tema was closed for a third day on Monday
        as dock workers refused to unload ships until they are
        paid for work done in March, officials said.
            The union said 1,200 men had joined the strike since
        Saturday, and that more would follow.
            Talks resume on Wednesday.
         Meridian
        """;
    assertThat(texts(text))
        .containsExactly(
            "The harbour of Tema was closed for a third day on Monday\n"
                + "as dock workers refused to unload ships until they are\n"
                + "paid for work done in March, officials said.",
            "The union said 1,200 men had joined the strike since\n"
                + "Saturday, and that more would follow.",
            "Talks resume on Wednesday.\n Meridian");
    assertThat(texts(text.replace(" Meridian", " Reuter")))
        .endsWith("Talks resume on Wednesday.", "Reuter");
  }

  @Test
  void blankLinesStartParagraphsInWrappedText() {
    String text =
        """
        The harbour of Tema was closed for a third day on Monday
        as dock workers refused to unload ships, officials said.

        The union said 1,200 men had joined the strike since
        Saturday, and that more would follow.
        """;
    assertThat(texts(text)).hasSize(2);
  }

  @Test
  void aLineIsAParagraphOnTheWeb() {
    String text =
        "Dockers in Tema refused to unload ships for a third day on Monday, and officials said that"
            + " forty vessels were waiting outside the harbour.\n"
            + "The union said that 1,200 men had joined.\n"
            + "Talks resume on Wednesday.";
    assertThat(texts(text)).hasSize(3);
  }

  @Test
  void aSentenceBrokenByALineEndStaysWhole() {
    String text =
        "Dockers in Tema refused to unload ships for a third day on Monday, and officials said that\n"
            + "forty vessels were waiting outside the harbour, the longest queue since the storms of"
            + " 2019.\n"
            + "Talks resume on Wednesday.";
    assertThat(texts(text)).hasSize(2);
  }

  @Test
  void theHeadlineIsATitleAboveProseOrTheGivenTitle() {
    String prose =
        "Dockers in Tema refused to unload ships for a third day on Monday.\n\nTalks failed.";
    assertThat(kinds("Dockers strike in Tema\n\n" + prose, null))
        .containsExactly("HEADLINE", "BODY", "BODY");
    assertThat(kinds("Is Tema dying?\n\n" + prose, "Is Tema dying? - Harbour Times"))
        .startsWith("HEADLINE");
    assertThat(kinds("BREAKING NEWS\n\nDockers strike in Tema\n\n" + prose, null))
        .startsWith("BOILERPLATE", "HEADLINE", "BODY");
    assertThat(kinds(prose, "Another title")).containsExactly("BODY", "BODY");
  }

  @Test
  void sectionHeadingsAreBoilerplate() {
    String text =
        "Dockers in Tema refused to unload ships for a third day on Monday.\n"
            + "Accra's Response\n"
            + "The government sent soldiers to the harbour on Tuesday to unload grain.\n"
            + "Will the Harbour Ever Open Again?\n"
            + "Talks between the union and the ministry resume on Wednesday in Accra.";
    assertThat(kinds(text, null))
        .containsExactly("BODY", "BOILERPLATE", "BODY", "BOILERPLATE", "BODY");
  }

  @Test
  void aQuoteOverSeveralSentencesStaysInItsParagraph() {
    String quote =
        "“We came to talk. We will leave with a contract. Nobody will stop us,” said Ama Mensah, who"
            + " leads the union.";
    assertThat(texts("Dockers met ministers in Accra on Monday for a second day.\n" + quote))
        .contains(quote);
  }

  @Test
  void storyTitlesUnderAnAnnouncementAreBoilerplateUntilProseReturns() {
    String text =
        "Dockers in Tema refused to unload ships for a third day on Monday.\n"
            + "Related Stories:\n"
            + "Soldiers Fire on Crowd in Lome\n"
            + "Five Killed as Ferry Sinks\n"
            + "The government sent soldiers to the harbour on Tuesday to unload grain.";
    assertThat(kinds(text, null))
        .containsExactly("BODY", "BOILERPLATE", "BOILERPLATE", "BOILERPLATE", "BODY");
  }

  @Test
  void aSignatureAfterTheLastProseIsBoilerplate() {
    String text =
        "Dockers in Tema refused to unload ships for a third day on Monday.\n"
            + "Edited by: Kofi Boateng\n"
            + "kofi@herald.example\n"
            + "Herald international–Desk";
    assertThat(kinds(text, null))
        .containsExactly("BODY", "BOILERPLATE", "BOILERPLATE", "BOILERPLATE");
  }

  @Test
  void veryLongParagraphsAreCutAtSentenceEnds() {
    String sentence = "The strike in the harbour of Tema went on for another day without talks. ";
    List<Passage> passages = splitter.split(article(sentence.repeat(700).strip(), null));
    assertThat(passages).hasSizeGreaterThan(2);
    for (Passage passage : passages) {
      assertThat(PlainText.words(passage.getText())).isLessThanOrEqualTo(Paragraphs.MAX_WORDS);
      assertThat(passage.getText()).startsWith("The strike").endsWith("talks.");
    }
  }

  @Test
  void textWithoutSpacesIsCutBetweenCodePoints() {
    String emoji = "\uD83C\uDF27".repeat(Paragraphs.MAX_CHARS);
    List<Passage> passages = splitter.split(article(emoji, null));
    assertThat(passages).hasSizeGreaterThan(1);
    assertThat(String.join("", passages.stream().map(Passage::getText).toList())).isEqualTo(emoji);
    assertThat(passages).allMatch(p -> p.getText().codePoints().allMatch(c -> c == 0x1F327));
  }

  @Test
  void manyShortLinesAreJoined() {
    List<Passage> passages = splitter.split(article("a\n\n".repeat(100_000), null));
    assertThat(passages).hasSizeLessThanOrEqualTo(Paragraphs.MAX_COUNT);
  }

  @Test
  void theSharedArticlesKeepTheirProseAndLoseTheirFrame() throws Exception {
    Path folder =
        Path.of(System.getenv().getOrDefault("DATELINE_SHARED", "../shared")).resolve("articles");
    Assumptions.assumeTrue(Files.isDirectory(folder), "shared articles are not here");
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        for (Passage passage : splitter.split(article(text, null))) {
          boolean prose = PlainText.words(passage.getText()) > 12;
          assertThat(passage.getKind().equals("BODY")).as(passage.getText()).isEqualTo(prose);
        }
      }
    }
  }

  private List<String> texts(String text) {
    return splitter.split(article(text, null)).stream().map(Passage::getText).toList();
  }

  private List<String> kinds(String text, @Nullable String title) {
    return splitter.split(article(text, title)).stream().map(Passage::getKind).toList();
  }

  static Article article(String text, @Nullable String title) {
    return Article.newBuilder()
        .setArticleId("a1")
        .setInputId("a1")
        .setInputFile("a1.txt")
        .setTitle(title)
        .setCharCount(text.codePointCount(0, text.length()))
        .setText(text)
        .build();
  }
}
