package org.dateline.language;

import java.util.Locale;
import java.util.Set;

/** Finite verbs that the tagger takes for nouns: "gunmen shot at a bus", "Duran heads to Oslo". */
final class NounVerbs {
  private static final Set<String> FOLLOWING = Set.of("IN", "DT", "CD", "RP");

  private NounVerbs() {}

  /** Whether a word that is tagged as a noun is a verb; it is neither the first nor the last. */
  static boolean is(String[] forms, String[] tags, int i) {
    return switch (forms[i].toLowerCase(Locale.ROOT)) {
      case "heads" -> tags[i].equals("NNS") && goes(forms, tags, i);
      case "shot" -> tags[i].equals("NN") && shoots(forms, tags, i);
      default -> false;
    };
  }

  /** The verb's tag in place of the noun's. */
  static String tag(String noun) {
    return noun.equals("NNS") ? "VBZ" : "VBD";
  }

  private static boolean goes(String[] forms, String[] tags, int i) {
    boolean towards = forms[i + 1].equals("to") || forms[i + 1].equals("for");
    return towards && tags[i - 1].equals("NNP") && i + 2 < tags.length && tags[i + 2].equals("NNP");
  }

  /** A plural does not modify a noun: "gunmen shot dead". */
  private static boolean shoots(String[] forms, String[] tags, int i) {
    boolean who = tags[i - 1].equals("NNS") || tags[i - 1].equals("NNPS");
    return (who || tags[i - 1].equals("PRP"))
        && (FOLLOWING.contains(tags[i + 1]) || forms[i + 1].equals("dead"))
        && VerbForms.past(tags, i);
  }
}
