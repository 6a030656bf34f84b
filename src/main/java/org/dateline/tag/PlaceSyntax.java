package org.dateline.tag;

import org.dateline.language.Sentence;
import org.dateline.lexicon.PlaceEntry;
import org.dateline.lexicon.PlaceEntry.Caution;
import org.dateline.lexicon.PlaceKind;
import org.dateline.lexicon.PlaceWords;
import org.dateline.lexicon.PlaceWords.WordClass;

/** What the words around a place name tell: its role, and whether it is a place at all. */
final class PlaceSyntax {
  /** How far back a preposition is sought: "in the small north-eastern town of X". */
  private static final int REACH = 7;

  /** A place of a million people is meant more often than a person of its name. */
  private static final long KNOWN = 1_000_000;

  private final PlaceWords words;

  PlaceSyntax(PlaceWords words) {
    this.words = words;
  }

  FoundPlace.Role role(Sentence s, int from, int to, PlaceKind kind) {
    if (from == 0 && isDateline(s, to)) {
      return FoundPlace.Role.DATELINE;
    }
    if (isModifier(s, to) && (kind == PlaceKind.COUNTRY || !isScene(s, from, to))) {
      boolean site = kind != PlaceKind.COUNTRY && isSiteOfObject(s, to);
      return site ? FoundPlace.Role.TARGET : FoundPlace.Role.OTHER;
    }
    int at = preposition(s, from);
    if (at < 0 && isBearing(s, from)) {
      return FoundPlace.Role.LOCATIVE;
    }
    if (at >= 0) {
      // "four companies from Belarus": whose they are
      boolean origin = s.form(at).equals("from") && s.parsed() && nominal(s, from, to);
      if (origin && (kind == PlaceKind.COUNTRY || ofSubject(s, from, to))) {
        return FoundPlace.Role.OTHER;
      }
      if (words.is(WordClass.IN, s.form(at))) {
        return FoundPlace.Role.LOCATIVE;
      }
      // "support for Ukraine" is given anywhere, "left for Cairo" goes there
      boolean favoured = kind == PlaceKind.COUNTRY && s.form(at).equalsIgnoreCase("for");
      return words.is(WordClass.TARGET, s.form(at)) && !favoured
          ? FoundPlace.Role.TARGET
          : FoundPlace.Role.OTHER;
    }
    boolean target = isObject(s, from, to) || (kind != PlaceKind.COUNTRY && isSiteOfObject(s, to));
    return target ? FoundPlace.Role.TARGET : FoundPlace.Role.OTHER;
  }

  /** "US specialists", "Moscow's role": the preposition before it is the noun's. */
  private boolean isModifier(Sentence s, int to) {
    if (to >= s.size()) {
      return false;
    }
    if (s.tag(to).equals("POS")) {
      return true;
    }
    if (isPlaceNoun(s.form(to))) {
      return false;
    }
    if (s.parsed()) {
      String relation = s.relation(to - 1);
      int head = s.head(to - 1);
      boolean adverb = head >= 0 && s.tag(head).startsWith("RB");
      return (relation.equals("compound") && !adverb) || relation.equals("amod");
    }
    return s.tag(to).equals("NNS")
        || (s.tag(to).equals("NN") && !words.is(WordClass.ROLE, s.form(to)));
  }

  /**
   * "killed in a Gao ambush", "a riot at Gao's main prison": what happens in or at the thing
   * happens at its town.
   */
  private boolean isScene(Sentence s, int from, int to) {
    int at = preposition(s, from);
    boolean bearing = at < 0 && isBearing(s, from);
    if (at < 0 && !bearing) {
      return false;
    }
    if (!bearing && s.form(at).equals("in") && s.tag(to).equals("NN")) {
      return true;
    }
    int noun = s.tag(to).equals("POS") ? to + 1 : to;
    while (noun + 1 < s.size()
        && (s.tag(noun).startsWith("JJ")
            || (s.tag(noun).equals("NN") && s.tag(noun + 1).startsWith("NN")))) {
      noun++;
    }
    boolean located = bearing || words.is(WordClass.IN, s.form(at));
    return located && noun < s.size() && isSite(s.form(noun));
  }

