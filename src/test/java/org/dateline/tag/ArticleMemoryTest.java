package org.dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.language.Sentence;
import org.dateline.lexicon.ActorLexicon;
import org.dateline.lexicon.CueLexicon;
import org.dateline.record.Participant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArticleMemoryTest {

  private static final LocalDate DAY = LocalDate.of(2024, 11, 19);
  private static final ActorLexicon LEXICON = ActorLexicon.shipped();

  private final ParticipantResolver resolver =
      new ParticipantResolver(LEXICON, new GrammarWords(CueLexicon.shipped()));
  private final ArticleMemory memory = new ArticleMemory(new Vocabulary(CueLexicon.shipped()));

  /** Resolves all of a tagged phrase, notes it as the tagger does, and gives its code. */
  private String read(String tagged, int head) {
    Resolution got = resolve(tagged, head);
    return got == null || got.code() == null ? "" : got.code();
  }

  private @Nullable Resolution resolve(String tagged, int head) {
    Sentence s = Tagged.sentence(tagged);
    Resolution got = resolver.resolve(s, 0, s.size(), head, DAY, memory);
    if (got != null) {
      memory.note(s, 0, s.size(), head, got);
    }
    return got;
  }

  @Test
  void surnameGoesBackToTheOneIntroduced() {
    assertThat(read("Bolivian/JJ Interior/NNP Minister/NNP Roldan/NNP Quispetera/NNP", 4))
        .isEqualTo("BOLGOV");
    assertThat(read("Quispetera/NNP", 0)).isEqualTo("BOLGOV");
    assertThat(read("Mr./NNP Quispetera/NNP", 1)).isEqualTo("BOLGOV");
    assertThat(read("Unheardof/NNP", 0)).isEmpty();
  }

  @Test
  void theRoleGoesBackToItsCountry() {
    assertThat(read("the/DT Peruvian/JJ president/NN", 2)).isEqualTo("PERGOV");
    assertThat(read("the/DT president/NN", 1)).isEqualTo("PERGOV");
  }

  @Test
  void theMinistryGoesBackToTheMinistryNamedBefore() {
    assertThat(read("Russia/NNP 's/POS Defence/NNP Ministry/NNP", 3)).isEqualTo("RUSGOV");
    assertThat(read("the/DT ministry/NN", 1)).isEqualTo("RUSGOV");
  }

  @Test
  void aRoleOfAnotherSectorIsNotTheAntecedent() {
    assertThat(read("Peruvian/JJ soldiers/NNS", 1)).isEqualTo("PERMIL");
    assertThat(read("the/DT judge/NN", 1)).isEqualTo("JUD");
  }

  @Test
  void heIsTheLastPersonAndSheIsNotAMan() {
    assertThat(read("Mr./NNP Vladimir/NNP Putin/NNP", 2)).isEqualTo("RUSGOV");
    assertThat(read("he/PRP", 0)).isEqualTo("RUSGOV");
    assertThat(read("she/PRP", 0)).isEmpty();
  }

  @Test
  void heIsNobodyWhereTwoMenAreAsNear() {
    Sentence s = Tagged.sentence("Vladimir/NNP Putin/NNP met/VBD Emmanuel/NNP Macron/NNP");
    Resolution putin = resolver.resolve(s, 0, 2, 1, DAY, memory);
    Resolution macron = resolver.resolve(s, 3, 5, 4, DAY, memory);
    assertThat(putin).isNotNull();
    assertThat(macron).isNotNull();
    if (putin != null && macron != null) {
      memory.note(s, 0, 2, 1, putin);
      memory.note(s, 3, 5, 4, macron);
    }
    assertThat(read("he/PRP", 0)).isEmpty();
  }

  @Test
  void ofTwoMenHeIsTheOneWhoSpokeOrActed() {
    String told = "Vladimir Putin met Emmanuel Macron in Minsk.\nHe threatened Chad.";
    String about = "Vladimir Putin met Emmanuel Macron in Minsk.\nChad threatened him.";

    assertThat(country(told, true)).containsExactly("RUS");
    assertThat(country(about, false)).containsOnlyNulls();
  }

  private static List<@Nullable String> country(String text, boolean actor) {
    return ArticleTagger.create().explain(text, null).sentences().stream()
        .flatMap(part -> part.mentions().stream())
        .filter(m -> m.getEventType().equals("THREATEN"))
        .flatMap(m -> (actor ? m.getActors() : m.getRecipients()).stream())
        .<@Nullable String>map(Participant::getCountry)
        .toList();
  }

  @Test
  void theyAreTheLastGroup() {
    assertThat(read("Kenyan/JJ teachers/NNS", 1)).isEqualTo("KENEDU");
    assertThat(read("they/PRP", 0)).isEqualTo("KENEDU");
  }

  @Test
  void anAbbreviationInParenthesesStandsForTheBodyBeforeIt() {
    Sentence s =
        Tagged.sentence("the/DT Kenyan/JJ Teachers/NNPS Union/NNP (/-LRB- KTQ/NNP )/-RRB- met/VBD");
    Resolution union = resolver.resolve(s, 0, 4, 3, DAY, memory);
    assertThat(union).isNotNull();
    if (union != null) {
      assertThat(union.country()).isEqualTo("KEN");
      memory.note(s, 0, 4, 3, union);
    }
    assertThat(read("KTQ/NNP", 0)).startsWith("KEN");
  }

  @Test
  void thePoliceOfAnArticleFromACityAreItsCountrys() {
    memory.noteSetting("NGA");
    assertThat(read("police/NN", 0)).isEqualTo("NGACOP");
    assertThat(read("Ghanaian/JJ police/NN", 1)).isEqualTo("GHACOP");
    assertThat(read("tourists/NNS", 0)).isEqualTo("CVL");
  }

  @Test
  void theHolderOfAnOfficeIsNamedByTheDay() {
    Resolution president = resolve("the/DT Russian/JJ president/NN", 2);
    assertThat(president).isNotNull();
    if (president != null) {
      assertThat(president.entityName()).isEqualTo("Vladimir Putin");
    }
  }
}
