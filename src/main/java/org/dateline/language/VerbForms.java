package org.dateline.language;

import java.util.Locale;
import java.util.Set;

/**
 * Forms of verbs that the tagger takes for others. Where a subject stands before it, what it was
 * done to right behind it, and no auxiliary near, a verb is finite: "advisers trained soldiers".
 * "Fighting" that resumes is a noun, and so is the name's last word in "Rights Watch criticised".
 */
final class VerbForms {

  /** Gerunds that stand for events. */
  private static final Set<String> NOUNS = WordForms.of("event-gerund");

  /** How far back an auxiliary may stand. */
  private static final int REACH = 8;

  /** Participles that have something behind them all the same: "a boy named Sue", "given a car". */
  private static final Set<String> KEEPING = WordForms.of("keeping-object");

  private static final Set<String> AUXILIARIES =
      Set.of(
          "be", "is", "are", "was", "were", "been", "being", "am", "'s", "'re", "has", "have",
          "had", "having", "'ve", "'d", "get", "gets", "got", "getting", "gotten");

  private static final Set<String> TIMES = WordForms.of("time");

  private static final Set<String> PREPOSITIONS =
      Set.of("through", "with", "by", "of", "in", "from", "amid", "despite", "into", "against");

  /** Finite verbs that a participle follows: "stands accused". */
  private static final Set<String> LINKING = WordForms.of("linking");

  /** Adjectives that are verbs as well. */
  private static final Set<String> BOTH = WordForms.of("adjective-verb");

  private static final Set<String> STRETCHES = WordForms.of("stretch");

  /** Verbs whose past is their base form. */
  private static final Set<String> ONE_FORM = WordForms.of("one-form");

  /** Nouns for how many. */
  private static final Set<String> NUMBERS = WordForms.of("total");

  /** How a number comes to what it is. */
  private static final Set<String> RISES = WordForms.of("amounting");

  private static final Set<String> CAPTIVE = WordForms.of("captive");

  private static final Set<String> ARTICLES = WordForms.of("name-article");

  private VerbForms() {}

  /** Mends a sentence's tags in place. */
  static void mend(String[] forms, String[] tags) {
    for (int i = 0; i + 1 < tags.length; i++) {
      boolean name = articled(forms[i]) || letters(forms, i);
      if (name && !tags[i].startsWith("NN") && !tags[i].equals("JJ")) {
        tags[i] = "NNP";
      } else if (i > 0 && tags[i].equals("VBD") && heldBy(forms, tags, i)) {
        tags[i] = "VBN";
      } else if (tags[i].equals("VBG") && NOUNS.contains(lower(forms[i])) && noun(forms, tags, i)) {
        tags[i] = "NN";
      } else if (i > 0 && tags[i].startsWith("VB") && named(forms, tags, i)) {
        tags[i] = "NNP";
      } else if (i > 0 && lower(forms[i]).equals("crossing") && forms[i - 1].equals("border")) {
        tags[i] = "NN";
      } else if (i > 0 && forms[i].equals("risk") && tags[i].equals("NN") && doing(tags, i)) {
        tags[i] = "VBP";
      } else if (i > 0
          && tags[i].equals("VBZ")
          && (governed(forms, tags, i) || i > 1 && before(forms, tags, i))) {
        tags[i] = "NNS";
      } else if (tags[i].equals("IN") && forms[i].equals("to") && tags[i + 1].equals("VB")) {
        tags[i] = "TO";
      } else if (i > 0 && tags[i].startsWith("NN") && NounVerbs.is(forms, tags, i)) {
        tags[i] = NounVerbs.tag(tags[i]);
      } else if (lower(forms[i]).equals("aid") && lower(forms[i + 1]).startsWith("worker")) {
        tags[i] = "NN";
      } else if (tags[i].equals("TO") && thing(forms, tags, i + 1)) {
        tags[i] = "IN";
      } else if (i > 0 && lower(forms[i]).equals("mine") && opens(tags[i - 1])) {
        tags[i] = "NN";
      } else if (i > 1 && tags[i].startsWith("RB") && upper(forms[i]) && inName(forms, tags, i)) {
        tags[i] = "NNP";
      } else if (i > 0 && tags[i].equals("JJ") && meant(forms, tags, i)) {
        tags[i] = "VB";
      } else if (i > 0 && tags[i].equals("JJ") && doing(forms, tags, i)) {
        tags[i] = "VBG";
      } else if (tags[i].equals("VB") && ONE_FORM.contains(forms[i]) && past(tags, i)) {
        tags[i] = "VBD";
      } else if (i > 2
          && (tags[i].equals("VBD") || tags[i].equals("VBP"))
          && numbered(forms, tags, i)) {
        tags[i] = "VBN";
      }
    }
    for (int i = 1; i + 1 < tags.length; i++) {
      String form = lower(forms[i]);
      boolean keeps = KEEPING.contains(form) || heldBy(forms, tags, i) || numbered(forms, tags, i);
      if (tags[i].equals("VBN") && !keeps && finite(forms, tags, i)) {
        tags[i] = "VBD";
      }
    }
  }

