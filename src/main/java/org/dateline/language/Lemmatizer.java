package org.dateline.language;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Base forms by rules over tag and ending, with a list of exceptions and a list of known base
 * forms. Immutable, so it may be shared.
 */
final class Lemmatizer {

  private static final String VOWELS = "aeiou";

  private final Map<String, String> exceptions;
  private final Set<String> verbs;

  /**
   * @param exceptions base forms by form in lower case, a tab, and tag
   * @param verbs known base forms of verbs
   */
  Lemmatizer(Map<String, String> exceptions, Set<String> verbs) {
    this.exceptions = Map.copyOf(exceptions);
    this.verbs = new HashSet<>(verbs);
  }

  /** The base form of a token. */
  String lemma(String form, String tag) {
    String lower = form.toLowerCase(Locale.ROOT);
    String known = exceptions.get(lower + '\t' + tag);
    if (known != null) {
      return known;
    }
    if (tag.equals("VBZ") && !lower.endsWith("s")) {
      // a past form that the tagger took for a present one
      return lemma(form, "VBD");
    }
    return byRule(form, lower, tag);
  }

  String byRule(String form, String lower, String tag) {
    switch (tag) {
      case "NNP", "ADD", "GW", "FW", "XX":
        return form;
      case "NNPS":
        return plural(form);
      case "NNS":
        return plural(lower);
      case "VBZ":
        return third(lower);
      case "VBG":
        return lower.endsWith("ing") && lower.length() > 4
            ? stem(lower, lower.length() - 3)
            : lower;
      case "VBD", "VBN":
        return lower.endsWith("ed") && lower.length() > 3 ? past(lower) : lower;
      case "JJR", "RBR":
        return lower.endsWith("er") && lower.length() > 4 ? degree(lower, 2) : lower;
      case "JJS", "RBS":
        return lower.endsWith("est") && lower.length() > 5 ? degree(lower, 3) : lower;
      default:
        return lower;
    }
  }

  private static String plural(String w) {
    int n = w.length();
    String l = w.toLowerCase(Locale.ROOT);
    if (n < 3 || !l.endsWith("s") || l.endsWith("ss") || l.endsWith("us") && n > 4) {
      return w;
    }
    if (l.endsWith("ies") && n > 4) {
      return w.substring(0, n - 3) + "y";
    }
    if (l.endsWith("sses")
        || l.endsWith("shes")
        || l.endsWith("ches")
        || l.endsWith("xes")
        || l.endsWith("zzes")
        || l.endsWith("uses") && l.endsWith("iruses")) {
      return w.substring(0, n - 2);
    }
    return w.substring(0, n - 1);
  }

  private String third(String w) {
    int n = w.length();
    if (!w.endsWith("s") || w.endsWith("ss") || n < 3) {
      return w;
    }
    if (w.endsWith("ies") && n > 4) {
      return w.substring(0, n - 3) + "y";
    }
    if (w.endsWith("es")) {
      String shorter = w.substring(0, n - 2);
      String longer = w.substring(0, n - 1);
      if (verbs.contains(longer)) {
        return longer;
      }
      if (verbs.contains(shorter)
          || w.endsWith("sses")
          || w.endsWith("shes")
          || w.endsWith("ches")
          || w.endsWith("xes")
          || w.endsWith("zzes")
          || w.endsWith("oes")) {
        return shorter;
      }
      return longer;
    }
    return w.substring(0, n - 1);
  }

  private String past(String w) {
    int n = w.length();
    if (w.endsWith("ied") && n > 4) {
      return w.substring(0, n - 3) + "y";
    }
    if (w.endsWith("eed")) {
      String longer = w.substring(0, n - 1);
      return verbs.contains(longer) || !verbs.contains(w) ? longer : w;
    }
    return stem(w, n - 2);
  }

  /** The base form of what is left when an ending that begins with a vowel is taken off. */
  private String stem(String w, int n) {
    String bare = w.substring(0, n);
    if (verbs.contains(bare)) {
      return bare;
    }
    String withE = bare + "e";
    if (verbs.contains(withE)) {
      return withE;
    }
    boolean doubled = n > 3 && bare.charAt(n - 1) == bare.charAt(n - 2);
    if (doubled) {
      String single = bare.substring(0, n - 1);
      char c = bare.charAt(n - 1);
      return verbs.contains(single) || "bdgmnprt".indexOf(c) >= 0 ? single : bare;
    }
    for (int cut = 2; cut <= 5 && n - cut >= 3; cut++) {
      // overfire: fire; rearm: arm.
      if (verbs.contains(bare.substring(cut))) {
        return bare;
      }
      if (n - cut >= 3 && verbs.contains(withE.substring(cut))) {
        return withE;
      }
    }
    return silentE(bare) ? withE : bare;
  }

  private static boolean silentE(String s) {
    int n = s.length();
    if (n < 2) {
      return false;
    }
    char last = s.charAt(n - 1);
    char before = s.charAt(n - 2);
    if (last == 'v'
        || last == 'c'
        || last == 'u'
        || (last == 'z' && before != 'z')
        || (last == 's' && before != 's')
        || s.endsWith("dg")
        || s.endsWith("ng") && before == 'n' && n > 4 && s.charAt(n - 3) == 'a') {
      return true;
    }
    if (last == 'l' && "bcdfgkptz".indexOf(before) >= 0) {
      return true;
    }
    if ((s.endsWith("ad") || s.endsWith("od")) && n > 4 && !vowel(s, n - 3)) {
      return true;
    }
    if (s.endsWith("at")
        || s.endsWith("ut") && n > 4
        || s.endsWith("id") && n > 4
        || s.endsWith("ur")) {
      return before == 'a' || before == 'u' || before == 'i' ? vowel(s, n - 3) == false : false;
    }
    return vowels(s) == 1
        && VOWELS.indexOf(before) >= 0
        && !vowel(s, n - 3)
        && "wxy".indexOf(last) < 0
        && !VOWELS.contains(String.valueOf(last));
  }

  private static boolean vowel(String s, int i) {
    return i >= 0 && VOWELS.indexOf(s.charAt(i)) >= 0;
  }

  private static int vowels(String s) {
    int count = 0;
    for (int i = 0; i < s.length(); i++) {
      if (vowel(s, i)) {
        count++;
      }
    }
    return count;
  }

  private static String degree(String w, int ending) {
    int n = w.length() - ending;
    String bare = w.substring(0, n);
    if (bare.charAt(n - 1) == 'i') {
      return bare.substring(0, n - 1) + "y";
    }
    if (bare.charAt(n - 1) == bare.charAt(n - 2) && "bdgmnt".indexOf(bare.charAt(n - 1)) >= 0) {
      return bare.substring(0, n - 1);
    }
    return silentE(bare) || bare.endsWith("rg") || bare.endsWith("os") ? bare + "e" : bare;
  }
}
