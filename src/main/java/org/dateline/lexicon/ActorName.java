package org.dateline.lexicon;

import java.util.Set;

/**
 * One name of an entry, and how it must be written.
 *
 * @param entry whose name it is
 * @param writing what letters it needs
 */
record ActorName(ActorEntry entry, Writing writing) {

  /** Shortest name that counts without its capital letter in a text that has none. */
  private static final int CASELESS_LETTERS = 4;

  /** Longest abbreviation of which every letter must be a capital: "WHO", but also "Nato". */
  private static final int STRICT_ACRONYM = 3;

  /** Abbreviations that a headline in capitals more often means as a word. */
  private static final Set<String> WORDS = Set.of("CAR", "WHO", "ICE", "MIT", "SIDE", "AIM", "ACT");

  /** What letters a name needs. */
  enum Writing {
    /** As it comes: "soldiers". */
    ANY,
    /** A capital letter at either end, but for texts without any: "Ukraine", "al-Qaeda". */
    PROPER,
    /** A capital letter always: "Turkey". */
    CAPITAL,
    /** Capitals throughout: "UN". */
    ACRONYM
  }

  /** How a name from a data file is written; a final exclamation mark asks for its capital. */
  static Writing writing(String name, boolean common) {
    if (name.endsWith("!")) {
      return Writing.CAPITAL;
    }
    int letters = 0;
    boolean upper = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      letters += Character.isLetter(c) ? 1 : 0;
      upper &= Character.isUpperCase(c) || c == '.' || Character.isDigit(c);
    }
    if (upper && letters > 0 && letters <= 6) {
      return Writing.ACRONYM;
    }
    return common ? Writing.ANY : Writing.PROPER;
  }

  /** Whether the words of a text are written as the name must be. */
  boolean fits(ActorText text, int from, int to) {
    return switch (writing) {
      case ANY -> true;
      case CAPITAL -> text.capital(from);
      case PROPER ->
          text.capital(from)
              || text.capital(to - 1)
              || (text.caseless() && letters(text, from, to) >= CASELESS_LETTERS);
      case ACRONYM ->
          (text.upper(from) && !(text.shouting() && WORDS.contains(text.form(from))))
              || (text.capital(from) && letters(text, from, to) > STRICT_ACRONYM);
    };
  }

  private static int letters(ActorText text, int from, int to) {
    int n = 0;
    for (int i = from; i < to; i++) {
      n += text.form(i).length();
    }
    return n;
  }
}
