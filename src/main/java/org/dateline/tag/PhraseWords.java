package org.dateline.tag;

import java.util.Set;

/** The closed-class words that shape a noun phrase, folded. */
final class PhraseWords {

  /** After these, whoever follows is the whole of which the head is part, or its place. */
  static final Set<String> WITHIN =
      Set.of(
          "of",
          "in",
          "from",
          "at",
          "inside",
          "within",
          "across",
          "throughout",
          "near",
          "outside",
          "around",
          "along",
          "off",
          "under");

  /** After these, whoever follows says what body someone speaks or works for. */
  static final Set<String> FOR = Set.of("for", "with");

  /** After these, whoever follows is somebody else: "ambassador to Poland". */
  static final Set<String> APART =
      Set.of(
          "to",
          "against",
          "on",
          "over",
          "about",
          "by",
          "between",
          "among",
          "amid",
          "during",
          "after",
          "before",
          "since",
          "into",
          "onto",
          "toward",
          "towards",
          "through",
          "via",
          "upon",
          "regarding",
          "concerning",
          "without",
          "despite",
          "until",
          "till",
          "than",
          "as",
          "behind",
          "beyond",
          "like",
          "including",
          "except",
          "alongside",
          "per",
          "following");

  /** These begin a clause about the head. */
  static final Set<String> CLAUSE =
      Set.of("who", "whom", "whose", "which", "that", "where", "when", "while", "because", "if");

  /** These begin a second phrase beside the first. */
  static final Set<String> JOIN = Set.of("and", "or", "but", "nor", "plus", "&");

  static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "this", "that", "these", "those", "some", "any", "all", "each", "every",
          "both", "no", "several", "many", "few", "other", "another", "its", "his", "her", "their",
          "our", "my", "your", "more", "most", "such");

  static final Set<String> HE = Set.of("he", "him", "his", "himself");
  static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
  static final Set<String> IT = Set.of("it", "its", "itself");
  static final Set<String> THEY = Set.of("they", "them", "their", "theirs", "themselves");
  static final Set<String> OTHER_PRONOUNS =
      Set.of("i", "we", "you", "me", "us", "our", "my", "your", "who", "which", "that", "this");

  private PhraseWords() {}

  static boolean preposition(String word) {
    return WITHIN.contains(word) || FOR.contains(word) || APART.contains(word);
  }

  static boolean mark(String word) {
    if (word.isEmpty()) {
      return true;
    }
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLetterOrDigit(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
