package org.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTextTest {
  @Test
  void keepsOffsets() {
    String text = "a\nb\u0007c\u202Ed\uD800e\uDC00f😀g\u2028h";
    assertThat(PageText.clean(text)).isEqualTo("a b c\uFFFDd\uFFFDe\uFFFDf😀g h");
    assertThat(PageText.clean(text)).hasSameSizeAs(text);
  }

  @Test
  void leavesProperTextAlone() {
    String text = "Łódź — “quotes”, العربية, 漢字 😀";
    assertThat(PageText.clean(text)).isSameAs(text);
  }

  @Test
  void neverCutsWithinACharacter() {
    assertThat(PageText.cut("ab😀cd", 4)).isEqualTo("ab…");
    assertThat(PageText.cut("ab😀cd", 5)).isEqualTo("ab😀…");
    assertThat(PageText.cut("  abc  ", 3)).isEqualTo("abc");
  }
}
