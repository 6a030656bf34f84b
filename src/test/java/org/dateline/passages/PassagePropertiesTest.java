package org.dateline.passages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dateline.record.Passage;

class PassagePropertiesTest {
  private final PassageSplitter splitter = new PassageSplitter();

  @Property(tries = 3000, seed = "20250311")
  void everyVisibleCharacterLiesInExactlyOnePassage(@ForAll("texts") String text) {
    List<Passage> passages = splitter.split(PassageSplitterTest.article(text, null));
    int[] codePoints = text.codePoints().toArray();
    int at = 0;
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      assertThat(passage.getOrdinal()).isEqualTo(i);
      assertThat(passage.getStart()).isGreaterThanOrEqualTo(at);
      assertThat(passage.getEnd()).isGreaterThan(passage.getStart());
      for (int gap = at; gap < passage.getStart(); gap++) {
        assertThat(Stretch.isSpace((char) codePoints[gap])).isTrue();
      }
      int length = passage.getEnd() - passage.getStart();
      assertThat(passage.getText()).isEqualTo(new String(codePoints, passage.getStart(), length));
      at = passage.getEnd();
    }
    for (int gap = at; gap < codePoints.length; gap++) {
      assertThat(Stretch.isSpace((char) codePoints[gap])).isTrue();
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            "    ",
            " ",
            "\t",
            "\f",
            "\u2028",
            "\u00A0",
            "\u200B",
            "\uFEFF",
            "\u202E",
            "\u0000",
            "\u0003",
            "\uD83C\uDF27",
            "e\u0301",
            ".",
            "?",
            "!",
            "”",
            "\"",
            "(",
            ")",
            "Reuter",
            "By Ann Lee",
            "Related Stories:",
            "Advertisement",
            "The harbour of Tema was closed for a third day on Monday as dock workers struck",
            "Talks failed.",
            "a",
            "Accra's Response",
            "@",
            "http://x.example",
            "12");
    Arbitrary<String> any =
        Arbitraries.strings().ofMaxLength(8).filter(PassagePropertiesTest::paired);
    return Arbitraries.oneOf(pieces, pieces, pieces, any)
        .list()
        .ofMaxSize(60)
        .map(list -> String.join("", list))
        .filter(PassagePropertiesTest::paired);
  }

  private static boolean paired(String s) {
    return s.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE);
  }
}
