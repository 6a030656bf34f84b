package org.dateline.tag;

import java.util.Locale;
import java.util.Set;
import org.dateline.language.Sentence;

/** Words beside a verb or noun by which it lies ahead, though its own form does not say so. */
final class TimesAhead {

  /** What follows these lies ahead where the main clause does. */
  private static final Set<String> TIMES =
      Set.of("once", "when", "until", "till", "before", "after");

  private static final Set<String> TALK = Set.of("talk", "negotiation", "discussion", "idea");

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
}
