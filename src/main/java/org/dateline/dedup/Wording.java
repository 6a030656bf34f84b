package org.dateline.dedup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Names and negations by which two aligned texts differ. */
final class Wording {
  /** A longer stretch of other words is a rewording, in which no name stands for another. */
  private static final int MAX_NAME_WORDS = 4;

  /** Shorter names differ by a letter and are others: Iran, Iraq. */
  private static final int LONG_NAME = 6;

  private static final WordSet NEGATIONS =
      new WordSet(
          "not",
          "no",
          "never",
          "without",
          "cannot",
          "cant",
          "wont",
          "doesnt",
          "dont",
          "didnt",
          "isnt",
          "arent",
          "wasnt",
          "werent",
          "hasnt",
          "havent",
          "hadnt",
          "wouldnt",
          "couldnt",
          "shouldnt",
          "neither",
          "nor",
          "none",
          "nobody",
          "nothing",
          "aint",
          "mustnt");

  private static final long NOT = WordScanner.hashOf("not");
  private static final long TO = WordScanner.hashOf("to");

  /** What stands where a negation was, or next to it. */
  private static final WordSet PLAIN =
      new WordSet(
          "is", "are", "was", "were", "be", "been", "being", "am", "do", "does", "did", "has",
          "have", "had", "will", "would", "can", "could", "shall", "should", "may", "might", "must",
          "its", "thats", "a", "an", "the", "any", "some", "ever", "with", "yet", "already");

  private static final WordSet TITLES =
      new WordSet(
          "mr",
          "mrs",
          "ms",
          "miss",
          "dr",
          "sir",
          "dame",
          "lord",
          "lady",
          "prof",
          "professor",
          "gen",
          "general",
          "col",
          "colonel",
          "capt",
          "captain",
          "lt",
          "sgt",
          "president",
          "minister",
          "prime",
          "senator",
          "sen",
          "rep",
          "gov",
          "governor",
          "king",
          "queen",
          "prince",
          "princess",
          "pope",
          "rev",
          "judge",
          "the",
          "a",
          "an");

  private Wording() {}

  /**
   * Where one text has a negation that the other lacks in the same place, and there nothing but
   * auxiliaries, determiners and another form of the same verb: "did not sign" and "signed". With
   * other words around them they are a rewording, whose sense words alone don't tell.
   */
  static List<Disagreement> negations(Words left, Words right, List<Gap> gaps) {
    List<Disagreement> found = new ArrayList<>();
    for (Gap gap : gaps) {
      if (!gap.leftInside() || !gap.rightInside()) {
        continue;
      }
      int inLeft = negation(left, gap.leftFrom(), gap.leftTo());
      int inRight = negation(right, gap.rightFrom(), gap.rightTo());
      if ((inLeft < 0) == (inRight < 0)) {
        continue;
      }
      boolean denies = inLeft >= 0 ? denies(left, inLeft) : denies(right, inRight);
      if (denies
          && sameVerbs(
              others(left, gap.leftFrom(), gap.leftTo()),
              others(right, gap.rightFrom(), gap.rightTo()))) {
        found.add(
            new Disagreement(
                Disagreement.Kind.NEGATION,
                inLeft < 0 ? gap.leftFrom() : inLeft,
                inLeft < 0 ? gap.leftFrom() : inLeft + 1,
                inRight < 0 ? gap.rightFrom() : inRight,
                inRight < 0 ? gap.rightFrom() : inRight + 1));
      }
    }
    return found;
  }

  /** Whether a negation stands where English puts one that denies the verb. */
  private static boolean denies(Words words, int negation) {
    boolean afterAuxiliary = negation > 0 && PLAIN.has(words.hash(negation - 1));
    boolean beforeTo = negation + 1 < words.size() && words.hash(negation + 1) == TO;
    return words.hash(negation) != NOT || afterAuxiliary || beforeTo;
  }

  /** The words of a stretch that are neither negations nor what stands with one. */
  private static List<String> others(Words words, int from, int to) {
    List<String> others = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (!PLAIN.has(words.hash(i)) && !NEGATIONS.has(words.hash(i))) {
        others.add(words.word(i));
      }
    }
    return others;
  }

  private static boolean sameVerbs(List<String> left, List<String> right) {
    boolean same = left.size() == right.size();
    for (int i = 0; same && i < left.size(); i++) {
      same = Spelling.sameStem(left.get(i), right.get(i));
    }
    return same;
  }

  private static int negation(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (NEGATIONS.has(words.hash(i))) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Where a name in one text stands in the place of another name: only capitalised words against
   * only capitalised words, none of which the other text has elsewhere, unless two names changed
   * places. Two spellings of a long name are one; so is anything half alike where the texts have
   * slips of spelling.
   */
  static List<Disagreement> names(Words left, Words right, List<Gap> gaps, BooleanSupplier slips) {
    List<Disagreement> found = new ArrayList<>();
    if (shouts(left) || shouts(right)) {
      return found;
    }
    for (Gap gap : gaps) {
      if (gap.leftInside()
          && gap.rightInside()
          && name(left, gap.leftFrom(), gap.leftTo())
          && name(right, gap.rightFrom(), gap.rightTo())
          && (changedPlaces(left, right, gap, gaps)
              || (!elsewhere(left, gap.leftFrom(), gap.leftTo(), right)
                  && !elsewhere(right, gap.rightFrom(), gap.rightTo(), left)))
          && !near(left, right, gap, slips.getAsBoolean())) {
        found.add(
            new Disagreement(
                Disagreement.Kind.NAME,
                gap.leftFrom(),
                gap.leftTo(),
                gap.rightFrom(),
                gap.rightTo()));
      }
    }
    return found;
  }

  private static boolean name(Words words, int from, int to) {
    if (to - from < 1 || to - from > MAX_NAME_WORDS) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!words.is(i, Words.CAPITAL)
          || words.is(i, Words.OPENING)
          || words.is(i, Words.FIGURE)
          || TITLES.has(words.hash(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean near(Words left, Words right, Gap gap, boolean slips) {
    for (int i = gap.leftFrom(); i < gap.leftTo(); i++) {
      for (int j = gap.rightFrom(); j < gap.rightTo(); j++) {
        String one = left.word(i);
        String other = right.word(j);
        boolean same =
            slips
                ? Spelling.faintlyNear(one, other)
                : Math.min(one.length(), other.length()) >= LONG_NAME && Spelling.near(one, other);
        if (same) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the names of a gap stand the other way round in another gap. */
  private static boolean changedPlaces(Words left, Words right, Gap gap, List<Gap> gaps) {
    String inLeft = left.slice(gap.leftFrom(), gap.leftTo());
    String inRight = right.slice(gap.rightFrom(), gap.rightTo());
    for (Gap other : gaps) {
      if (left.slice(other.leftFrom(), other.leftTo()).equals(inRight)
          && right.slice(other.rightFrom(), other.rightTo()).equals(inLeft)) {
        return true;
      }
    }
    return false;
  }

  private static boolean elsewhere(Words words, int from, int to, Words other) {
    for (int i = from; i < to; i++) {
      for (long hash : other.hashes()) {
        if (hash == words.hash(i)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether more than half of the words are capitalised, so that capitals mark no names. */
  private static boolean shouts(Words words) {
    int capitals = 0;
    for (int i = 0; i < words.size(); i++) {
      capitals += words.is(i, Words.CAPITAL) ? 1 : 0;
    }
    return capitals * 2 > words.size();
  }
}
