package org.dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.record.Mention;
import org.dateline.record.Passage;
import org.junit.jupiter.api.Test;

/** Texts too long to be read as they are: it is told that they were cut, and nothing is lost. */
class LongTextTest {
  private static final String TEXT =
      "The army shelled the town and " + "rebels fired at the village and ".repeat(90) + "left.";

  private static Passage passage(String text) {
    Passage passage = new Passage();
    passage.setPassageId("");
    passage.setArticleId("");
    passage.setText(text);
    passage.setKind("BODY");
    passage.setGroupId("");
    return passage;
  }

  @Test
  void itIsCountedThatASentenceWasCut() {
    ArticleTagger tagger = ArticleTagger.create();
    tagger.tag(List.of(passage("The army shelled the town.")), p -> true);
    assertThat(tagger.sentencesCut()).isZero();

    tagger.tag(List.of(passage(TEXT)), p -> true);
    assertThat(tagger.sentencesCut()).isPositive();
  }

  @Test
  void explainingGivesWhatTaggingGivesAndSaysThatItWasCut() {
    ArticleTagger tagger = ArticleTagger.create();
    List<Mention> tagged = tagger.tag(List.of(passage(TEXT)), p -> true);
    Explanation explained = tagger.explain(TEXT, null);

    assertThat(explained.sentences().stream().flatMap(part -> part.mentions().stream()))
        .containsExactlyElementsOf(tagged);
    assertThat(explained.sentences().get(0).events()).anyMatch(line -> line.startsWith("CUT"));
  }
}
