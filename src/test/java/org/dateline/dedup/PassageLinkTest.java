package org.dateline.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dateline.record.ArticleOverlap;
import org.dateline.record.Passage;
import org.dateline.record.PassageLink;
import org.dateline.record.Span;
import org.junit.jupiter.api.Test;

/** What links and overlaps say of real offsets, quotations and order. */
class PassageLinkTest {
  private static final Instant MORNING = Instant.parse("2024-03-01T06:00:00Z");
  private static final Instant EVENING = Instant.parse("2024-03-01T20:00:00Z");
  private static final String STORY =
      "\uD83D\uDEA2 The coast guard said that 12 sailors were missing after the ferry sank off"
          + " Velun on Sunday night in heavy rain";

  private final InventedNews news = new InventedNews(41);

  private DedupOutcome run(String first, String second) {
    List<Passage> passages = new ArrayList<>();
    passages.addAll(news.article("herald", MORNING, "Opening words.", first));
    passages.addAll(news.article("courier", EVENING, second));
    return PassageDedup.run(DedupSettings.defaults(), passages, List.of());
  }

  @Test
  void spansAreCodePointsOfTheArticles() {
    String later =
        "Late on Sunday \uD83D\uDEA2\uD83D\uDEA2 " + STORY.substring(3).replace("12", "15");
    PassageLink link = run(STORY, later).links().get(0);

    assertThat(link.getRelation()).isEqualTo("UPDATED");
    String left = "Opening words." + "  " + STORY;
    for (Span span : link.getSpans()) {
      assertThat(slice(left, span.getLeftStart(), span.getLeftEnd()))
          .isEqualTo(slice(later, span.getRightStart(), span.getRightEnd()));
    }
    assertThat(link.getDifferences()).hasSize(1);
    assertThat(link.getDifferences().get(0).getLeftText()).isEqualTo("12");
    assertThat(link.getDifferences().get(0).getRightText()).isEqualTo("15");
  }

  private static String slice(String text, int start, int end) {
    return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
  }

  @Test
  void whoWasFirstIsOnTheLeft() {
    DedupOutcome outcome = run(STORY, STORY);
    ArticleOverlap overlap = outcome.overlaps().get(0);

    assertThat(overlap.getLeftSource()).isEqualTo("herald");
    assertThat(overlap.getLeftPublishedAt()).isEqualTo(MORNING);
    assertThat(overlap.getRelation()).isEqualTo("COPY");
    assertThat(overlap.getRightInLeft()).isEqualTo(1);
    assertThat(overlap.getLeftInRight()).isBetween(0.8, 0.99);
    assertThat(outcome.groups())
        .filteredOn(group -> group.getPassageCount() == 2)
        .allMatch(group -> group.getFirstPublishedAt().equals(MORNING))
        .hasSize(1);
  }

  @Test
  void aSharedQuotationIsNoCopy() {
    String quote = "\u201CWe heard the hull break and then there was nothing but the rain\u201D";
    DedupOutcome outcome =
        run("A survivor told reporters: " + quote, quote + " was what the cook remembered.");
    assertThat(outcome.overlaps()).hasSize(1);
    assertThat(outcome.overlaps().get(0).getRelation()).isEqualTo("SHARES_QUOTES");
    assertThat(outcome.overlaps().get(0).getQuotedShare()).isGreaterThan(0.8);
  }

  @Test
  void stockPhrasesMakeNoOverlapOfArticles() {
    DedupOutcome outcome = run("More to come", STORY + ". More to come");
    assertThat(outcome.links()).extracting(PassageLink::getRelation).containsExactly("CONTAINED");
    assertThat(outcome.overlaps()).isEmpty();
  }

  @Test
  void aLineThatALongerReportHasIsLinkedToEachOfItsCopies() {
    List<Passage> passages = new ArrayList<>();
    for (int outlet = 0; outlet < 20; outlet++) {
      passages.addAll(news.article("outlet-" + outlet, MORNING, "Rain over Velun"));
    }
    passages.addAll(news.article("courier", EVENING, STORY + ". Rain over Velun."));
    DedupOutcome outcome = PassageDedup.run(DedupSettings.defaults(), passages, List.of());
    assertThat(outcome.links())
        .filteredOn(link -> link.getRelation().equals("CONTAINED"))
        .extracting(PassageLink::getLeftPassageId)
        .doesNotHaveDuplicates()
        .hasSize(20);
  }

  @Test
  void manyCopiesOfTwoVersionsAreLinkedByTheirFirst() {
    List<Passage> passages = new ArrayList<>();
    for (int outlet = 0; outlet < 100; outlet++) {
      passages.addAll(news.article("outlet-" + outlet, MORNING, STORY));
      passages.addAll(news.article("daily-" + outlet, EVENING, STORY.replace("12", "15")));
    }
    DedupOutcome outcome = PassageDedup.run(DedupSettings.defaults(), passages, List.of());
    long pairs = 0;
    for (int one = 1; one <= DistinctText.MAX_FIRSTS; one++) {
      pairs += Math.min(DistinctText.MAX_FIRSTS, DistinctText.MAX_PAIRS / one);
    }
    assertThat(outcome.links())
        .filteredOn(link -> link.getRelation().equals("UPDATED"))
        .hasSize((int) pairs);
  }
}
