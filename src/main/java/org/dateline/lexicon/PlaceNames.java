package org.dateline.lexicon;

import java.text.Normalizer;
import java.util.Locale;

/** How spellings of one place name are made equal. */
public final class PlaceNames {
  private PlaceNames() {}

  /**
   * Folds a name to lower-case letters and digits: without marks, spaces, hyphens, apostrophes and
   * full stops, so that tokenisers may cut it as they like ("N'Djamena", "Port - au - Prince").
   */
  public static String fold(CharSequence name) {
    StringBuilder folded = new StringBuilder(name.length());
    boolean ascii = true;
    for (int i = 0; i < name.length(); i++) {
      ascii &= name.charAt(i) < 128;
    }
    String plain =
        ascii
            ? name.toString().toLowerCase(Locale.ROOT)
            : Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c < 128) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
          folded.append(c);
        }
      } else if (Character.isLetterOrDigit(c)) {
        folded.append(plainLetter(c));
      }
    }
    return folded.toString();
  }

  /** Letters whose stroke or form is no combining mark. */
  private static String plainLetter(char c) {
    return switch (c) {
      case 'ı' -> "i";
      case 'ł' -> "l";
      case 'ø' -> "o";
      case 'đ', 'ð' -> "d";
      case 'ß' -> "ss";
      case 'æ', 'ə' -> c == 'æ' ? "ae" : "a";
      case 'œ' -> "oe";
      case 'þ' -> "th";
      case 'ħ' -> "h";
      default -> String.valueOf(c);
    };
  }

  /** Whether every letter is upper case and there are at most four: an abbreviation such as UAE. */
  static boolean abbreviation(String name) {
    int letters = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        if (!Character.isUpperCase(c)) {
          return false;
        }
      }
    }
    return letters > 0 && letters <= 4;
  }
}
