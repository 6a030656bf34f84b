package org.dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.language.EnglishLanguage;
import org.dateline.language.Language;
import org.dateline.language.Sentence;
import org.dateline.record.Passage;
import org.junit.jupiter.api.Test;

/** Articles on something else than public affairs: what is read of them, and what never is lost. */
class PublicScreenTest {
  private static final Instant DAY = Instant.parse("2024-05-01T00:00:00Z");

  private static final String MARKET =
      "Shares of the retailer fell after its quarterly profit missed the forecast of analysts, and"
          + " investors sold the stock. The firm said that revenue and sales had grown, that the"
          + " dividend would rise and that its shareholders rejected the bid of a rival. The"
          + " chairman told the market that he had agreed to buy a chain of shops.";

  @Test
  void noTreeIsMadeWhereNoPublicBodyIsNamed() {
    assertThat(parsed(MARKET)).isZero();
    assertThat(parsed(MARKET + " Police arrested the chairman in Lima.")).isPositive();
  }

  @Test
  void bodiesOfTwoCountriesDeal() {
    String deal = " The government of Chile signed an agreement with Peru.";

    assertThat(types(MARKET + deal)).containsExactly("SUPPORT");
  }

  @Test
  void bodiesUseForce() {
    assertThat(types(MARKET + " Peruvian troops attacked a convoy.")).containsExactly("ASSAULT");
  }

  @Test
  void wordsGoBackToWhatWasNamedBefore() {
    String told =
        " The Peruvian minister Julia Salas welcomed the bid. Later Salas accused Chile of spying.";

    assertThat(types(MARKET + told)).containsExactly("ACCUSE");
  }

  @Test
  void losesNoEventOfTheSampleUnderBusiness() throws IOException {
    ArticleTagger tagger = ArticleTagger.create();
    List<String> lost = new ArrayList<>();
    List<String> kept = new ArrayList<>();
    for (String text : sample()) {
      for (Explanation.Part part : tagger.explain(MARKET + "\n\n" + text, DAY).sentences()) {
        boolean told = part.events().stream().anyMatch(event -> !event.contains("DROPPED: "));
        (told && part.mentions().isEmpty() ? lost : kept).add(part.text());
      }
    }
    assertThat(lost).isEmpty();
    assertThat(kept).isNotEmpty();
  }

  private static List<String> types(String text) {
    return ArticleTagger.create().tag(List.of(passage(text)), passage -> true).stream()
        .map(mention -> mention.getEventType())
        .toList();
  }

  private static int parsed(String text) {
    Counting language = new Counting();
    ArticleTagger.with(language).tag(List.of(passage(text)), passage -> true);
    return language.parsed;
  }

  private static Passage passage(String text) {
    Passage passage = new Passage();
    passage.setPassageId("p");
    passage.setArticleId("a");
    passage.setText(text);
    passage.setKind("BODY");
    passage.setGroupId("");
    passage.put("published_at", DAY);
    return passage;
  }

  private static List<String> sample() throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/org/dateline/sample"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file, StandardCharsets.UTF_8));
      }
    }
    return texts;
  }

  /** A language that counts its trees. */
  private static final class Counting implements Language {
    private final Language inner = EnglishLanguage.create();
    private int parsed;

    @Override
    public List<Sentence> analyze(String text) {
      return inner.analyze(text);
    }

    @Override
    public void parse(Sentence sentence) {
      inner.parse(sentence);
      parsed++;
    }
  }
}
