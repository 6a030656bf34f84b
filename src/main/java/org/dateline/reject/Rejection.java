package org.dateline.reject;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import org.dateline.record.Rejected;
import org.jspecify.annotations.Nullable;

/** Makes {@link Rejected} rows: one shape of dead letter, safe to print, bounded in size. */
public final class Rejection {

  /** Longest excerpt, in Unicode code points: the data contract's bound. */
  public static final int MAX_EXCERPT = 200;

  /** Longest detail: one sentence, even where it quotes a parser's message. */
  static final int MAX_DETAIL = 500;

  /** Bytes that are looked at for an excerpt: 200 code points take at most 800 in UTF-8. */
  private static final int EXCERPT_BYTES = 4 * MAX_EXCERPT;

  private static final char SUBSTITUTE = '\uFFFD';

  private Rejection() {}

  /**
   * A row for refused bytes; its hash is theirs.
   *
   * @param stage the room that refuses, such as {@code read}
   * @param detail one sentence: what is wrong and what to do
   * @param position line or record number from 1, or null for a whole file
   */
  public static Rejected of(
      String stage,
      Reason reason,
      String detail,
      String inputFile,
      @Nullable Long position,
      byte[] refused) {
    int shown = Math.min(refused.length, EXCERPT_BYTES);
    String excerpt = new String(refused, 0, shown, StandardCharsets.UTF_8);
    String hash = Hashing.sha256().hashBytes(refused).toString();
    return row(stage, reason, detail, inputFile, position, hash, excerpt);
  }

  /** A row for refused text; its hash is that of the text in UTF-8. */
  public static Rejected of(
      String stage,
      Reason reason,
      String detail,
      String inputFile,
      @Nullable Long position,
      String refused) {
    String hash = Hashing.sha256().hashString(refused, StandardCharsets.UTF_8).toString();
    return row(stage, reason, detail, inputFile, position, hash, refused);
  }

  /** A row for what could not be read at all: no hash, no excerpt. */
  public static Rejected unread(
      String stage, Reason reason, String detail, String inputFile, @Nullable Long position) {
    return row(stage, reason, detail, inputFile, position, null, null);
  }

  /**
   * A row from its parts.
   *
   * @param sha256 of the refused bytes, in hex, or null where they are not at hand
   * @param excerpt text of any length and content; it is cleaned and cut
   */
  public static Rejected row(
      String stage,
      Reason reason,
      String detail,
      String inputFile,
      @Nullable Long position,
      @Nullable String sha256,
      @Nullable String excerpt) {
    return Rejected.newBuilder()
        .setStage(stage)
        .setReason(reason.name())
        .setDetail(printable(detail, MAX_DETAIL))
        .setInputFile(inputFile)
        .setPosition(position)
        .setSha256(sha256)
        .setExcerpt(excerpt == null ? null : printable(excerpt, MAX_EXCERPT))
        .build();
  }

  /**
   * Text that is safe to print: white space becomes a space, and controls, unpaired surrogates and
   * characters that reorder or hide text (bidi, zero width) become U+FFFD.
   *
   * @param maxCodePoints where it is cut
   */
  public static String printable(String text, int maxCodePoints) {
    StringBuilder out = new StringBuilder(Math.min(text.length(), 2 * maxCodePoints));
    int count = 0;
    for (int i = 0; i < text.length() && count < maxCodePoints; count++) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      out.appendCodePoint(shown(c));
    }
    return out.toString();
  }

  private static int shown(int c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return ' ';
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED ->
          SUBSTITUTE;
      default -> c;
    };
  }
}
