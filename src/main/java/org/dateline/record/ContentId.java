package org.dateline.record;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Ids of records: the first 128 bits of SHA-256 over a record's defining values, in hex. Each value
 * is preceded by its length, so that ("ab", "c") and ("a", "bc") differ; null and the empty string
 * differ too. 128 bits keep the chance of any collision among 10 billion records below 2e-19.
 */
public final class ContentId {
  private static final int HEX_CHARS = 32;

  private ContentId() {}

  /**
   * The id of some values.
   *
   * @param kind what is identified ("article", "passage", …), so that ids of kinds never collide
   */
  public static String of(String kind, @Nullable Object... values) {
    Hasher hasher = Hashing.sha256().newHasher();
    put(hasher, kind);
    for (Object value : values) {
      put(hasher, value == null ? null : value.toString());
    }
    return hasher.hash().toString().substring(0, HEX_CHARS);
  }

  private static void put(Hasher hasher, @Nullable String value) {
    if (value == null) {
      hasher.putInt(-1);
      return;
    }
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    hasher.putInt(bytes.length).putBytes(bytes);
  }
}
