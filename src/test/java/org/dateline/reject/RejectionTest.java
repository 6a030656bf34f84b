package org.dateline.reject;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.dateline.record.Rejected;
import org.junit.jupiter.api.Test;

class RejectionTest {

  @Test
  void aRowHashesAllBytesAndShowsTheFirst() {
    byte[] bytes = "x".repeat(5000).getBytes(StandardCharsets.UTF_8);
    Rejected row = Rejection.of("read", Reason.TOO_LONG, "Too long.", "a.txt", 7L, bytes);
    assertThat(row.getStage()).isEqualTo("read");
    assertThat(row.getReason()).isEqualTo("TOO_LONG");
    assertThat(row.getInputFile()).isEqualTo("a.txt");
    assertThat(row.getPosition()).isEqualTo(7L);
    assertThat(row.getExcerpt()).hasSize(Rejection.MAX_EXCERPT);
    assertThat(row.getSha256())
        .isEqualTo(com.google.common.hash.Hashing.sha256().hashBytes(bytes).toString());
  }

  @Test
  void excerptsAreCountedInCodePoints() {
    Rejected row =
        Rejection.of("read", Reason.MALFORMED, "Bad.", "a", null, "\uD83C\uDF27".repeat(500));
    String excerpt = row.getExcerpt();
    assertThat(excerpt.codePointCount(0, excerpt.length())).isEqualTo(200);
  }

  @Test
  void whatHidesOrReordersTextIsShownAsSubstitute() {
    assertThat(Rejection.printable("a\u202Eb\u200Bc\u0007d\u0000e\uD800f\u2028g\nh", 100))
        .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf g h");
  }

  @Test
  void bytesThatAreNotUtf8StillShow() {
    byte[] bytes = {'o', 'k', (byte) 0xFF, (byte) 0xFE, '!'};
    assertThat(Rejection.of("read", Reason.UNDECODABLE, "Bad.", "a", null, bytes).getExcerpt())
        .isEqualTo("ok\uFFFD\uFFFD!");
  }

  @Test
  void aLongDetailIsCut() {
    Rejected row = Rejection.unread("read", Reason.UNREADABLE, "y".repeat(9999), "a", null);
    assertThat(row.getDetail()).hasSize(Rejection.MAX_DETAIL);
    assertThat(row.getSha256()).isNull();
    assertThat(row.getExcerpt()).isNull();
  }
}
