package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedAtTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-03-04T05:06:07Z                 | 2025-03-04T05:06:07Z",
        "2025-03-04T05:06:07.123456789Z       | 2025-03-04T05:06:07.123456Z",
        "2025-03-04T05:06:07+01:00            | 2025-03-04T04:06:07Z",
        "2025-03-04T05:06:07+0530             | 2025-03-03T23:36:07Z",
        "2025-03-04T05:06:07-05               | 2025-03-04T10:06:07Z",
        "2025-03-04T05:06:07                  | 2025-03-04T05:06:07Z",
        "2025-03-04 05:06:07                  | 2025-03-04T05:06:07Z",
        "2025-03-04 05:06                     | 2025-03-04T05:06:00Z",
        "2025-03-04 05:06:07 UTC              | 2025-03-04T05:06:07Z",
        "2025-03-04T05:06:07+01:00[Europe/Paris] | 2025-03-04T04:06:07Z",
        "2025-07-04T05:06:07[America/New_York]   | 2025-07-04T09:06:07Z",
        "2025-03-04                           | 2025-03-04T00:00:00Z",
        "2025/03/04                           | 2025-03-04T00:00:00Z",
        "20250304                             | 2025-03-04T00:00:00Z",
        "20250304050607                       | 2025-03-04T05:06:07Z",
        "20250304T050607Z                     | 2025-03-04T05:06:07Z",
        "1741064767                           | 2025-03-04T05:06:07Z",
        "1741064767000                        | 2025-03-04T05:06:07Z",
        "Tue, 04 Mar 2025 05:06:07 GMT        | 2025-03-04T05:06:07Z",
        "Tue, 4 Mar 2025 05:06:07 +0200       | 2025-03-04T03:06:07Z",
        "Tue, 4 Mar 2025 05:06:07 EST         | 2025-03-04T10:06:07Z",
        "4 March 2025                         | 2025-03-04T00:00:00Z",
        "March 4, 2025                        | 2025-03-04T00:00:00Z",
        "Mar. 4, 2025 5:06 pm                 | 2025-03-04T17:06:00Z",
        "March 4th, 2025 at 5:06 p.m. EDT     | 2025-03-04T21:06:00Z",
        "Sept. 4, 2025                        | 2025-09-04T00:00:00Z",
        "26-FEB-1987 15:01:01.79              | 1987-02-26T15:01:01.790Z",
      })
  void readsTheShapesThatInputsGive(String value, String instant) {
    assertThat(PublishedAt.parse(value)).isEqualTo(Instant.parse(instant));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "yesterday",
        "2025",
        "03/04/2025",
        "2025-13-04",
        "2025-02-30",
        "20251399",
        "0",
        "99999999999999",
        "2025-03-04T25:00:00Z",
        "0001-01-01",
        "9999-12-31T00:00:00Z",
        "2025-03-04T05:06:07+99:00",
        "2025-03-04T05:06:07[No/Where]",
        "-1",
      })
  void whatCannotBeReadIsNull(String value) {
    assertThat(PublishedAt.parse(value)).isNull();
  }

  @Test
  void doesNotDependOnTheMachine() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
      assertThat(PublishedAt.parse("FRIDAY, 4 APRIL 2025 5:06 PM"))
          .isEqualTo(Instant.parse("2025-04-04T17:06:00Z"));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
