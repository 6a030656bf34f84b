package org.dateline.lexicon;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the dictionaries of the PETRARCH family share: comments, phrases, codes. */
final class PetrarchText {

  /** CAMEO's sectors that PLOVER renamed or folded; to CAMEO, MED is the media. */
  private static final Map<String, String> SECTORS =
      Map.ofEntries(
          Map.entry("MED", "JRN"),
          Map.entry("HLH", "MED"),
          Map.entry("INS", "REB"),
          Map.entry("SEP", "REB"),
          Map.entry("RAD", "REB"),
          Map.entry("PPL", "CVL"),
          Map.entry("TOP", "GOV"),
          Map.entry("MID", "GOV"),
          Map.entry("DEV", "SOC"),
          Map.entry("ENV", "SOC"),
          Map.entry("HRI", "SOC"),
          Map.entry("SET", "CVL"));

  private PetrarchText() {}

  /** A line without its comment, trimmed; empty where nothing is left. */
  static String bare(String line) {
    if (line.startsWith("<!") || line.startsWith("#")) {
      return "";
    }
    int end = line.length();
    for (String mark : new String[] {";", " #", "\t#"}) {
      int at = line.indexOf(mark);
      end = at >= 0 ? Math.min(end, at) : end;
    }
    return line.substring(0, end).strip();
  }

  /** "UNITED_NATIONS_" as the news writes it: "United Nations". */
  static String name(String phrase) {
    StringBuilder name = new StringBuilder();
    for (String word : words(phrase)) {
      if (!name.isEmpty()) {
        name.append(' ');
      }
      boolean small = !name.isEmpty() && SMALL.containsKey(word);
      name.append(small ? word : capitals(word));
    }
    return name.toString();
  }

  private static final Map<String, Boolean> SMALL =
      Map.of("of", true, "the", true, "and", true, "for", true, "de", true, "in", true, "al", true);

  private static String capitals(String word) {
    StringBuilder out = new StringBuilder(word.length());
    boolean first = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      out.append(first ? Character.toUpperCase(c) : c);
      first = !Character.isLetter(c) && c != '\'';
    }
    return out.toString();
  }

  /** A phrase's words in lower case. */
  static String[] words(String phrase) {
    String plain = phrase.replace('_', ' ').replace('=', ' ').strip().toLowerCase(Locale.ROOT);
    return plain.split(" +", -1);
  }

  /** The PLOVER sector of a CAMEO one, or null where there is none. */
  static @Nullable String sector(String cameo) {
    try {
      return ActorCodes.sector(SECTORS.getOrDefault(cameo, cameo));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** Whether text is made of capital letters, three at a time. */
  static boolean isCode(String text) {
    return text.length() >= 3
        && text.length() % 3 == 0
        && text.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  /** The text between a pair of marks, or null. */
  static @Nullable String between(String text, char open, char close) {
    int from = text.indexOf(open);
    int to = text.indexOf(close, from + 1);
    return from < 0 || to < 0 ? null : text.substring(from + 1, to).strip();
  }
}
