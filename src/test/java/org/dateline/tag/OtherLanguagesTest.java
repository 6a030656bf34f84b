package org.dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.passages.PassageSplitter;
import org.dateline.record.Article;
import org.dateline.record.Mention;
import org.dateline.record.Passage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Text in other languages is kept and marked, and yields no events. */
class OtherLanguagesTest {
  private static final String ENGLISH =
      "Gunmen attacked a police station in the north of the country on Monday, officials said.";
  private static final String FRENCH =
      "Des hommes armés ont attaqué un poste de police dans le nord du pays, selon le ministre."
          + " Attack, attack, attack.";
  private static final String SPANISH =
      "El presidente condena el attack de las fuerzas del gobierno en la capital y pide que se"
          + " respeten los derechos de los ciudadanos.";

  private final ArticleTagger tagger = ArticleTagger.create();

  private static List<Passage> passages(@Nullable String language, String... paragraphs) {
    String text = String.join("\n\n", paragraphs);
    return new PassageSplitter()
        .split(
            Article.newBuilder()
                .setArticleId("a")
                .setInputId("a")
                .setLanguage(language)
                .setInputFile("-")
                .setCharCount(text.codePointCount(0, text.length()))
                .setText(text)
                .build());
  }

  private List<Mention> tag(List<Passage> passages) {
    return tagger.tag(passages, passage -> true);
  }

  @Test
  void aForeignArticleYieldsNothing() {
    assertThat(tag(passages("en-GB", ENGLISH))).hasSize(1);
    assertThat(tag(passages(null, ENGLISH))).hasSize(1);
    assertThat(tag(passages("fr", "Attack in Nice."))).isEmpty();
    assertThat(tag(passages(null, FRENCH))).isEmpty();
  }

  @Test
  void aForeignPassageOfAnEnglishArticleIsMarkedAndYieldsNothing() {
    List<Passage> passages = passages("en", ENGLISH, SPANISH, ENGLISH.replace("Monday", "Friday"));
    assertThat(passages).extracting(Passage::getLanguage).containsExactly("en", "es", "en");
    assertThat(tag(passages))
        .extracting(Mention::getPassageId)
        .containsExactly(passages.get(0).getPassageId(), passages.get(2).getPassageId());
  }

  @Test
  void anEnglishPassageOfAForeignArticleIsTagged() {
    assertThat(tag(passages("fr", FRENCH, ENGLISH))).hasSize(1);
  }
}
