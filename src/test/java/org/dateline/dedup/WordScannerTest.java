package org.dateline.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordScannerTest {
  private final WordScanner scanner = new WordScanner();

  private List<String> words(String text) {
    Words words = scanner.scan(text);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      found.add(words.word(i));
    }
    return found;
  }

  @Test
  void wordsStandAsInTheText() {
    assertThat(words("Don't pay $3,500.50 -- says Łódź's mayor."))
        .containsExactly("Don't", "pay", "$", "3,500.50", "says", "Łódź's", "mayor");
    assertThat(words("東京は")).containsExactly("東", "京", "は");
    assertThat(words(" \n- ")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "don't, DON’T",
    "dont, don't",
    "'3,500', 3500",
    "ﬁre, fire",
    "soft\u00ADware, software",
    "café, cafe\u0301"
  })
  void spellingsOfOneWordAreEqual(String one, String other) {
    assertThat(scanner.scan(one).hashes()).isEqualTo(scanner.scan(other).hashes());
  }

  @ParameterizedTest
  @CsvSource({"12, 15", "3.5, 35", "'1,2', 12", "cafe, café", "no, on"})
  void otherWordsAreNot(String one, String other) {
    assertThat(scanner.scan(one).hashes()).isNotEqualTo(scanner.scan(other).hashes());
  }

  @Test
  void marksTellFiguresCapitalsOpeningsAndQuotations() {
    Words words = scanner.scan("Rain fell. Then \u201CStop it\u201D cried Anna, 9, of Mr. Tell.");

    assertThat(marked(words, Words.CAPITAL))
        .containsExactly("Rain", "Then", "Stop", "Anna", "Mr", "Tell");
    assertThat(marked(words, Words.FIGURE)).containsExactly("9");
    assertThat(marked(words, Words.OPENING)).containsExactly("Rain", "Then", "Stop");
    assertThat(marked(words, Words.QUOTED)).containsExactly("Stop", "it");
  }

  private static List<String> marked(Words words, int mark) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.is(i, mark)) {
        found.add(words.word(i));
      }
    }
    return found;
  }

  @Test
  void theHashOfAWordIsThatOfTheScan() {
    assertThat(scanner.scan("Ten").hash(0)).isEqualTo(WordScanner.hashOf("ten"));
  }
}
