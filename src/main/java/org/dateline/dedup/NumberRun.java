package org.dateline.dedup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that follow one another in a text, such as "twenty-five", "2.5 million" or "12 500".
 *
 * @param words the text's words
 * @param from the first number
 * @param to the word after the last
 */
record NumberRun(Words words, int from, int to) {
  private static final Pattern DIGITS = Pattern.compile("([\\d.,]*\\d)(\\p{L}*)");

  /** Signs and letters after a figure that multiply it; ordinals' endings leave it as it is. */
  private static final Map<String, BigDecimal> SUFFIXES =
      Map.ofEntries(
          Map.entry("", BigDecimal.ONE),
          Map.entry("st", BigDecimal.ONE),
          Map.entry("nd", BigDecimal.ONE),
          Map.entry("rd", BigDecimal.ONE),
          Map.entry("th", BigDecimal.ONE),
          Map.entry("k", power(3)),
          Map.entry("m", power(6)),
          Map.entry("mn", power(6)),
          Map.entry("mln", power(6)),
          Map.entry("b", power(9)),
          Map.entry("bn", power(9)),
          Map.entry("bln", power(9)),
          Map.entry("t", power(12)),
          Map.entry("tn", power(12)),
          Map.entry("trn", power(12)));

  private static final BigDecimal HUNDRED = power(2);
  private static final BigDecimal THOUSAND = power(3);
  private static final long DOZEN = WordScanner.hashOf("dozen");
  private static final long AND = WordScanner.hashOf("and");

  private static BigDecimal power(int zeros) {
    return BigDecimal.ONE.scaleByPowerOfTen(zeros);
  }

  /** The runs of some numbers of a text, given by their words in order. */
  static List<NumberRun> of(Words words, List<Integer> numbers) {
    List<NumberRun> runs = new ArrayList<>();
    for (int number : numbers) {
      NumberRun last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
      boolean bridged =
          last != null
              && number == last.to() + 1
              && words.hash(last.to()) == AND
              && NumberWords.digits(words.hash(number)) != null
              && NumberWords.digits(words.hash(last.to() - 1)) != null;
      if (last != null && (number == last.to() || bridged)) {
        runs.set(runs.size() - 1, new NumberRun(words, last.from(), number + 1));
      } else {
        runs.add(new NumberRun(words, number, number + 1));
      }
    }
    return runs;
  }

  /** How many of its words have digits. */
  int inDigits() {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += words.is(i, Words.FIGURE) ? 1 : 0;
    }
    return count;
  }

  /** Whether it is a word that multiplies the number before it: the million of "5 million". */
  boolean multiplies() {
    return from > 0 && NumberWords.isNumber(words, from - 1) && multiplies(words.hash(from));
  }

  private boolean multiplies(long word) {
    String spelled = NumberWords.digits(word);
    return spelled != null && (word == DOZEN || spelled.endsWith("00"));
  }

  /** Whether it is one word. */
  boolean single() {
    return to - from == 1;
  }

  /** Whether two runs are one number, in whichever way each is written. */
  boolean sameAs(NumberRun other) {
    if (single()
        && other.single()
        && NumberWords.value(words, from) == NumberWords.value(other.words, other.from)) {
      return true;
    }
    BigDecimal value = value();
    BigDecimal there = value == null ? null : other.value();
    return value != null && there != null && value.compareTo(there) == 0;
  }

  /** The value of the whole; null where it is no single number. */
  private @Nullable BigDecimal value() {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal open = null;
    boolean inDigits = false;
    for (int i = from; i < to; i++) {
      if (words.hash(i) == AND) {
        continue;
      }
      String spelled = NumberWords.digits(words.hash(i));
      BigDecimal next = number(spelled == null ? words.word(i) : spelled);
      if (next == null) {
        return null;
      }
      if (multiplies(words.hash(i))) {
        BigDecimal times = (open == null ? BigDecimal.ONE : open).multiply(next);
        boolean ends = next.compareTo(THOUSAND) >= 0;
        total = ends ? total.add(times) : total;
        open = ends ? null : times;
      } else if (open == null) {
        open = next;
        inDigits = spelled == null;
      } else if (spelled != null && !inDigits && continues(open, next)) {
        open = open.add(next);
      } else if (spelled == null && inDigits && words.word(i).matches("\\d{3}")) {
        open = open.multiply(THOUSAND).add(next);
      } else {
        return null;
      }
    }
    return open == null ? total : total.add(open);
  }

  /** Whether a written number goes on with another: "twenty five", "three hundred ten". */
  private static boolean continues(BigDecimal open, BigDecimal next) {
    int before = open.remainder(HUNDRED).intValue();
    return before == 0 || (before >= 20 && before % 10 == 0 && next.compareTo(BigDecimal.TEN) < 0);
  }

  /**
   * What digits say; null where they say nothing sure. "4.0" says more than "four": a figure of
   * other places is another figure.
   */
  private static @Nullable BigDecimal number(String written) {
    StringBuilder folded = new StringBuilder();
    written
        .codePoints()
        .forEach(
            c -> {
              int digit = Character.digit(c, 10);
              folded.appendCodePoint(digit >= 0 ? '0' + digit : c);
            });
    Matcher matcher = DIGITS.matcher(folded.toString().toLowerCase(Locale.ROOT));
    BigDecimal times = matcher.matches() ? SUFFIXES.get(matcher.group(2)) : null;
    if (times == null) {
      return null;
    }
    String digits = matcher.group(1).replaceAll(",(?=\\d{3}(?!\\d))", "");
    return digits.matches("\\d{1,18}(\\.\\d{0,8}[1-9])?")
        ? new BigDecimal(digits).multiply(times)
        : null;
  }
}
