package org.dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dateline.passages.PassageSplitter;
import org.dateline.record.Article;
import org.dateline.record.Mention;
import org.dateline.record.Participant;
import org.dateline.record.Passage;

/** Whatever the text, tagging ends, throws nothing, and points into the text. */
class HostileTextTest {
  private static final ArticleTagger TAGGER = ArticleTagger.create();

  private static final List<String> PIECES =
      List.of(
          "Police in Lagos arrested four people on Monday",
          "the minister said",
          "\u202e\u2066\u200b\u200d\ufeff",
          "\ud83d\ude80\ud83d\ude80",
          "e\u0301\u0323\u0489",
          "(((((((((((((((((((((",
          "\"'\u201c\u201d\u2018\u2019",
          "of the of the of the of the",
          "10,000,000,000,000,000,000,000,000",
          "1.1.1.1/2/3/4-5-6",
          "30 February 0000",
          "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!",
          "and and or and, , , ;",
          ". . . ... . .",
          "\n",
          "\u2028\u0085\t",
          "<b>killed</b> &amp; wounded {{x}}",
          "=HYPERLINK(\"http://h.example\")");

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces = Arbitraries.of(PIECES);
    Arbitrary<String> noise = Arbitraries.strings().all().ofMaxLength(20);
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(4, pieces), net.jqwik.api.Tuple.of(1, noise))
        .list()
        .ofMinSize(1)
        .ofMaxSize(30)
        .map(parts -> String.join(" ", parts));
  }

  @Property(tries = 300, seed = "5")
  void mentionsPointIntoTheText(@ForAll("texts") String text) {
    check(text);
  }

  /** A sentence of some hundred thousand words, and one of as many brackets. */
  @Property(tries = 1)
  void hugeSentencesStayBounded() {
    check("Troops shelled the town and ".repeat(20_000));
    check("(".repeat(200_000));
    check("\"he said ".repeat(20_000));
    check("a".repeat(1_000_000));
  }

  private static void check(String text) {
    int length = text.codePointCount(0, text.length());
    Article article =
        Article.newBuilder()
            .setArticleId("a")
            .setInputId("a")
            .setInputFile("a.txt")
            .setCharCount(length)
            .setText(text)
            .build();
    List<Passage> passages = new PassageSplitter().split(article);
    for (Mention mention : TAGGER.tag(passages, passage -> true)) {
      assertThat(mention.getSentenceStart()).isBetween(0, length);
      assertThat(mention.getSentenceEnd()).isBetween(mention.getSentenceStart(), length);
      assertThat(mention.getTrigger().getStart()).isBetween(0, length);
      assertThat(mention.getTrigger().getEnd()).isBetween(0, length);
      for (Participant actor : mention.getActors()) {
        assertThat(actor.getEnd()).isBetween(actor.getStart(), length);
      }
    }
  }
}
