package org.dateline.tag;

import java.util.Locale;
import java.util.Set;
import org.dateline.language.Sentence;
import org.dateline.lexicon.EventTypes;

/** Words beside a verb or noun by which it lies ahead, though its own form does not say so. */
final class TimesAhead {

  /** What follows these lies ahead where the main clause does. */
  private static final Set<String> TIMES =
      Set.of("once", "when", "until", "till", "before", "after");

  private static final Set<String> TALK = Set.of("talk", "negotiation", "discussion", "idea");

  private static final Set<String> ANNOUNCING = Set.of("announce", "unveil", "outline", "present");

  private static final Set<String> SOLE = Set.of("only", "sole", "first", "last");

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
      if (present && c > v && (clauses.is(c, "obl") || clauses.is(c, "advmod"))) {
        boolean next = c > 0 && s.lemma(c - 1).equals("next") && words.temporal.contains(lemma(c));
        if (next || lemma(c).equals("tomorrow")) {
          return true;
        }
      }
    }
    return false;
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
    return clauses.isVerb(v) && ANNOUNCING.contains(lemma(v)) ? clauses.child(v, "obj") : -1;
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

  /** "the risk of them being sentenced". */
  boolean being(int v) {
    return clauses.children(v, "aux").stream().anyMatch(c -> s.form(c).equals("being"));
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

  /** "talks on improving relations": whether a noun is of what is only talked of. */
  boolean talkedOf(String noun) {
    return words.planNouns.contains(noun)
        || words.possibleNouns.contains(noun)
        || TALK.contains(noun);
  }

  private boolean present(int i) {
    return s.tag(i).equals("VBP") || s.tag(i).equals("VBZ");
  }

  private String lemma(int i) {
    return s.lemma(i).toLowerCase(Locale.ROOT);
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
