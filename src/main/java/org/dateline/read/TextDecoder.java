package org.dateline.read;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.dateline.reject.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text, strictly: a byte order mark decides; else UTF-8 if the bytes are UTF-8; else what
 * ICU's detector tells with confidence. What is left is refused: no replacement characters, no
 * guesses.
 */
final class TextDecoder {

  /**
   * Least confidence, of 100, at which a detected encoding is believed. ICU gives honest
   * single-byte text of a paragraph 30 to 90, and random bytes below 10.
   */
  static final int MIN_CONFIDENCE = 20;

  /** The detector reads no more than this; longer input tells nothing new. */
  private static final int DETECTION_BYTES = 1 << 16;

  private TextDecoder() {}

  /**
   * The text of some bytes, without byte order mark.
   *
   * @throws Refusal BINARY where they hold NUL, UNDECODABLE where no encoding fits
   */
  static String decode(byte[] bytes) throws Refusal {
    return decode(bytes, null);
  }

  /**
   * The text of some bytes whose encoding was declared. The declaration is believed after a byte
   * order mark and after UTF-8, which other text hardly ever is by chance.
   *
   * @param declared by the page or its server, or null
   */
  static String decode(byte[] bytes, @Nullable Charset declared) throws Refusal {
    ByteOrderMark mark = ByteOrderMark.of(bytes);
    if (mark != ByteOrderMark.NONE) {
      String text = strictly(bytes, mark.length(), mark.charset());
      if (text == null) {
        throw undecodable("starts as " + mark.charset() + " but is not valid in it");
      }
      return text;
    }
    int nul = indexOfNul(bytes);
    if (nul >= 0) {
      throw new Refusal(
          Reason.BINARY,
          "Byte " + nul + " is NUL, so this is not text; leave the file out of --input.");
    }
    String utf8 = strictly(bytes, 0, StandardCharsets.UTF_8);
    if (utf8 != null) {
      return utf8;
    }
    String asDeclared = declared == null ? null : strictly(bytes, 0, declared);
    return asDeclared != null && !TextCheck.hasC1Controls(asDeclared)
        ? asDeclared
        : detected(bytes);
  }

  /** The charset of a name as the web uses it, or null. Latin 1 means Windows 1252 there. */
  static @Nullable Charset charset(@Nullable String name) {
    if (name == null || name.length() > 40) {
      return null;
    }
    String plain = name.strip().toLowerCase(Locale.ROOT);
    if (plain.equals("iso-8859-1") || plain.equals("latin1") || plain.equals("us-ascii")) {
      return Charset.forName("windows-1252");
    }
    try {
      return Charset.forName(plain);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static String detected(byte[] bytes) throws Refusal {
    // UTF-8 with a few damaged bytes: any other encoding would turn all the good ones to mojibake.
    if (Utf8Shape.of(bytes).mostlyUtf8()) {
      throw undecodable("is UTF-8 with damaged bytes");
    }
    CharsetDetector detector = new CharsetDetector();
    int shown = Math.min(bytes.length, DETECTION_BYTES);
    detector.setText(java.util.Arrays.copyOf(bytes, shown));
    CharsetMatch match = detector.detect();
    if (match == null || match.getConfidence() < MIN_CONFIDENCE) {
      throw undecodable("is not UTF-8, and no other encoding is likely");
    }
    String name = match.getName();
    String text = Charset.isSupported(name) ? strictly(bytes, 0, Charset.forName(name)) : null;
    if (text == null || TextCheck.hasC1Controls(text)) {
      throw undecodable("looks like " + name + " but is not valid in it");
    }
    return text;
  }

  private static Refusal undecodable(String what) {
    return new Refusal(
        Reason.UNDECODABLE, "The input " + what + "; convert it to UTF-8 and run again.");
  }

  private static int indexOfNul(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return i;
      }
    }
    return -1;
  }

  private static @Nullable String strictly(byte[] bytes, int from, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
