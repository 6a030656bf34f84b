package org.dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.record.Mention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PLOVER's contexts on mentions: those that the words tell, and no others. */
class ContextsTest {
  private static final ArticleTagger TAGGER = ArticleTagger.create();

  private static List<String> contexts(String text) {
    return TAGGER.explain(text, null).sentences().stream()
        .flatMap(part -> part.mentions().stream())
        .map(Mention::getContexts)
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The rebels attacked a mosque with rockets on Monday.|military religion_ethnicity",
        "The foreign minister condemned the attack.|diplomatic",
        "Police arrested opposition voters at a polling station.|election",
        "The ministry threatened Russia with a nuclear strike.|cbrn military",
      })
  void theWordsTell(String sentence, String owed) {
    assertThat(contexts(sentence)).contains(owed.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The air force intensified its bombing campaign and attacked two towns.|election",
        "According to the army, gunmen attacked a village.|diplomatic",
        "The president allowed the army to use missiles.|political_institutions",
        "The prime minister appealed for aid.|legal",
      })
  void otherWordsDoNot(String sentence, String wrong) {
    assertThat(contexts(sentence)).isNotEmpty().doesNotContain(wrong);
  }
}
