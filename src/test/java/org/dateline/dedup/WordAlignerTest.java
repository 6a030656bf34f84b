package org.dateline.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.dateline.dedup.Alignment.Block;
import org.junit.jupiter.api.Test;

class WordAlignerTest {
  private static Alignment align(String left, String right) {
    WordScanner scanner = new WordScanner();
    return new WordAligner().align(scanner.scan(left), scanner.scan(right));
  }

  @Test
  void equalWordsAreOneBlock() {
    assertThat(align("a b c d e", "a b c d e").blocks()).containsExactly(new Block(0, 0, 5));
  }

  @Test
  void whatIsReplacedOrPutInIsLeftOut() {
    assertThat(align("a b c d e f g h i", "a b c d x f y g h i").blocks())
        .containsExactly(new Block(0, 0, 4), new Block(5, 5, 1), new Block(6, 7, 3));
  }

  @Test
  void movedTextIsFound() {
    Alignment moved = align("a b c d e f g h i j", "f g h i j a b c d e");
    assertThat(moved.aligned()).isEqualTo(10);
    assertThat(moved.inOrder()).isFalse();
  }

  @Test
  void aShortTextInsideALongOneIsCompact() {
    Alignment found = align("the cat sat on the mat", "q the r s the cat sat on the mat t the u");
    assertThat(found.blocks()).containsExactly(new Block(0, 4, 6));
  }

  @Test
  void blocksAreEqualWordsAndDoNotOverlap() {
    Random random = new Random(7);
    WordScanner scanner = new WordScanner();
    WordAligner aligner = new WordAligner();
    for (int round = 0; round < 300; round++) {
      Words left = scanner.scan(randomText(random));
      Words right = scanner.scan(randomText(random));
      boolean[] inLeft = new boolean[left.size()];
      boolean[] inRight = new boolean[right.size()];
      for (Block block : aligner.align(left, right).blocks()) {
        for (int k = 0; k < block.length(); k++) {
          assertThat(left.hash(block.left() + k)).isEqualTo(right.hash(block.right() + k));
          assertThat(inLeft[block.left() + k] || inRight[block.right() + k]).isFalse();
          inLeft[block.left() + k] = true;
          inRight[block.right() + k] = true;
        }
      }
    }
  }

  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder();
    int words = random.nextInt(60);
    for (int i = 0; i < words; i++) {
      text.append((char) ('a' + random.nextInt(12))).append(' ');
    }
    return text.toString();
  }

  @Test
  void longTextsAreAlignedAlongTheirUniqueWords() {
    List<String> words = new InventedNews(31).words(4000);
    String text = String.join(" ", words);
    String tail = "zz " + text.substring(text.length() / 3);
    Alignment found = align("qq pp " + text, tail);
    assertThat(found.aligned()).isGreaterThan(2500);
  }
}
