package org.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " javascript:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:x",
        "file:///etc/passwd",
        "//example.org/a",
        "/a",
        "http:",
        "https:///nohost",
        "https://example.org/\"><b>",
        "ftp://example.org/"
      })
  void refuses(String url) {
    assertThat(WebAddress.of(url)).isNull();
  }

  @Test
  void keepsWebAddresses() {
    assertThat(WebAddress.of(" https://example.org/a?b=c#d "))
        .isEqualTo("https://example.org/a?b=c#d");
    assertThat(WebAddress.of("HTTP://example.org/é")).isEqualTo("HTTP://example.org/%C3%A9");
    assertThat(WebAddress.of("https://example.org/" + "a".repeat(3_000))).isNull();
  }
}
