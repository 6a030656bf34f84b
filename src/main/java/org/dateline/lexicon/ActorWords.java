package org.dateline.lexicon;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * How names are compared: without case, accents, dots, apostrophes and hyphens, word by word, the
 * possessive a word of its own.
 */
public final class ActorWords {

  private ActorWords() {}

  /** The folded form of one word; the word itself where nothing is to be done. */
  public static String fold(String word) {
    boolean plain = true;
    boolean ascii = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      plain &= (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      ascii &= c < 128;
    }
    if (plain) {
      return word;
    }
    if (ascii) {
      return strip(word.toLowerCase(Locale.ROOT));
    }
    return strip(letters(Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT)));
  }

  /** Drops dots and apostrophes, but not from a word that has nothing else or is a possessive. */
  private static String strip(String word) {
    if (word.length() < 2 || isPossessive(word)) {
      return word;
    }
    StringBuilder out = null;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '.' || c == '\'' || c == '`') {
        if (out == null) {
          out = new StringBuilder(word.length()).append(word, 0, i);
        }
      } else if (out != null) {
        out.append(c);
      }
    }
    return out == null ? word : out.isEmpty() ? word : out.toString();
  }

  private static String letters(String decomposed) {
    StringBuilder out = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      switch (c) {
        case 'ł' -> out.append('l');
        case 'ø' -> out.append('o');
        case 'đ', 'ð' -> out.append('d');
        case 'ı' -> out.append('i');
        case 'ə' -> out.append('a');
        case 'ß' -> out.append("ss");
        case 'æ' -> out.append("ae");
        case 'œ' -> out.append("oe");
        case 'þ' -> out.append("th");
        case '\u2018', '\u2019', '\u02BC' -> out.append('\'');
        default -> {
          if (Character.getType(c) != Character.NON_SPACING_MARK) {
            out.append(c);
          }
        }
      }
    }
    return out.toString();
  }

  /** Whether a folded word is the possessive ending. */
  static boolean isPossessive(String word) {
    return word.equals("'s") || word.equals("'");
  }

  /** Whether a character separates words that a hyphen joins: "Saudi-led", "Austria/Hungary". */
  static boolean isJoint(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013' || c == '/';
  }

  /** Gives the words of a name from a data file, in their order, unfolded. */
  static void split(String name, Consumer<String> words) {
    String s = name.endsWith("!") ? name.substring(0, name.length() - 1) : name;
    int start = -1;
    for (int i = 0; i <= s.length(); i++) {
      boolean inside = i < s.length() && !Character.isWhitespace(s.charAt(i));
      inside = inside && !isJoint(s.charAt(i)) && s.charAt(i) != '(' && s.charAt(i) != ')';
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        piece(s.substring(start, i), words);
        start = -1;
      }
    }
  }

  private static void piece(String word, Consumer<String> words) {
    int n = word.length();
    if (n > 2 && endsPossessive(word)) {
      words.accept(word.substring(0, n - 2));
      words.accept("'s");
    } else if (n > 2 && isApostrophe(word.charAt(n - 1)) && word.charAt(n - 2) == 's') {
      words.accept(word.substring(0, n - 1));
      words.accept("'s");
    } else {
      words.accept(word);
    }
  }

  /** Whether a word ends with "'s". */
  static boolean endsPossessive(String word) {
    int n = word.length();
    return n > 2 && isApostrophe(word.charAt(n - 2)) && (word.charAt(n - 1) | 0x20) == 's';
  }

  /** Whether a character is an apostrophe, straight or curly. */
  static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018';
  }
}
