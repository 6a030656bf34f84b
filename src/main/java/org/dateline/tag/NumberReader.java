package org.dateline.tag;

import java.util.Locale;
import org.dateline.language.Sentence;
import org.dateline.lexicon.QuantityWords;
import org.dateline.lexicon.QuantityWords.NumberKind;
import org.dateline.lexicon.QuantityWords.NumberWord;
import org.jspecify.annotations.Nullable;

/** Reads numbers in digits and words: "1,200", "two hundred and fifty", "tens of thousands". */
final class NumberReader {
  private static final int MAX_TOKENS = 12;

  private final QuantityWords words;

  NumberReader(QuantityWords words) {
    this.words = words;
  }

  /** The longest number that begins at a token, without hedges; null where none does. */
  @Nullable NumberPhrase read(Sentence s, int from) {
    NumberPhrase first = readOne(s, from);
    if (first == null) {
      return null;
    }
    int joint = first.to();
    if (joint + 1 >= s.size() || first.low() != first.high()) {
      return first;
    }
    String link = s.form(joint);
    boolean dash = link.equals("-") || link.equals("\u2013") || link.equals("\u2014");
    if (dash || link.equals("to") || link.equals("or")) {
      NumberPhrase second = readOne(s, joint + 1);
      if (second != null && second.high() > first.low()) {
        double low = scaledAlike(s, first, second);
        return new NumberPhrase(from, second.to(), low, second.high(), false);
      }
    }
    return first;
  }

  /** "between 5 and 7": from the word between; null where it is no such phrase. */
  @Nullable NumberPhrase readBetween(Sentence s, int from) {
    if (!word(s, from).equals("between")) {
      return null;
    }
    NumberPhrase first = readOne(s, from + 1);
    if (first == null || first.to() >= s.size() || !word(s, first.to()).equals("and")) {
      return null;
    }
    NumberPhrase second = readOne(s, first.to() + 1);
    if (second == null || second.high() < first.low()) {
      return null;
    }
    return new NumberPhrase(from, second.to(), scaledAlike(s, first, second), second.high(), false);
  }

  /** The scale of "2 to 3 million" holds for both. */
  private double scaledAlike(Sentence s, NumberPhrase first, NumberPhrase second) {
    NumberWord last = words.number(word(s, second.to() - 1));
    boolean scaled =
        last != null && last.kind() == NumberKind.SCALE && first.to() == first.from() + 1;
    return scaled && first.low() < 1000 && last != null ? first.low() * last.low() : first.low();
  }

  private @Nullable NumberPhrase readOne(Sentence s, int from) {
    if (from >= s.size()) {
      return null;
    }
    String form = word(s, from);
    if (form.equals("a") || form.equals("an") || form.equals("half")) {
      return readAfterArticle(s, from);
    }
    NumberWord first = words.number(form);
    if (first != null) {
      return switch (first.kind()) {
        case UNIT -> readWords(s, from);
        case SCALE -> null;
        case VAGUE -> readVague(s, from, first);
        case SOME -> form.equals("several") ? readSome(s, from, from, first) : null;
      };
    }
    double value = digits(form);
    if (Double.isNaN(value)) {
      value = hyphened(form);
    }
    if (Double.isNaN(value)) {
      return splitRange(s, from, form);
    }
    double letter = letterScale(s, from);
    return letter > 1
        ? new NumberPhrase(from, from + 2, value * letter, value * letter, false)
        : scaled(s, from, from + 1, value);
  }

  /** "$500m" where the tokeniser cut the letter off; 1 where there is none. */
  private static double letterScale(Sentence s, int at) {
    if (at + 1 >= s.size() || s.tokenEnd(at) != s.tokenStart(at + 1)) {
      return 1;
    }
    boolean money = at > 0 && s.tag(at - 1).equals("$");
    return switch (word(s, at + 1)) {
      case "bn" -> 1e9;
      case "tn" -> 1e12;
      case "m" -> money ? 1e6 : 1;
      case "k" -> money ? 1e3 : 1;
      default -> 1;
    };
  }

  /** "twenty-five" where the tokeniser kept it whole; NaN for others. */
  private double hyphened(String form) {
    int dash = form.indexOf('-');
    NumberWord tens = dash < 0 ? null : words.number(form.substring(0, dash));
    NumberWord ones = dash < 0 ? null : words.number(form.substring(dash + 1));
    boolean fits =
        tens != null
            && ones != null
            && tens.kind() == NumberKind.UNIT
            && ones.kind() == NumberKind.UNIT
            && tens.low() >= 20
            && ones.low() < 10;
    return fits && tens != null && ones != null ? tens.low() + ones.low() : Double.NaN;
  }

  /** "10-12" where the tokeniser kept it whole. */
  private static @Nullable NumberPhrase splitRange(Sentence s, int from, String form) {
    int dash = Math.max(form.indexOf('-'), form.indexOf('\u2013'));
    if (dash <= 0 || dash + 1 >= form.length() || from >= s.size()) {
      return null;
    }
    double low = digits(form.substring(0, dash));
    double high = digits(form.substring(dash + 1));
    return low < high ? new NumberPhrase(from, from + 1, low, high, false) : null;
  }

  /** Multiplies by the scales that follow: "1.5 million", "two dozen". */
  private NumberPhrase scaled(Sentence s, int from, int to, double value) {
    double result = value;
    int end = to;
    boolean about = false;
    while (end < s.size() && end < from + MAX_TOKENS) {
      NumberWord next = words.number(word(s, end));
      if (next == null || next.kind() != NumberKind.SCALE) {
        break;
      }
      about |= next.low() == 12 || next.low() == 20;
      result *= next.low();
      end++;
    }
    return new NumberPhrase(from, end, result, result, about);
  }

