package org.dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.language.Sentence;
import org.dateline.lexicon.LexiconFolders;
import org.junit.jupiter.api.Test;

/** Relative clauses that the parser hung elsewhere, and trees that must stay trees. */
class RelativeRepairTest {
  private final Vocabulary words = Lexicons.of(LexiconFolders.none()).vocabulary();

  private static final String TOLD =
      "the/DT lever/NN against/IN rebels/NNS ,/, who/WP took/VBD it/PRP";

  @Test
  void theClauseGoesBackToTheNounBeforeIt() {
    int[] heads = {1, -1, 3, 1, 6, 6, 1, 6};
    String[] relations = {"det", "root", "case", "nmod", "punct", "nsubj", "conj", "obj"};

    assertThat(new RelativeRepair(Tagged.sentence(TOLD), words, heads, relations).apply()).isTrue();
    assertThat(heads[6]).isEqualTo(3);
    assertThat(relations[6]).isEqualTo("acl:relcl");
  }

  @Test
  void noClauseHangsBelowItself() {
    Sentence s = Tagged.sentence(TOLD);
    int[] heads = {1, -1, 3, 7, 6, 6, 1, 6};
    String[] relations = {"det", "root", "case", "nmod", "punct", "nsubj", "conj", "obj"};

    new RelativeRepair(s, words, heads, relations).apply();

    for (int i = 0; i < heads.length; i++) {
      int at = i;
      for (int steps = 0; steps <= heads.length && at >= 0; steps++) {
        at = heads[at];
      }
      assertThat(at).as("root above word %d", i).isEqualTo(-1);
    }
  }
}
