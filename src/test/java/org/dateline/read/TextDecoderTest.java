package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.primitives.Bytes;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.dateline.reject.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDecoderTest {
  private static final String FRENCH =
      "Le président a été reçu à Genève par les délégués des pays voisins. Il a déclaré que la"
          + " sécurité de la région était menacée, et que l'armée protégerait les réfugiés.";

  @Test
  void utf8IsReadAsItIs() throws Refusal {
    assertThat(TextDecoder.decode(FRENCH.getBytes(StandardCharsets.UTF_8))).isEqualTo(FRENCH);
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8,EFBBBF",
    "UTF-16BE,FEFF",
    "UTF-16LE,FFFE",
    "UTF-32BE,0000FEFF",
    "UTF-32LE,FFFE0000"
  })
  void aByteOrderMarkDecidesAndIsDropped(String charset, String mark) throws Refusal {
    byte[] bytes =
        Bytes.concat(
            com.google.common.io.BaseEncoding.base16().decode(mark),
            FRENCH.getBytes(Charset.forName(charset)));
    assertThat(TextDecoder.decode(bytes)).isEqualTo(FRENCH);
  }

  @ParameterizedTest
  @CsvSource({"ISO-8859-1", "windows-1252"})
  void westernEncodingsAreDetected(String charset) throws Refusal {
    assertThat(TextDecoder.decode(FRENCH.getBytes(Charset.forName(charset)))).isEqualTo(FRENCH);
  }

  @Test
  void englishWithSmartQuotesInWindows1252IsDetected() throws Refusal {
    String text =
        "The minister said: “We will not leave the talks.” It was the government’s third offer – and"
            + " its last – to the unions, which want a rise of 15 per cent.";
    assertThat(TextDecoder.decode(text.getBytes(Charset.forName("windows-1252")))).isEqualTo(text);
  }

  @Test
  void cyrillicAndJapaneseAreDetected() throws Refusal {
    String russian =
        "Президент прибыл в Женеву с официальным визитом и встретился с представителями соседних"
            + " стран. Он заявил, что переговоры продолжатся завтра утром.";
    assertThat(TextDecoder.decode(russian.getBytes(Charset.forName("windows-1251"))))
        .isEqualTo(russian);
    assertThat(TextDecoder.decode(russian.getBytes(Charset.forName("KOI8-R")))).isEqualTo(russian);
    String japanese = "大統領は月曜日にジュネーブに到着し、近隣諸国の代表と会談した。会談は明日も続く予定である。";
    assertThat(TextDecoder.decode(japanese.getBytes(Charset.forName("Shift_JIS"))))
        .isEqualTo(japanese);
  }

  @Test
  void damagedUtf8IsRefusedRatherThanMadeMojibake() {
    byte[] bytes = FRENCH.getBytes(StandardCharsets.UTF_8);
    bytes[10] = (byte) 0xE9;
    assertRefused(bytes, Reason.UNDECODABLE);
  }

  @Test
  void nulIsBinary() {
    assertRefused(new byte[] {'a', 0, 'b'}, Reason.BINARY);
  }

  @Test
  void noiseIsUndecodable() {
    byte[] noise = new byte[4000];
    new java.util.Random(7).nextBytes(noise);
    for (int i = 0; i < noise.length; i++) {
      noise[i] = noise[i] == 0 ? 1 : noise[i];
    }
    assertRefused(noise, Reason.UNDECODABLE);
  }

  @Test
  void aMarkThatLiesIsUndecodable() {
    assertRefused(
        new byte[] {(byte) 0xFE, (byte) 0xFF, (byte) 0xD8, 0, 0, 'a'}, Reason.UNDECODABLE);
  }

  private static void assertRefused(byte[] bytes, Reason reason) {
    assertThatThrownBy(() -> TextDecoder.decode(bytes))
        .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.reason()).isEqualTo(reason));
  }
}
