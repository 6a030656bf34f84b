package org.dateline.tag;

import java.util.Set;
import org.dateline.language.Sentence;
import org.dateline.lexicon.EventTypes;

/** Words beside a verb or noun by which it lies ahead, though its own form does not say so. */
final class TimesAhead {

  /** What follows these lies ahead where the main clause does. */
  private static final Set<String> TIMES =
      Set.of("once", "when", "until", "till", "before", "after");

  private static final Set<String> SOLE = Set.of("only", "sole", "first", "last");

  private static final Set<String> NEXT = Set.of("next", "coming", "upcoming");

  private static final Set<String> STARTING = Set.of("start", "begin");

  private static final Set<String> TOPIC = Set.of("on", "about", "over", "after", "since");

  /** So far behind a noun stands the time of what it names. */
  private static final int FAR = 10;

  private static final Set<String> LIMITING = Set.of("only", "just", "merely", "simply");

  private final Clauses clauses;
  private final Sentence s;
  private final Vocabulary words;

  TimesAhead(Clauses clauses, Vocabulary words) {
    this.clauses = clauses;
    this.s = clauses.sentence();
    this.words = words;
  }

  /** "The ministers meet tomorrow", "are meeting next week". */
  boolean tomorrow(int v) {
    boolean present = present(v);
    for (int c = s.firstChild(v); c >= 0; c = s.nextSibling(c)) {
      present |= s.tag(v).equals("VBG") && clauses.is(c, "aux") && present(c);
      boolean time = c > v && (clauses.is(c, "obl") || clauses.is(c, "advmod"));
      if (present && time && liesAhead(c)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a meeting is told of with a time ahead: "a visit to Washington next week", "talks with
   * Reagan starting tomorrow", "leaves for Japan on Saturday". The time stands behind it with no
   * other deed or topic between, wherever the tree hangs it.
   */
  boolean dated(int at) {
    boolean timetable = present(at);
    if (clauses.isVerb(at) && !timetable) {
      return false;
    }
    int end = Math.min(s.size(), at + FAR);
    for (int i = at + 1; i < end && !ends(i); i++) {
      if (liesAhead(i) || (timetable && named(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean ends(int i) {
    boolean verb = s.tag(i).startsWith("VB") && !STARTING.contains(lemma(i));
    boolean topic = TOPIC.contains(lemma(i)) && !(i + 1 < s.size() && temporal(i + 1));
    return verb || topic || s.tag(i).equals("MD") || s.relation(i).equals("punct");
  }

  /** A weekday or a month of a timetable: not "every Friday", "last May". */
  private boolean named(int i) {
    boolean counted = s.tag(i - 1).equals("DT") || s.tag(i - 1).startsWith("JJ");
    return s.tag(i).equals("NNP") && temporal(i) && !counted;
  }

  /** "Tomorrow", "next week", "the coming days", "later this month". */
  private boolean liesAhead(int i) {
    if (lemma(i).equals("tomorrow")) {
      return true;
    }
    if (i == 0 || !temporal(i)) {
      return false;
    }
    if (NEXT.contains(lemma(i - 1))) {
      return true;
    }
    return lemma(i - 1).equals("this") && i > 1 && s.form(i - 2).equalsIgnoreCase("later");
  }

  /** "Once they reach agreement, the bill will be sent": told of as something to come. */
  boolean behind(int v, int main) {
    boolean now = present(v) || clauses.hasAux(v, "be");
    if (!now || !(clauses.hasAux(main, "will") || clauses.hasAux(main, "would"))) {
      return false;
    }
    for (int c = s.firstChild(v); c >= 0 && c < v; c = s.nextSibling(c)) {
      boolean link = clauses.is(c, "mark") || clauses.is(c, "advmod");
      if (link && TIMES.contains(lemma(c))) {
        return true;
      }
    }
    return false;
  }

  /** "Announced the planned tariffs": the object of a verb that only tells of it; else -1. */
  int announced(int v) {
    return clauses.isVerb(v) && words.unveiling.contains(lemma(v)) ? clauses.child(v, "obj") : -1;
  }

  /** "He will tour the region, flying to Chad": a deed told as part of another, ahead like it. */
  boolean goesOn(Draft draft) {
    int v = draft.anchor;
    int h = s.head(v);
    return s.tag(v).equals("VBG")
        && clauses.is(v, "advcl")
        && clauses.child(v, "mark") < 0
        && clauses.child(v, "aux") < 0
        && h >= 0
        && h < v
        && clauses.isVerb(h)
        && (draft.type.equals("CONSULT") || EventTypes.quad(draft.type).startsWith("MATERIAL"));
  }

  /** "Were able to kill", "has been able to": they did. */
  boolean wasAble(int adjective) {
    int cop = clauses.child(adjective, "cop");
    return lemma(adjective).equals("able")
        && cop >= 0
        && (s.tag(cop).equals("VBD") || clauses.hasAux(adjective, "have"));
  }

  /** "the risk of them being sentenced", "denied having shelled". */
  boolean participle(int v) {
    return clauses.children(v, "aux").stream().anyMatch(c -> s.tag(c).equals("VBG"));
  }

  /** "not only attacked", "not the only country arming them": it did, or does. */
  boolean notOnly(int not) {
    int next = not + 1;
    boolean the = next + 1 < s.size() && lemma(next).equals("the");
    return next < s.size() && (LIMITING.contains(lemma(next)) || the && sole(next + 1));
  }

  private boolean sole(int i) {
    return SOLE.contains(lemma(i));
  }

  /** "They wanted the prisoners released". */
  boolean wanted(int v, int noun) {
    int verb = s.head(noun);
    return s.tag(v).equals("VBN")
        && clauses.is(v, "acl")
        && clauses.is(noun, "obj")
        && verb >= 0
        && s.lemma(verb).equals("want");
  }

  /** "talks on improving relations": whether a noun is of what is only talked of. */
  boolean talkedOf(String noun) {
    return words.planNouns.contains(noun)
        || words.possibleNouns.contains(noun)
        || words.ideas.contains(noun);
  }

  private boolean temporal(int i) {
    return words.temporal.contains(lemma(i));
  }

  private boolean present(int i) {
    return s.tag(i).equals("VBP") || s.tag(i).equals("VBZ");
  }

  private String lemma(int i) {
    return s.lowerLemma(i);
  }

  /** "until Chad ends the war": what is waited for. */
  boolean awaited(int mark, int v) {
    return s.lemma(mark).equals("until") && s.tag(v).equals("VBZ");
  }

  /** "Has yet to sign". */
  boolean yet(int verb) {
    String lemma = s.lemma(verb);
    return (lemma.equals("have") || lemma.equals("be"))
        && clauses.children(verb, "advmod").stream().anyMatch(c -> s.lemma(c).equals("yet"));
  }
}
