package org.dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.lexicon.LexiconFolders;
import org.junit.jupiter.api.Test;

/** What an article is about. */
class SubjectTest {
  private static final Vocabulary WORDS = Lexicons.of(LexiconFolders.none()).vocabulary();

  private static final String MATCH =
      "The home side took the lead before the interval and never looked back. Their opponents had"
          + " the better of the opening exchanges but could not turn them into points, and a yellow"
          + " card left them a man short for ten minutes. The full-back kicked a penalty from the"
          + " halfway line, the pack won a scrum against the head, and the scrum-half went over in"
          + " the corner. It was the first time in nine years that the club had won away from home,"
          + " and the coach said that he was proud of every one of them, most of all of the young"
          + " lock who came off the bench in the last quarter of an hour.";

  @Test
  void anArticleNeedsFewWordsOfItsSubject() {
    assertThat(Subject.of(List.of(MATCH), WORDS.subjects)).isEqualTo(Subject.SPORT);
  }

  @Test
  void aSentenceNeedsMore() {
    String sentence = "The president met the coach of the squad after the match.";
    assertThat(Subject.of(List.of(sentence), WORDS.subjects)).isEqualTo(Subject.AFFAIRS);
  }

  @Test
  void oneWordRepeatedTellsLittle() {
    String text = MATCH.replaceAll("scrum|penalty|club|coach|interval", "film") + " film".repeat(9);
    assertThat(Subject.of(List.of(text), WORDS.subjects)).isEqualTo(Subject.AFFAIRS);
  }
}
