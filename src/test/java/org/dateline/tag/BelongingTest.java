package org.dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

/** Whose the bodies are that "its" and "their" tell of. */
class BelongingTest {
  private final ArticleTagger tagger = ArticleTagger.create();

  /** "Owned" here heads "government", and both are read as bodies that wait for their owner. */
  @Test
  void twoBodiesThatWaitForEachOtherAreRead() {
    assertThatCode(
            () ->
                tagger.explain(
                    "Harbour Lines said the sale of its 41 mln government-owned shares could earn"
                        + " the company 2 billion dlrs.",
                    null))
        .doesNotThrowAnyException();
  }

  @Test
  void itsTroopsAreOfWhomTheSentenceTells() {
    assertThat(
            Told.triggered(
                    "Chadian troops won. (Libya said its troops had shelled Faya.)",
                    null,
                    "shelled")
                .getActors())
        .singleElement()
        .extracting("country")
        .isEqualTo("LBY");
  }
}
