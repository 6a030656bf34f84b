package org.dateline.tag;

import java.util.Locale;
import java.util.Set;
import org.dateline.language.Sentence;
import org.dateline.lexicon.DateWords;

/**
 * On which side of the publication the clause around a date lies, as its verbs tell. Works on the
 * tree where there is one, else on the nearest verb.
 */
final class DateTense {

  /** The side of the publication that a clause's verbs point to. */
  enum Time {
    PAST,
    PRESENT,
    FUTURE
  }

  private static final int REACH = 25;

  /** What is so before a day lies ahead of whoever tells it. */
  private static final Set<String> SET = Set.of("due", "scheduled", "slated", "billed");

  private final Sentence s;
  private final DateWords words;

  DateTense(Sentence s, DateWords words) {
    this.s = s;
    this.words = words;
  }

  /** The time of the clause that a token stands in. */
  Time at(int token) {
    if (aheadBefore(token)) {
      return Time.FUTURE;
    }
    int verb = s.parsed() ? governingVerb(token) : nearestVerb(token);
    return verb < 0 ? Time.PAST : ofVerb(verb);
  }

  /** "by Friday", "until Friday", "ahead of Friday's vote", "due Friday". */
  private boolean aheadBefore(int token) {
    int i = token - 1;
    while (i >= 0 && (s.tag(i).equals("DT") || s.tag(i).startsWith("JJ"))) {
      i--;
    }
    if (i < 0) {
      return false;
    }
    String form = s.form(i).toLowerCase(Locale.ROOT);
    if (i > 0 && (form.equals("on") || form.equals("in") || form.equals("for"))) {
      // "elections due on March 3", "a vote scheduled for May"
      String before = s.form(i - 1).toLowerCase(Locale.ROOT);
      if (SET.contains(before)) {
        return true;
      }
    }
    if (form.equals("until") || form.equals("till") || form.equals("by") || form.equals("due")) {
      return true;
    }
    return form.equals("of") && i > 0 && s.form(i - 1).equalsIgnoreCase("ahead");
  }

  private int governingVerb(int token) {
    int i = token;
    for (int steps = 0; i >= 0 && steps < REACH; steps++) {
      if (isVerb(i)) {
        return i;
      }
      i = s.head(i);
    }
    return -1;
  }

  private boolean isVerb(int i) {
    String tag = s.tag(i);
    return tag.startsWith("VB") && (!s.parsed() || !s.relation(i).equals("amod"));
  }

  private int nearestVerb(int token) {
    for (int i = token - 1; i >= 0 && i > token - REACH; i--) {
      if (isVerb(i) || words.has(DateWords.Kind.FUTURE, s.lemma(i))) {
        return i;
      }
      if (s.form(i).equals(";")) {
        break;
      }
    }
    for (int i = token + 1; i < s.size() && i < token + REACH; i++) {
      if (isVerb(i) || s.tag(i).equals("MD")) {
        return mainVerb(i);
      }
    }
    return -1;
  }

  /** From a modal or an auxiliary to the verb that it serves. */
  private int mainVerb(int i) {
    int verb = i;
    for (int k = i + 1; k < s.size() && k < i + 5; k++) {
      String tag = s.tag(k);
      if (tag.startsWith("VB")) {
        verb = k;
      } else if (!tag.startsWith("RB")) {
        break;
      }
    }
    return verb;
  }

  private Time ofVerb(int verb) {
    if (s.parsed()) {
      return ofTree(verb);
    }
    String tag = s.tag(verb);
    if (words.has(DateWords.Kind.FUTURE, s.lemma(verb))) {
      return Time.FUTURE;
    }
    boolean bare = tag.equals("VB") || tag.equals("VBN") || tag.equals("VBG");
    for (int i = verb - 1; i >= 0 && i > verb - 6; i--) {
      String form = s.form(i).toLowerCase(Locale.ROOT);
      if (isFutureModal(form)) {
        return Time.FUTURE;
      }
      if (form.equals("to") && tag.equals("VB")) {
        return cueBefore(i) ? Time.FUTURE : bareTime(tag, verb);
      }
      if (bare && (s.tag(i).equals("VBD") || s.tag(i).equals("VBN"))) {
        return words.has(DateWords.Kind.FUTURE, s.lemma(i)) ? Time.FUTURE : Time.PAST;
      }
      if (!s.tag(i).startsWith("RB") && !s.tag(i).startsWith("VB")) {
        break;
      }
    }
    return bareTime(tag, verb);
  }

  private boolean cueBefore(int to) {
    for (int i = to - 1; i >= 0 && i > to - 6; i--) {
      if (words.has(DateWords.Kind.FUTURE, s.lemma(i)) || s.lemma(i).equals("go")) {
        return true;
      }
      if (s.tag(i).startsWith("VB") && !s.tag(i).equals("VBN")) {
        return false;
      }
    }
    return false;
  }

  /** "was agreed on Friday": what is agreed upon lies ahead of it, and the agreeing behind. */
  private boolean concluded(int verb) {
    return s.lemma(verb).equals("agree")
        && s.child(verb, "aux:pass") >= 0
        && s.form(s.child(verb, "aux:pass")).startsWith("w");
  }

  private Time ofTree(int from) {
    int verb = from;
    for (int steps = 0; verb >= 0 && steps < 4; steps++) {
      if (concluded(verb)) {
        return Time.PAST;
      }
      if (words.has(DateWords.Kind.FUTURE, s.lemma(verb))) {
        return Time.FUTURE;
      }
      boolean infinitive = false;
      for (int d = s.firstChild(verb); d >= 0; d = s.nextSibling(d)) {
        String relation = s.relation(d);
        if (relation.equals("mark") && s.lemma(d).equals("due")) {
          return Time.FUTURE;
        }
        if (relation.startsWith("aux")) {
          String form = s.form(d).toLowerCase(Locale.ROOT);
          if (isFutureModal(form)) {
            return Time.FUTURE;
          }
          if (form.equals("had")
              || form.equals("was")
              || form.equals("were")
              || form.equals("did")
              || form.equals("has")
              || form.equals("have")) {
            return Time.PAST;
          }
          if (s.lemma(d).equals("be") && s.tag(verb).equals("VBG") && s.lemma(verb).equals("go")) {
            return Time.FUTURE;
          }
        }
        infinitive |= (relation.equals("mark") || relation.equals("aux")) && s.tag(d).equals("TO");
      }
      int head = s.head(verb);
      if (!infinitive || head < 0) {
        return bareTime(s.tag(verb), verb);
      }
      if (s.lemma(head).equals("go")) {
        return Time.FUTURE;
      }
      verb = head;
    }
    return Time.PAST;
  }

  private Time bareTime(String tag, int verb) {
    return switch (tag) {
      case "VBZ", "VBP" ->
          words.has(DateWords.Kind.FUTURE_PRESENT, s.lemma(verb)) ? Time.FUTURE : Time.PRESENT;
      case "VBG", "VB" -> Time.PRESENT;
      default -> Time.PAST;
    };
  }

  private static boolean isFutureModal(String form) {
    return switch (form) {
      case "will",
          "shall",
          "'ll",
          "would",
          "wo",
          "can",
          "could",
          "should",
          "must",
          "may",
          "might" ->
          true;
      default -> false;
    };
  }
}
