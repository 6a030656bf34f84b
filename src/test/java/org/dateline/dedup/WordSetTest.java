package org.dateline.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordSetTest {
  @Test
  void hasItsWordsInOrderAndNoOthers() {
    String[] words =
        IntStream.range(0, 500)
            .mapToObj(i -> "w" + (char) ('a' + i % 26) + i)
            .toArray(String[]::new);
    WordSet set = new WordSet(words);

    for (int i = 0; i < words.length; i++) {
      assertThat(set.index(WordScanner.hashOf(words[i]))).isEqualTo(i);
      assertThat(set.has(WordScanner.hashOf(words[i]))).isTrue();
      assertThat(set.has(WordScanner.hashOf(words[i] + "x"))).isFalse();
    }
    assertThat(set.has(0)).isFalse();
    assertThat(new WordSet().has(1)).isFalse();
  }
}
