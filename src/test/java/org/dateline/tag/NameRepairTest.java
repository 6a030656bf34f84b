package org.dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.language.Sentence;
import org.dateline.lexicon.LexiconFolders;
import org.junit.jupiter.api.Test;

/** Names whose place in the clause a day, a mark or a comma took. */
class NameRepairTest {
  private final Vocabulary words = Lexicons.of(LexiconFolders.none()).vocabulary();

  @Test
  void theWeekIsNotWhoDidIt() {
    Sentence sentence = Tagged.sentence("Chad/NNP last/JJ week/NN bombed/VBD Doba/NNP");
    int[] heads = {2, 2, 3, -1, 3};
    String[] relations = {"compound", "amod", "nsubj", "root", "obj"};

    assertThat(new NameRepair(sentence, words, heads, relations).apply()).isTrue();

    assertThat(heads[0]).isEqualTo(3);
    assertThat(relations[0]).isEqualTo("nsubj");
    assertThat(relations[2]).isEqualTo("obl:unmarked");
  }

  @Test
  void aListGoesOnBehindTheComma() {
    Sentence sentence =
        Tagged.sentence("envoys/NNS of/IN Chad/NNP ,/, Mali/NNP and/CC Togo/NNP met/VBD");
    int[] heads = {7, 2, 0, 4, 0, 6, 4, -1};
    String[] relations = {"nsubj", "case", "nmod", "punct", "appos", "cc", "conj", "root"};

    assertThat(new NameRepair(sentence, words, heads, relations).apply()).isTrue();

    assertThat(heads[4]).isEqualTo(2);
    assertThat(heads[6]).isEqualTo(2);
    assertThat(relations[4]).isEqualTo("conj");
  }
}