  /** "a dozen", "a hundred", "half a dozen", "half a million", "a few hundred", "a couple of". */
  private @Nullable NumberPhrase readAfterArticle(Sentence s, int from) {
    boolean half = word(s, from).equals("half");
    int at = from + 1;
    if (half && at < s.size() && word(s, at).equals("a")) {
      at++;
    }
    if (at >= s.size()) {
      return null;
    }
    NumberWord next = words.number(word(s, at));
    if (next == null) {
      return null;
    }
    if (next.kind() == NumberKind.SCALE) {
      NumberPhrase more = half ? null : readWords(s, at, 1);
      if (more != null && more.to() > at + 2) {
        return new NumberPhrase(from, more.to(), more.low(), more.high(), false);
      }
      NumberPhrase one = scaled(s, from, at, half ? 0.5 : 1);
      return new NumberPhrase(from, one.to(), one.low(), one.high(), true);
    }
    return next.kind() == NumberKind.SOME && !half ? readSome(s, from, at, next) : null;
  }

  private NumberPhrase readSome(Sentence s, int from, int at, NumberWord some) {
    NumberPhrase low = scaled(s, from, at + 1, some.low());
    NumberPhrase high = scaled(s, from, at + 1, some.high());
    int to = low.to();
    boolean of = to < s.size() && word(s, to).equals("of") && !word(s, at).equals("several");
    if (of && to + 1 < s.size() && word(s, to + 1).equals("dozen")) {
      return new NumberPhrase(from, to + 2, low.low() * 12, high.high() * 12, true);
    }
    return new NumberPhrase(from, to, low.low(), high.high(), true);
  }

  /** "dozens", "tens of thousands", "hundreds of thousands". */
  private NumberPhrase readVague(Sentence s, int from, NumberWord first) {
    double low = first.low();
    double high = first.high();
    int to = from + 1;
    while (to + 1 < s.size() && to < from + MAX_TOKENS && word(s, to).equals("of")) {
      NumberWord next = words.number(word(s, to + 1));
      if (next == null || next.kind() != NumberKind.VAGUE || next.low() < 200) {
        break;
      }
      // The plural's own low is two of its unit: "thousands" is 2,000 and more.
      double unit = next.low() / 2;
      low = (low == 200 ? 100 : low == 20 ? 10 : low) * unit * 2;
      high = (high + 1) * unit - 1;
      to += 2;
    }
    return new NumberPhrase(from, to, low, high, true);
  }

  /** "two hundred and fifty thousand", "twenty-five". */
  private @Nullable NumberPhrase readWords(Sentence s, int from) {
    return readWords(s, from, 0);
  }

  /** The same, with what goes before: the one of "a hundred and ten". */
  private @Nullable NumberPhrase readWords(Sentence s, int from, double before) {
    double total = 0;
    double current = before;
    int to = from;
    int i = from;
    boolean about = false;
    while (i < s.size() && i < from + MAX_TOKENS) {
      String form = word(s, i);
      NumberWord next = words.number(form);
      if (next == null) {
        boolean joins =
            (form.equals("-") && current >= 20 && current % 10 == 0)
                || (form.equals("and") && current >= 100 && current % 100 == 0);
        if (!joins || i + 1 >= s.size() || !isUnit(word(s, i + 1))) {
          break;
        }
        i++;
        continue;
      }
      if (next.kind() == NumberKind.UNIT) {
        if (current % 10 != 0 || (current > 0 && current < 20)) {
          break;
        }
        current += next.low();
      } else if (next.kind() == NumberKind.SCALE) {
        about |= next.low() == 12 || next.low() == 20;
        if (next.low() < 1000) {
          current *= next.low();
        } else {
          total += current * next.low();
          current = 0;
        }
      } else {
        break;
      }
      i++;
      to = i;
    }
    return new NumberPhrase(from, to, total + current, total + current, about);
  }

  private boolean isUnit(String form) {
    NumberWord next = words.number(form);
    return next != null && next.kind() == NumberKind.UNIT;
  }

  static String word(Sentence s, int i) {
    return s.form(i).toLowerCase(Locale.ROOT);
  }

  /**
   * The value of digits with thousands' commas and a decimal part, "2m", "5bn" and "10k" included.
   *
   * @return NaN where the form is no such number
   */
  static double digits(String form) {
    int n = form.length();
    if (n == 0 || n > 18 || !isDigit(form.charAt(0))) {
      return Double.NaN;
    }
    double scale = 1;
    if (form.endsWith("bn") || form.endsWith("mn") || form.endsWith("tn")) {
      scale = form.charAt(n - 2) == 'b' ? 1e9 : form.charAt(n - 2) == 'm' ? 1e6 : 1e12;
      n -= 2;
    } else if (form.charAt(n - 1) == 'm' || form.charAt(n - 1) == 'k') {
      scale = form.charAt(n - 1) == 'm' ? 1e6 : 1e3;
      n -= 1;
    }
    StringBuilder plain = new StringBuilder(n);
    boolean point = false;
    int group = -1;
    for (int i = 0; i < n; i++) {
      char c = form.charAt(i);
      if (isDigit(c)) {
        plain.append(c);
        group += group >= 0 && !point ? 1 : 0;
      } else if (c == ',' && !point && (group == 3 || (group < 0 && i <= 3))) {
        group = 0;
      } else if (c == '.' && !point && i + 1 < n && (group == 3 || group < 0)) {
        point = true;
        plain.append(c);
      } else {
        return Double.NaN;
      }
    }
    return group >= 0 && group != 3 ? Double.NaN : Double.parseDouble(plain.toString()) * scale;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
