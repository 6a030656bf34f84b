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
 * difference; in the same place so do two ways to write one number ({@link NumberRun}).
 */
final class Figures {
  private static final Set<String> UNITS =
      Set.of(
          "", "st", "nd", "rd", "th", "s", "k", "m", "b", "t", "bn", "mn", "tn", "mln", "bln",
          "trn", "am", "pm", "km", "mm", "cm", "kg", "mg", "g", "lb", "lbs", "ft", "in", "mph",
          "kph", "kmh", "p", "c", "f", "x", "hz", "mhz", "ghz", "gb", "mb", "tb", "kw", "mw", "gw",
          "min", "h", "hr", "hrs", "yr", "yrs", "d", "w", "y");

  /** The letters that scanners take for digits, by digit. */
  private static final String LOOK_ALIKES = "olzeasbtbg";

  private final List<Disagreement> inside = new ArrayList<>();
  private boolean leftOutside;
  private boolean rightOutside;
  private int leftInDigits;
  private int rightInDigits;

  Figures(Compared left, Compared right, List<Gap> gaps) {
    boolean any = false;
    for (Gap gap : gaps) {
      currencies(left.words(), right.words(), gap);
      any |= any(left, gap.leftFrom(), gap.leftTo()) || any(right, gap.rightFrom(), gap.rightTo());
    }
    if (any) {
      find(left, right, gaps);
    }
  }

  private void find(Compared left, Compared right, List<Gap> gaps) {
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

  private static boolean any(Compared text, int from, int to) {
    for (int i = Math.max(from, text.dateline()); i < to; i++) {
      if (NumberWords.isNumber(text.words(), i)) {
        return true;
      }
    }
    return false;
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
    inLeft.removeIf(l -> slip(left, l, right, gap.rightFrom(), gap.rightTo()));
    inRight.removeIf(r -> slip(right, r, left, gap.leftFrom(), gap.leftTo()));
    List<NumberRun> leftRuns = NumberRun.of(left, inLeft);
    List<NumberRun> rightRuns = NumberRun.of(right, inRight);
    leftRuns.removeIf(l -> removeFirst(rightRuns, l));
    int pairs = Math.min(leftRuns.size(), rightRuns.size());
    for (int k = 0; k < pairs; k++) {
      NumberRun l = leftRuns.get(k);
      NumberRun r = rightRuns.get(k);
      if (misspelt(l, r)) {
        continue;
      }
      inside.add(new Disagreement(Disagreement.Kind.NUMBER, l.from(), l.to(), r.from(), r.to()));
      leftInDigits += l.inDigits();
      rightInDigits += r.inDigits();
    }
    boolean within = gap.leftInside() || gap.rightInside();
    for (NumberRun l : leftRuns.subList(pairs, leftRuns.size())) {
      if (counts(l, right, gap.rightFrom(), gap.rightTo())) {
        leftInDigits += l.inDigits();
        leftOutside |= !within;
        int place = Math.min(gap.rightTo(), right.size());
        disagree(within, l.from(), l.to(), place, place);
      }
    }
    for (NumberRun r : rightRuns.subList(pairs, rightRuns.size())) {
      if (counts(r, left, gap.leftFrom(), gap.leftTo())) {
        rightInDigits += r.inDigits();
        rightOutside |= !within;
        int place = Math.min(gap.leftTo(), left.size());
        disagree(within, place, place, r.from(), r.to());
      }
    }
  }

  private void disagree(boolean within, int leftFrom, int leftTo, int rightFrom, int rightTo) {
    if (within) {
      inside.add(new Disagreement(Disagreement.Kind.NUMBER, leftFrom, leftTo, rightFrom, rightTo));
    }
  }

  /** Whether a number counts that the other text's stretch does not have, be it misspelt. */
  private static boolean counts(NumberRun run, Words other, int from, int to) {
    boolean counts = run.inDigits() > 0 || run.multiplies();
    for (int i = from; i < to && counts && run.inDigits() == 0; i++) {
      counts = !Spelling.near(run.words().word(run.from()), other.word(i));
    }
    return counts;
  }

  private static boolean removeFirst(List<NumberRun> runs, NumberRun same) {
    for (NumberRun run : runs) {
      if (run.sameAs(same)) {
        runs.remove(run);
        return true;
      }
    }
    return false;
  }

  /** One currency's sign in the place of another's changes the figure that it stands before. */
  private void currencies(Words left, Words right, Gap gap) {
    int l = currency(left, gap.leftFrom(), gap.leftTo());
    int r = currency(right, gap.rightFrom(), gap.rightTo());
    if (l >= 0 && r >= 0 && left.hash(l) != right.hash(r)) {
      inside.add(new Disagreement(Disagreement.Kind.NUMBER, l, l + 1, r, r + 1));
    }
  }

  private static int currency(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.end(i) - words.start(i) == 1
          && Character.getType(words.text().charAt(words.start(i))) == Character.CURRENCY_SYMBOL) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a word with digits is a word in which they stand for letters: "sti11". */
  private static boolean slip(Words words, int word, Words other, int from, int to) {
    String written = words.word(word);
    if (!words.is(word, Words.FIGURE) || UNITS.contains(letters(written))) {
      return false;
    }
    StringBuilder read = new StringBuilder(written.length());
    for (int i = 0; i < written.length(); i++) {
      int digit = Character.digit(written.charAt(i), LOOK_ALIKES.length());
      read.append(digit < 0 ? written.charAt(i) : LOOK_ALIKES.charAt(digit));
    }
    for (int i = from; i < to; i++) {
      if (!other.is(i, Words.FIGURE)
          && other.word(i).length() == read.length()
          && Spelling.near(read.toString(), other.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether two figures have the same digits, and one of them letters that are no unit. */
  private static boolean misspelt(NumberRun left, NumberRun right) {
    if (!left.single() || !right.single()) {
      return false;
    }
    String one = left.words().word(left.from());
    String other = right.words().word(right.from());
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
