package org.dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.language.Sentence;
import org.dateline.lexicon.LexiconFolders;
import org.junit.jupiter.api.Test;

/** Subjects that a parser takes for something else. */
class ClauseRepairTest {
  private final Vocabulary words = Lexicons.of(LexiconFolders.none()).vocabulary();

  @Test
  void aNounThatHangsLooseBeforeAParticipleWithAnObjectIsItsSubject() {
    Sentence sentence =
        Tagged.sentence("Chad/NNP buried/VBD soldiers/NNS ,/, drones/NNS hit/VBN markets/NNS");
    int[] heads = {1, -1, 1, 4, 1, 4, 5};
    String[] relations = {"nsubj", "root", "obj", "punct", "obl", "acl", "obj"};

    assertThat(new ClauseRepair(sentence, words, heads, relations).apply()).isTrue();

    assertThat(heads).containsExactly(1, -1, 1, 4, 5, 1, 5);
    assertThat(relations)
        .containsExactly("nsubj", "root", "obj", "punct", "nsubj", "parataxis", "obj");
  }

  @Test
  void aPhraseWithAPrepositionKeepsItsParticiple() {
    Sentence sentence =
        Tagged.sentence("Chad/NNP fought/VBD with/IN drones/NNS carrying/VBN bombs/NNS");
    int[] heads = {1, -1, 3, 1, 3, 4};
    String[] relations = {"nsubj", "root", "case", "obl", "acl", "obj"};

    assertThat(new ClauseRepair(sentence, words, heads, relations).apply()).isFalse();
  }
}
