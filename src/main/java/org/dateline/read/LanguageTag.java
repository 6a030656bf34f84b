package org.dateline.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Language tags as BCP 47 writes them, from what inputs give: "EN", "en_US", "eng", "English". */
public final class LanguageTag {
  private static final Map<String, String> BY_NAME = new HashMap<>();

  static {
    for (String code : Locale.getISOLanguages()) {
      Locale language = Locale.forLanguageTag(code);
      BY_NAME.put(language.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
      try {
        BY_NAME.put(language.getISO3Language(), code);
      } catch (java.util.MissingResourceException e) {
        // A language without a three-letter code is found by its two letters alone.
        continue;
      }
    }
  }

  private LanguageTag() {}

  /** The tag meant, or null where the value is none. */
  public static @Nullable String normal(String value) {
    String text = value.strip().replace('_', '-');
    if (text.isEmpty() || text.length() > 40) {
      return null;
    }
    String byName = BY_NAME.get(text.toLowerCase(Locale.ROOT));
    if (byName != null) {
      return byName;
    }
    Locale locale = Locale.forLanguageTag(text);
    String language = locale.getLanguage();
    if (language.isEmpty() || language.equals("und") || language.length() > 3) {
      return null;
    }
    return locale.toLanguageTag();
  }

  /** The tag given, where it is one; else the text's language, where that is sure; else null. */
  public static @Nullable String of(@Nullable String given, String text) {
    String tag = given == null ? null : normal(given);
    return tag != null ? tag : LanguageGuess.of(text);
  }

  /** Whether a tag is of a language, whatever the region: {@code is("en-GB", "en")}. */
  public static boolean is(@Nullable String tag, String language) {
    return tag != null && (tag.equals(language) || tag.startsWith(language + "-"));
  }
}