  /**
   * "The number of Kurds killed in the raid has climbed": of two verbs, the number has the last.
   */
  private static boolean numbered(String[] forms, String[] tags, int i) {
    int of = i - 1;
    while (of > 0 && (tags[of].startsWith("NN") || tags[of].startsWith("JJ"))) {
      of--;
    }
    if (of == i - 1
        || of < 1
        || !forms[of].equals("of")
        || !NUMBERS.contains(lower(forms[of - 1]))) {
      return false;
    }
    for (int k = i + 1; k < tags.length && k < i + 2 * REACH && !tags[k].equals(","); k++) {
      if (RISES.contains(lower(forms[k])) && tags[k].startsWith("VB")) {
        return true;
      }
      boolean clause = tags[k].startsWith("W") || tags[k].equals("CC") || tags[k].equals("MD");
      if (clause) {
        return false;
      }
    }
    return false;
  }

  /** "A writer held captive by rebels": with a "by", who is named before was held. */
  private static boolean heldBy(String[] forms, String[] tags, int i) {
    return forms[i].equals("held")
        && tags[i - 1].startsWith("NN")
        && i + 2 < forms.length
        && CAPTIVE.contains(forms[i + 1])
        && (forms[i + 2].equals("by") || forms[i + 2].equals("since"));
  }

  /** "IS killed ten soldiers": in a text that is not all in capitals, no verb. */
  private static boolean letters(String[] forms, int i) {
    return forms[i].equals("IS") && forms[i + 1].chars().allMatch(Character::isLowerCase);
  }

  /** "al-Shabaab", "el-Sisi": a name by its article. */
  private static boolean articled(String form) {
    return form.length() > 4
        && ARTICLES.contains(form.substring(0, 3))
        && Character.isUpperCase(form.charAt(3));
  }

  /** "Fighting between", "fled fighting in": nobody stands before it who fights. */
  private static boolean noun(String[] forms, String[] tags, int i) {
    String next = tags[i + 1];
    boolean goesOn = next.equals("IN") || next.equals("VBD") || next.equals("VBZ");
    String last = i == 0 ? "." : tags[i - 1];
    boolean fled = last.equals("VBD") && !AUXILIARIES.contains(lower(forms[i - 1]));
    return goesOn && (last.equals(".") || last.equals("``") || fled);
  }

  /** "states arming them risk losing trade": between names or things and what they do. */
  private static boolean doing(String[] tags, int i) {
    boolean things = tags[i - 1].equals("NNS") || tags[i - 1].startsWith("NNP");
    return things && tags[i + 1].equals("VBG");
  }

  /** "to hungry families": no infinitive follows. */
  private static boolean thing(String[] forms, String[] tags, int i) {
    return tags[i].startsWith("JJ")
        && !BOTH.contains(forms[i])
        && i + 1 < tags.length
        && tags[i + 1].startsWith("NN");
  }

  /** "The World Food Programme": amid lower case, a capital among capitals. */
  private static boolean inName(String[] forms, String[] tags, int i) {
    return forms[i].length() > 3
        && upper(forms[i - 1])
        && tags[i - 1].startsWith("NN")
        && !upper(forms[i + 1]);
  }

