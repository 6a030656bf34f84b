package org.dateline.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CopyCollapserTest {
  private static final int WORDS = 9;

  private static Occurrence passage(int number, String source, int day, int start) {
    return new Occurrence(
        String.format("p%03d", number),
        "article-" + number,
        source,
        Occurrence.micros(Instant.parse("2024-03-0" + day + "T06:00:00Z")),
        start,
        start + 40,
        "",
        false,
        null);
  }

  private static CopyCollapser.Collapsed collapse(int words, List<Occurrence> passages) {
    return CopyCollapser.collapse(1, 2, words, new ArrayList<>(passages));
  }

  private static List<Occurrence> repeated(int times, int step) {
    List<Occurrence> passages = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      passages.add(passage(i, "herald", 1, 100 + i * step));
    }
    return passages;
  }

  @Test
  void whatMovesFromArticleToArticleOfOneOutletIsBoilerplate() {
    CopyCollapser.Collapsed found = collapse(WORDS, repeated(8, 31));
    assertThat(found.text()).isNull();
    assertThat(found.boilerplate()).hasSize(8);
  }

  @Test
  void whatStandsInManyPlacesIsBoilerplateThoughItsArticlesAreMore() {
    List<Occurrence> passages = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      passages.add(passage(i, "herald", 1, 100 + i % 30 * 31));
    }
    assertThat(collapse(WORDS, passages).boilerplate()).hasSize(300);
  }

  @Test
  void aReportPrintedAgainIsNot() {
    assertThat(collapse(WORDS, repeated(8, 0)).boilerplate()).isEmpty();
    assertThat(collapse(WORDS, repeated(7, 31)).boilerplate()).isEmpty();
    assertThat(collapse(80, repeated(8, 31)).boilerplate()).isEmpty();
  }

  @Test
  void manyOutletsOfOneReportAreNot() {
    List<Occurrence> passages = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      passages.add(passage(i, "outlet-" + i, 1, 100 + i));
    }
    CopyCollapser.Collapsed found = collapse(WORDS, passages);
    assertThat(found.boilerplate()).isEmpty();
    assertThat(found.text().passages()).hasSize(200);
    assertThat(found.text().text().firsts()).hasSize(DistinctText.MAX_FIRSTS);
  }

  @Test
  void earlierDaysAreNotJudgedByLaterOnes() {
    List<Occurrence> passages = repeated(8, 31);
    passages.set(0, passage(0, "herald", 1, 100));
    for (int i = 1; i < 8; i++) {
      passages.set(i, passage(i, "herald", 2, 100 + i * 31));
    }
    CopyCollapser.Collapsed found = collapse(WORDS, passages);
    assertThat(found.boilerplate()).hasSize(7);
    assertThat(found.text().passages()).extracting(Occurrence::passageId).containsExactly("p000");
  }
}