  /** "stormed the Gao prison", "took control of Gao's main prison". */
  private boolean isSiteOfObject(Sentence s, int to) {
    if (!s.parsed()) {
      return false;
    }
    int noun = s.head(to - 1);
    if (noun < to || noun > to + REACH || !isSite(s.form(noun))) {
      return false;
    }
    if (s.relation(noun).equals("obj")) {
      return true;
    }
    int outer = s.head(noun);
    return s.relation(noun).equals("nmod")
        && outer >= 0
        && outer < noun
        && s.form(outer).equals("control")
        && s.relation(outer).equals("obj");
  }

  private boolean isSite(String form) {
    return words.is(WordClass.SITE, form) || words.is(WordClass.TOWN, form);
  }

  /** The preposition that governs the name, or -1. */
  private int preposition(Sentence s, int from) {
    int i = from - 1;
    int end = Math.max(0, from - REACH);
    while (i >= end) {
      String form = s.form(i);
      String tag = s.tag(i);
      if (form.equalsIgnoreCase("of")) {
        if (i == 0 || !isPlaceNoun(s.form(i - 1))) {
          return i;
        }
        i -= 2;
      } else if (tag.equals("IN") || tag.equals("TO") || form.equals("including")) {
        return i;
      } else if (mayStandBetween(form, tag)) {
        i--;
      } else {
        return -1;
      }
    }
    return -1;
  }

  /** "fighters west of Baghdad", "hit south of Iran's Kharg island". */
  private boolean isBearing(Sentence s, int from) {
    int of = from - 1;
    while (of > from - REACH && of > 0 && mayStandBetween(s.form(of), s.tag(of))) {
      of--;
    }
    return of >= 1
        && s.form(of).equals("of")
        && words.is(WordClass.DIRECTION, s.form(of - 1))
        && !s.tag(of - 1).startsWith("NNP");
  }

  private boolean isPlaceNoun(String form) {
    boolean plural = form.length() > 4 && form.endsWith("s");
    return placeNoun(form) || (plural && placeNoun(form.substring(0, form.length() - 1)));
  }

  private boolean placeNoun(String form) {
    return words.is(WordClass.REGION, form)
        || words.is(WordClass.TOWN, form)
        || words.is(WordClass.SITE, form)
        || words.is(WordClass.DIRECTION, form);
  }

  private boolean mayStandBetween(String form, String tag) {
    return tag.equals("DT")
        || tag.startsWith("JJ")
        || tag.equals("POS")
        || tag.startsWith("NNP")
        || tag.equals("HYPH")
        || tag.equals("PRP$")
        || tag.equals("VBN")
        || isPlaceNoun(form);
  }