  /** "agreed to free nine sailors". */
  private static boolean meant(String[] forms, String[] tags, int i) {
    return tags[i - 1].equals("TO") && BOTH.contains(forms[i]) && opens(tags[i + 1]);
  }

  /** "ruled out imposing sanctions": between a particle and a noun. */
  private static boolean doing(String[] forms, String[] tags, int i) {
    return forms[i].endsWith("ing") && tags[i - 1].equals("RP") && tags[i + 1].startsWith("NN");
  }

  /** "through calls for aid": behind a preposition stands no finite verb. */
  private static boolean governed(String[] forms, String[] tags, int i) {
    return tags[i - 1].equals("IN") && PREPOSITIONS.contains(lower(forms[i - 1]));
  }

  /** "Former Ondarian generals visited": of two finite verbs side by side the first is a noun. */
  private static boolean before(String[] forms, String[] tags, int i) {
    String next = tags[i + 1];
    boolean phrase = tags[i - 2].startsWith("JJ") || tags[i - 2].equals("DT");
    return (next.equals("VBD") || next.equals("VBN"))
        && phrase
        && tags[i - 1].startsWith("NN")
        && !AUXILIARIES.contains(lower(forms[i]))
        && !LINKING.contains(lower(forms[i]));
  }

  /** "police put the number": with a subject before it and neither "to" nor "would". */
  static boolean past(String[] tags, int i) {
    if (i == 0 || !(tags[i - 1].startsWith("NN") || tags[i - 1].equals("PRP"))) {
      return false;
    }
    for (int k = i - 1; k >= 0 && k > i - REACH; k--) {
      if (tags[k].startsWith("VB") || tags[k].equals("MD") || tags[k].equals("TO")) {
        return false;
      }
      if (tags[k].equals(":") || tags[k].equals(",")) {
        return true;
      }
    }
    return true;
  }

  /** "Human Rights Watch criticised": amid lower case, what a verb follows ends a name. */
  private static boolean named(String[] forms, String[] tags, int i) {
    String next = tags[i + 1];
    boolean verb = next.equals("VBD") || next.equals("VBN") || next.equals("VBZ");
    return verb
        && !AUXILIARIES.contains(lower(forms[i]))
        && upper(forms[i])
        && upper(forms[i - 1])
        && !upper(forms[i + 1])
        && tags[i - 1].startsWith("NN");
  }

  private static boolean upper(String form) {
    return Character.isUpperCase(form.charAt(0));
  }

  private static boolean finite(String[] forms, String[] tags, int i) {
    int next = i + 1;
    while (next < tags.length && tags[next].startsWith("RB")) {
      next++;
    }
    if (next >= tags.length || !opens(tags[next]) || time(forms, next)) {
      return false;
    }
    int last = i - 1;
    while (last > 0 && tags[last].startsWith("RB")) {
      last--;
    }
    if (relayed(forms, tags, last)) {
      return true;
    }
    if (!tags[last].startsWith("NN")) {
      return false;
    }
    for (int k = last; k >= 0 && k > last - REACH; k--) {
      if (AUXILIARIES.contains(lower(forms[k])) && !tags[k].equals("POS")) {
        return false;
      }
      if (tags[k].startsWith("VB") || tags[k].equals("MD") || tags[k].equals(",")) {
        break;
      }
    }
    return true;
  }

  /** "which Chad says wounded two". */
  private static boolean relayed(String[] forms, String[] tags, int said) {
    return said > 1
        && (forms[said].equals("says") || forms[said].equals("said"))
        && (tags[said - 2].equals("WDT") || tags[said - 2].equals("WP"));
  }

  /** "abducted last week", "abducted a week ago". */
  private static boolean time(String[] forms, int i) {
    return TIMES.contains(lower(forms[i]))
        || i + 1 < forms.length && STRETCHES.contains(lower(forms[i + 1]));
  }

  private static boolean opens(String tag) {
    return tag.equals("DT")
        || tag.equals("PRP$")
        || tag.equals("PRP")
        || tag.equals("CD")
        || tag.equals("JJ")
        || tag.startsWith("NN");
  }

  private static String lower(String form) {
    return form.toLowerCase(Locale.ROOT);
  }
}
