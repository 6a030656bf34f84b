package org.dateline.tag;

import org.dateline.language.Sentence;

/** Verbs inside names: "the Combat Search and Rescue contract" rescues nobody. */
final class NameWords {

  private NameWords() {}

  /**
   * Whether a word that is tagged as a verb is part of a name: written with a capital where the
   * sentence is not, beside others like it.
   */
  static boolean inside(Sentence s, int i) {
    if (!s.tag(i).startsWith("VB") || !capital(s, i)) {
      return false;
    }
    boolean after = i > 0 && capital(s, i - 1) && !opens(s, i - 1);
    boolean before = i + 1 < s.size() && capital(s, i + 1);
    return !opens(s, i) && (after || before) && mostlySmall(s);
  }

  private static boolean capital(Sentence s, int i) {
    return Character.isUpperCase(s.form(i).charAt(0));
  }

  /** Whether a word begins the sentence, or what is said in it. */
  private static boolean opens(Sentence s, int i) {
    return i == 0 || !Character.isLetterOrDigit(s.form(i - 1).charAt(0));
  }

  /** Not a headline, which writes every word so. */
  private static boolean mostlySmall(Sentence s) {
    int small = 0;
    int large = 0;
    for (int i = 0; i < s.size(); i++) {
      char first = s.form(i).charAt(0);
      small += Character.isLowerCase(first) ? 1 : 0;
      large += Character.isUpperCase(first) ? 1 : 0;
    }
    return small > large;
  }
}
