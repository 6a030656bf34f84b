package org.dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.language.Sentence;
import org.dateline.lexicon.LexiconFolders;
import org.junit.jupiter.api.Test;

/** Clauses whose verb a parser takes for a participle, or hangs on another. */
class FiniteRepairTest {
  private final Vocabulary words = Lexicons.of(LexiconFolders.none()).vocabulary();

  @Test
  void whatHasNoPassiveIsTheClausesVerb() {
    Sentence sentence = Tagged.sentence("Hundreds/NNS march/VBN in/IN Lagos/NNP");
    int[] heads = {-1, 0, 3, 1};
    String[] relations = {"root", "acl", "case", "obl"};

    assertThat(new FiniteRepair(sentence, heads, relations, words).apply()).isTrue();

    assertThat(heads).containsExactly(1, -1, 3, 1);
    assertThat(relations).containsExactly("nsubj", "root", "case", "obl");
  }

  @Test
  void whatAVerbOfSayingHasForAnObjectIsTheSubjectOfWhatIsSaid() {
    Sentence sentence =
        Tagged.sentence("Quito/NNP say/VBD two/CD of/IN the/DT jets/NNS had/VBD been/VBN lost/VBN");
    int[] heads = {1, -1, 1, 5, 5, 2, 8, 8, 1};
    String[] relations = {
      "nsubj", "root", "obj", "case", "det", "nmod", "aux", "aux:pass", "ccomp"
    };

    assertThat(new FiniteRepair(sentence, heads, relations, words).apply()).isTrue();

    assertThat(heads[2]).isEqualTo(8);
    assertThat(relations[2]).isEqualTo("nsubj:pass");
  }

  @Test
  void theResultBelongsToWhatHappenedNotToWhoSaysSo() {
    Sentence sentence =
        Tagged.sentence("A/DT mine/NN exploded/VBD ,/, killing/VBG two/CD ,/, medics/NNS say/VBD");
    int[] heads = {1, 2, -1, 4, 8, 4, 8, 8, 2};
    String[] relations = {"det", "nsubj", "root", "punct", "ccomp", "obj", "punct", "nsubj", "dep"};

    assertThat(new FiniteRepair(sentence, heads, relations, words).apply()).isTrue();

    assertThat(heads[4]).isEqualTo(2);
    assertThat(heads[2]).isEqualTo(8);
    assertThat(heads[8]).isEqualTo(-1);
    assertThat(relations[4]).isEqualTo("advcl");
    assertThat(relations[2]).isEqualTo("ccomp");
  }

  @Test
  void theSecondOfTwoSubjectsIsTheObject() {
    Sentence sentence = Tagged.sentence("Chile/NNP expelled/VBD three/CD Peruvians/NNPS");
    int[] heads = {1, -1, 3, 1};
    String[] relations = {"nsubj", "root", "nummod", "nsubj"};

    assertThat(new FiniteRepair(sentence, heads, relations, words).apply()).isTrue();

    assertThat(relations).containsExactly("nsubj", "root", "nummod", "obj");
  }

  @Test
  void aPassiveKeepsItsParticiple() {
    Sentence sentence = Tagged.sentence("Men/NNS killed/VBN in/IN Lagos/NNP");
    int[] heads = {-1, 0, 3, 1};
    String[] relations = {"root", "acl", "case", "obl"};

    assertThat(new FiniteRepair(sentence, heads, relations, words).apply()).isFalse();
  }
}
