package org.dateline.language;

import java.util.Locale;
import java.util.Set;

/**
 * Past tenses that the tagger takes for participles: "advisers trained soldiers". Where a subject
 * stands before it, what it was done to right behind it, and no auxiliary near, a verb is finite.
 */
final class PastTense {

  /** How far back an auxiliary may stand. */
  private static final int REACH = 8;

  /** Participles that have something behind them all the same: "a boy named Sue", "given a car". */
  private static final Set<String> KEEPING =
      Set.of(
          "aged", "named", "called", "dubbed", "titled", "entitled", "nicknamed", "codenamed",
          "given", "offered", "sent", "paid", "awarded", "denied", "granted", "shown", "told",
          "taught", "asked", "made", "elected", "appointed", "dated", "allowed", "owed", "promised",
          "charged", "estimated", "numbered", "labelled", "labeled", "termed", "assigned", "fined",
          "worth", "left", "born", "known", "considered", "deemed", "declared", "killed", "used");

  private static final Set<String> AUXILIARIES =
      Set.of(
          "be", "is", "are", "was", "were", "been", "being", "am", "'s", "'re", "has", "have",
          "had", "having", "'ve", "'d", "get", "gets", "got", "getting", "gotten");

  private static final Set<String> TIMES =
      Set.of(
          "last", "next", "this", "that", "these", "earlier", "early", "late", "later", "monday",
          "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday", "today",
          "each", "every", "same");

  private PastTense() {}

  /** Mends a sentence's tags in place. */
  static void mend(String[] forms, String[] tags) {
    for (int i = 1; i + 1 < tags.length; i++) {
      if (tags[i].equals("VBN") && !KEEPING.contains(lower(forms[i])) && finite(forms, tags, i)) {
        tags[i] = "VBD";
      }
    }
  }

  private static boolean finite(String[] forms, String[] tags, int i) {
    int next = i + 1;
    while (next < tags.length && tags[next].startsWith("RB")) {
      next++;
    }
    if (next >= tags.length || !opens(tags[next]) || TIMES.contains(lower(forms[next]))) {
      return false;
    }
    int last = i - 1;
    while (last > 0 && tags[last].startsWith("RB")) {
      last--;
    }
    if (!tags[last].startsWith("NN")) {
      return false;
    }
    for (int k = last; k >= 0 && k > last - REACH; k--) {
      if (AUXILIARIES.contains(lower(forms[k]))) {
        return false;
      }
      if (tags[k].startsWith("VB") || tags[k].equals("MD") || tags[k].equals(",")) {
        break;
      }
    }
    return true;
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
