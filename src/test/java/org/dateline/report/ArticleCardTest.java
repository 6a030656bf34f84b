package org.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArticleCardTest {
  @Test
  void anArticleWithoutATitleIsNamedByItsOpeningWords() {
    String text = "\n  Dockers in Mombasa went on strike on Monday.\nThe port was still.";
    assertThat(ArticleCard.of(RunFolder.article("a", null, null).setText(text).build()).title())
        .isEqualTo("Dockers in Mombasa went on strike on Monday.");
    assertThat(
            ArticleCard.of(RunFolder.article("a", null, null).setText("ab ".repeat(99)).build())
                .title())
        .hasSizeLessThanOrEqualTo(80)
        .endsWith("…");
    assertThat(ArticleCard.of(RunFolder.article("a", "Port strike", null).build()).title())
        .isEqualTo("Port strike");
  }
}
