package org.dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.language.Sentence;
import org.dateline.lexicon.LexiconFolders;
import org.junit.jupiter.api.Test;

/** Agents of passives that a parser hangs on a word in between. */
class AgentRepairTest {
  private final Vocabulary words = Lexicons.of(LexiconFolders.none()).vocabulary();

  @Test
  void aNameDoesNothingByAnybody() {
    Sentence sentence =
        Tagged.sentence("Duties/NNS were/VBD put/VBN on/IN Chad/NNP by/IN Mali/NNP");
    int[] heads = {2, 2, -1, 4, 2, 6, 4};
    String[] relations = {"nsubj:pass", "aux:pass", "root", "case", "obl", "case", "nmod"};

    assertThat(new AgentRepair(sentence, words, heads, relations).apply()).isTrue();

    assertThat(heads[6]).isEqualTo(2);
    assertThat(relations[6]).isEqualTo("obl:agent");
  }

  @Test
  void aDeedIsDoneBySomebodyToSomebody() {
    Sentence sentence =
        Tagged.sentence("The/DT arrest/NN of/IN two/CD nuns/NNS by/IN guards/NNS shocked/VBD");
    int[] heads = {1, 7, 4, 4, 1, 6, 4, -1};
    String[] relations = {"det", "nsubj", "case", "nummod", "nmod", "case", "nmod", "root"};

    assertThat(new AgentRepair(sentence, words, heads, relations).apply()).isTrue();

    assertThat(heads[6]).isEqualTo(1);
  }

  @Test
  void aStrikeByPlanesStaysTheirs() {
    Sentence sentence =
        Tagged.sentence("Two/CD were/VBD hurt/VBN in/IN a/DT strike/NN by/IN planes/NNS");
    int[] heads = {2, 2, -1, 5, 5, 2, 7, 5};
    String[] relations = {"nsubj:pass", "aux:pass", "root", "case", "det", "obl", "case", "nmod"};

    assertThat(new AgentRepair(sentence, words, heads, relations).apply()).isFalse();
  }
}
