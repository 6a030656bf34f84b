package org.dateline.dedup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The figures by which two aligned texts differ. Figures in digits count wherever they stand, but
 * in datelines; numbers written out count only against another number in the same place, because
 * "two" comes and goes in rewording. Equal figures anywhere cancel, so that moved text is no
 * difference; "12" cancels "twelve" in the same place.
 */
final class Figures {
  private static final Set<String> UNITS =
      Set.of(
          "", "st", "nd", "rd", "th", "s", "k", "m", "b", "t", "bn", "mn", "tn", "mln", "bln",
          "trn", "am", "pm", "km", "mm", "cm", "kg", "mg", "g", "lb", "lbs", "ft", "in", "mph",
          "kph", "kmh", "p", "c", "f", "x", "hz", "mhz", "ghz", "gb", "mb", "tb", "kw", "mw", "gw",
          "min", "h", "hr", "hrs", "yr", "yrs", "d", "w", "y");

  private final List<Disagreement> inside = new ArrayList<>();
  private boolean leftOutside;
  private boolean rightOutside;
  private int leftInDigits;
  private int rightInDigits;

  Figures(Compared left, Compared right, List<Gap> gaps) {
    Map<Long, Integer> surplus = new HashMap<>();
    for (Gap gap : gaps) {
      count(left, gap.leftFrom(), gap.leftTo(), 1, surplus);
      count(right, gap.rightFrom(), gap.rightTo(), -1, surplus);
    }
    Map<Long, Integer> leftSurplus = new HashMap<>();
    Map<Long, Integer> rightSurplus = new HashMap<>();
    surplus.forEach(
        (value, times) -> {
          if (times > 0) {
            leftSurplus.put(value, times);
          } else if (times < 0) {
            rightSurplus.put(value, -times);
          }
        });
    for (Gap gap : gaps) {
      List<Integer> inLeft = take(left, gap.leftFrom(), gap.leftTo(), leftSurplus);
      List<Integer> inRight = take(right, gap.rightFrom(), gap.rightTo(), rightSurplus);
      compare(left.words(), inLeft, right.words(), inRight, gap);
    }
  }

  private static void count(
      Compared text, int from, int to, int times, Map<Long, Integer> surplus) {
    for (int i = Math.max(from, text.dateline()); i < to; i++) {
      if (NumberWords.isNumber(text.words(), i)) {
        surplus.merge(text.words().hash(i), times, Integer::sum);
      }
    }
  }

  /** The numbers of a stretch that the other text lacks. */
  private static List<Integer> take(Compared text, int from, int to, Map<Long, Integer> surplus) {
    List<Integer> taken = new ArrayList<>();
    for (int i = Math.max(from, text.dateline()); i < to; i++) {
      if (NumberWords.isNumber(text.words(), i)) {
        long value = text.words().hash(i);
        Integer left = surplus.get(value);
        if (left != null && left > 0) {
          surplus.put(value, left - 1);
          taken.add(i);
        }
      }
    }
    return taken;
  }

  private void compare(
      Words left, List<Integer> inLeft, Words right, List<Integer> inRight, Gap gap) {
    inLeft.removeIf(
        l -> inRight.removeIf(r -> NumberWords.value(left, l) == NumberWords.value(right, r)));
    int pairs = Math.min(inLeft.size(), inRight.size());
    for (int k = 0; k < pairs; k++) {
      int l = inLeft.get(k);
      int r = inRight.get(k);
      if (misspelt(left, l, right, r)) {
        continue;
      }
      inside.add(new Disagreement(Disagreement.Kind.NUMBER, l, l + 1, r, r + 1));
      leftInDigits += left.is(l, Words.FIGURE) ? 1 : 0;
      rightInDigits += right.is(r, Words.FIGURE) ? 1 : 0;
    }
    for (int l : inLeft.subList(pairs, inLeft.size())) {
      if (left.is(l, Words.FIGURE)) {
        leftInDigits++;
        if (gap.leftInside() || gap.rightInside()) {
          int place = Math.min(gap.rightTo(), right.size());
          inside.add(new Disagreement(Disagreement.Kind.NUMBER, l, l + 1, place, place));
        } else {
          leftOutside = true;
        }
      }
    }
    for (int r : inRight.subList(pairs, inRight.size())) {
      if (right.is(r, Words.FIGURE)) {
        rightInDigits++;
        if (gap.leftInside() || gap.rightInside()) {
          int place = Math.min(gap.leftTo(), left.size());
          inside.add(new Disagreement(Disagreement.Kind.NUMBER, place, place, r, r + 1));
        } else {
          rightOutside = true;
        }
      }
    }
  }

  /** Whether two figures have the same digits, and one of them letters that are no unit. */
  private static boolean misspelt(Words left, int l, Words right, int r) {
    String one = left.word(l);
    String other = right.word(r);
    return !digits(one).isEmpty()
        && digits(one).equals(digits(other))
        && (!UNITS.contains(letters(one)) || !UNITS.contains(letters(other)));
  }

  private static String digits(String word) {
    return word.replaceAll("\\D", "");
  }

  private static String letters(String word) {
    return word.replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
  }

  /** The figures that differ between aligned words, or at the same end of both texts. */
  List<Disagreement> inside() {
    return inside;
  }

  /** Whether the left text has figures before or after all that is aligned. */
  boolean leftOutside() {
    return leftOutside;
  }

  /** Whether the right text has figures before or after all that is aligned. */
  boolean rightOutside() {
    return rightOutside;
  }

  /** How many figures in digits the left text has that the right one lacks. */
  int leftInDigits() {
    return leftInDigits;
  }

  /** How many figures in digits the right text has that the left one lacks. */
  int rightInDigits() {
    return rightInDigits;
  }
}