  /** Whether a place hangs on a noun, or on a participle that only tells more of one. */
  private static boolean nominal(Sentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean outer = s.head(i) < from || s.head(i) >= to;
      boolean participle = outer && s.head(i) >= 0 && s.relation(s.head(i)).equals("acl");
      if (participle || outer && s.relation(i).startsWith("nmod")) {
        return true;
      }
    }
    return false;
  }

  /** "fishermen from Gao were held": where they are from. */
  private static boolean ofSubject(Sentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      int head = s.head(i);
      boolean outer = head >= 0 && (head < from || head >= to);
      if (outer && s.relation(i).startsWith("nmod") && s.relation(head).startsWith("nsubj")) {
        return true;
      }
    }
    return false;
  }

  private boolean isObject(Sentence s, int from, int to) {
    if (s.parsed()) {
      for (int i = from; i < to; i++) {
        if (s.relation(i).equals("obj")) {
          return true;
        }
      }
      return isPartOfObject(s, from);
    }
    return from > 0 && s.tag(from - 1).startsWith("VB") && !s.lemma(from - 1).equals("be");
  }

  /** "struck a district of Taiz", "attacked the city of Taiz". */
  private boolean isPartOfObject(Sentence s, int from) {
    int noun = from - 2;
    boolean of = noun >= 0 && s.form(from - 1).equals("of") && isPlaceNoun(s.form(noun));
    return of && s.relation(noun).equals("obj");
  }

  /** "KYIV (Reuters) -", "BEIRUT, Lebanon (AP) --", "Kyiv —". */
  private static boolean isDateline(Sentence s, int to) {
    int end = Math.min(s.size(), to + 12);
    boolean bracket = false;
    for (int i = to; i < end; i++) {
      String form = s.form(i);
      if (isDash(form)) {
        return i == to || bracket;
      }
      if (form.equals("(") || form.equals("-LRB-")) {
        bracket = true;
      } else if (form.equals(")") && i + 1 < s.size()) {
        return isDash(s.form(i + 1)) || s.form(i + 1).equals(":");
      } else if (!bracket && !form.equals(",") && !s.tag(i).startsWith("NNP")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isDash(String form) {
    return form.equals("--") || form.equals("\u2014") || form.equals("\u2013");
  }

  /** Whether the name is likely a person's, an organisation's or a common word here. */
  boolean excluded(Sentence s, int from, int to, PlaceEntry entry, boolean qualified) {
    if (entry.kind() == PlaceKind.POINT && to - from > 1) {
      return false;
    }
    if (qualified) {
      return false;
    }
    if (isPartOfName(s, from, to)) {
      return true;
    }
    if (entry.caution() == Caution.NONE) {
      return false;
    }
    int at = preposition(s, from);
    boolean located =
        at >= 0 && (words.is(WordClass.IN, s.form(at)) || words.is(WordClass.TARGET, s.form(at)));
    if (entry.caution() == Caution.NAME) {
      return !located && entry.population() < KNOWN;
    }
    return !located || !s.tag(from).startsWith("NNP");
  }

  private boolean isPartOfName(Sentence s, int from, int to) {
    if (from >= 2
        && s.form(from - 1).equalsIgnoreCase("of")
        && words.is(WordClass.BODY, s.form(from - 2))
        && Character.isUpperCase(s.form(from - 2).charAt(0))) {
      return true;
    }
    if (from > 0 && isCapital(s, from - 1)) {
      String before = s.form(from - 1);
      boolean neutral =
          isPlaceNoun(before)
              || words.is(WordClass.IN, before)
              || words.is(WordClass.TARGET, before)
              || (words.is(WordClass.ROLE, before) && !words.is(WordClass.TITLE, before));
      if (!neutral) {
        return true;
      }
    }
    int last = to;
    while (last < s.size() && isCapital(s, last)) {
      last++;
    }
    return last > to && !isAboutPlace(s.form(to)) && !isAboutPlace(s.form(last - 1));
  }

  private static boolean isCapital(Sentence s, int i) {
    return s.tag(i).startsWith("NNP") && Character.isUpperCase(s.form(i).charAt(0));
  }

  private boolean isAboutPlace(String form) {
    return !words.is(WordClass.BODY, form) && (isPlaceNoun(form) || words.is(WordClass.ROLE, form));
  }

  /** "Rutshuru in eastern Congo": whether only "in" and a direction stand between two names. */
  boolean liesIn(Sentence s, int end, int from) {
    if (end >= from || !s.form(end).equals("in")) {
      return false;
    }
    for (int i = end + 1; i < from; i++) {
      boolean article = s.form(i).equalsIgnoreCase("the");
      if (!article && !words.is(WordClass.DIRECTION, s.form(i)) && !s.form(i).equals("-")) {
        return false;
      }
    }
    return true;
  }

  /** "in Germany, France and Italy": the preposition before the first holds for each. */
  boolean isListed(Sentence s, int endBefore, int from, int to) {
    if (from <= endBefore || from - endBefore > 2 || isModifier(s, to)) {
      return false;
    }
    for (int i = endBefore; i < from; i++) {
      String form = s.form(i);
      if (!form.equals(",") && !form.equals("and") && !form.equals("or")) {
        return false;
      }
    }
    return !s.parsed() || !s.relation(to - 1).startsWith("nsubj");
  }

  boolean regionFollows(Sentence s, int to) {
    return to < s.size() && (words.is(WordClass.REGION, s.form(to)) || s.form(to).equals("area"));
  }

  boolean regionPrecedes(Sentence s, int from) {
    return from >= 2
        && s.form(from - 1).equalsIgnoreCase("of")
        && words.is(WordClass.REGION, s.form(from - 2));
  }

  boolean townBeside(Sentence s, int from, int to) {
    return (to < s.size() && words.is(WordClass.TOWN, s.form(to)))
        || (from >= 2
            && s.form(from - 1).equalsIgnoreCase("of")
            && words.is(WordClass.TOWN, s.form(from - 2)));
  }
}
