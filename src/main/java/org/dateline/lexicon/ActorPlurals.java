package org.dateline.lexicon;

import java.util.Map;

/** English plurals of role nouns, so that the data files list the singular only. */
final class ActorPlurals {

  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("man", "men"),
          Map.entry("woman", "women"),
          Map.entry("person", "people"),
          Map.entry("child", "children"),
          Map.entry("wife", "wives"),
          Map.entry("thief", "thieves"),
          Map.entry("police", "police"),
          Map.entry("aircraft", "aircraft"),
          Map.entry("staff", "staff"),
          Map.entry("personnel", "personnel"),
          Map.entry("clergy", "clergy"),
          Map.entry("infantry", "infantry"),
          Map.entry("cavalry", "cavalry"),
          Map.entry("artillery", "artillery"),
          Map.entry("alumnus", "alumni"),
          Map.entry("media", "media"),
          Map.entry("headquarters", "headquarters"),
          Map.entry("corps", "corps"));

  private ActorPlurals() {}

  /** The plural of a phrase: of its last word or, in "member of parliament", of its first noun. */
  static String plural(String phrase) {
    int cut = phrase.length();
    for (String link : new String[] {" of ", " to ", " in ", " for ", " at ", " on "}) {
      int at = phrase.indexOf(link);
      cut = at > 0 ? Math.min(cut, at) : cut;
    }
    String head = phrase.substring(0, cut);
    int space = Math.max(head.lastIndexOf(' '), head.lastIndexOf('-'));
    return head.substring(0, space + 1) + word(head.substring(space + 1)) + phrase.substring(cut);
  }

  private static String word(String noun) {
    String irregular = IRREGULAR.get(noun);
    if (irregular != null) {
      return irregular;
    }
    int n = noun.length();
    if (n > 4 && noun.endsWith("woman")) {
      return noun.substring(0, n - 5) + "women";
    }
    if (n > 3 && noun.endsWith("man")) {
      return noun.substring(0, n - 3) + "men";
    }
    if (n > 2 && noun.endsWith("y") && "aeiou".indexOf(noun.charAt(n - 2)) < 0) {
      return noun.substring(0, n - 1) + "ies";
    }
    boolean hissing = noun.endsWith("s") || noun.endsWith("x") || noun.endsWith("z");
    if (hissing || noun.endsWith("ch") || noun.endsWith("sh")) {
      return noun + "es";
    }
    return noun + "s";
  }
}
