package org.dateline.language;

import java.util.Set;

/**
 * Text to tokens as UD_English-EWT has them: clitics, units and most hyphens are tokens of their
 * own; abbreviations keep their period. Linear in the text's length. Stateless but for its data, so
 * it may be shared.
 */
final class Tokenizer {

  /** Prefixes that stay with what follows their hyphen, as in the treebank. */
  private static final Set<String> PREFIXES =
      Set.of(
          "anti", "co", "counter", "cross", "de", "e", "ex", "extra", "inter", "intra", "mega",
          "micro", "mid", "mini", "multi", "neo", "non", "over", "pan", "para", "post", "pre",
          "pro", "pseudo", "quasi", "re", "semi", "socio", "sub", "super", "trans", "ultra", "un",
          "under", "vice", "al", "el", "ul", "ur");

  /** Units that are written onto a number. */
  private static final Set<String> UNITS =
      Set.of(
          "am", "pm", "a.m.", "p.m.", "k", "m", "b", "bn", "mn", "tn", "mm", "cm", "km", "kg", "g",
          "mb", "gb", "tb", "mw", "gw", "kw", "kwh", "mph", "kph", "ft", "lb", "lbs", "min", "hrs",
          "p", "pc", "pct", "million", "billion");

  /** Begins of what may follow a site's name with a capital: "Example.Com". */
  private static final Set<String> DOMAINS = Set.of("Com", "Org", "Net", "Gov", "Edu", "Inf");

  private static final String OPENING = "([{<\"'*#~$\u00A3\u20AC\u00A5\u20B9\u2022\u00BF\u00A1=+|";
  private static final String CLOSING = ")]}>\",;:!?*%~|=";

  private final Abbreviations abbreviations;

  Tokenizer(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /**
   * Adds the tokens of a stretch of text.
   *
   * @param text the text with its quotes folded
   */
  void tokenize(String text, int from, int to, Spans out) {
    int i = from;
    while (i < to) {
      if (blank(text.charAt(i))) {
        i++;
        continue;
      }
      int end = i;
      int most = Math.min(to, i + Limits.CHUNK);
      while (end < most && !blank(text.charAt(end))) {
        end++;
      }
      chunk(text, i, end, out);
      i = end;
    }
  }

  static boolean blank(char c) {
    return c <= ' '
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\uFEFF'
        || c == '\u200B'
        || (c >= '\u007F' && c <= '\u009F');
  }

  /** A stretch without blanks. */
  private void chunk(String t, int start, int end, Spans out) {
    int from = start;
    while (from < end) {
      int run = run(t, from, end);
      if (run > from) {
        out.add(from, run);
        from = run;
      } else if (opening(t, from, end)) {
        out.add(from, from + 1);
        from++;
      } else {
        break;
      }
    }
    int to = tail(t, from, end);
    if (from < to) {
      core(t, from, to, out);
    }
    while (to < end) {
      int run = Math.max(run(t, to, end), to + 1);
      if (run == to + 1 && t.charAt(to) == '.' && run < end && t.charAt(run) == '.') {
        run = end;
      }
      out.add(to, run);
      to = run;
    }
  }

  private static boolean opening(String t, int i, int end) {
    char c = t.charAt(i);
    if (c == '\'') {
      return !clitic(t, i, end) && !decade(t, i, end);
    }
    if (c == '#' || c == '+') {
      return end - i > 1 && !Character.isLetterOrDigit(t.charAt(i + 1));
    }
    return OPENING.indexOf(c) >= 0;
  }

  /** Whether a clitic stands by itself: 's after a blank, as some feeds print it. */
  private static boolean clitic(String t, int i, int end) {
    return end - i == 2 && (t.charAt(i + 1) == 's' || t.charAt(i + 1) == 'S');
  }

  /** Whether a decade begins: '90s. */
  private static boolean decade(String t, int i, int end) {
    return end - i >= 4
        && Character.isDigit(t.charAt(i + 1))
        && Character.isDigit(t.charAt(i + 2))
        && t.charAt(i + 3) == 's'
        && (end - i == 4 || !Character.isLetterOrDigit(t.charAt(i + 4)));
  }

  /** The end of a run of dots, dashes or terminal signs that is one token, or the start if none. */
  private static int run(String t, int i, int end) {
    char c = t.charAt(i);
    int j = i + 1;
    if (c == '\u2026' || c == '\u2014' || c == '\u2013') {
      return j;
    }
    if (c != '.' && c != '-' && c != '!' && c != '?' && c != '_' && c != '=' && c != '*') {
      return i;
    }
    while (j < end
        && (t.charAt(j) == c
            || (c == '?' && t.charAt(j) == '!')
            || (c == '!' && t.charAt(j) == '?'))) {
      j++;
    }
    boolean ends = c == '!' || c == '?';
    return j - i >= 2 || ends || (c == '-' && j == end) ? j : i;
  }

  /** Where the closing signs of a chunk begin. */
  private int tail(String t, int from, int end) {
    int to = end;
    while (to > from + 1) {
      char c = t.charAt(to - 1);
      if (CLOSING.indexOf(c) >= 0 || c == '\u2026' || c == '\u2014' || c == '\u2013') {
        to--;
      } else if (c == '\'') {
        to--;
      } else if (c == '.' && (closedBefore(t, to - 1, from) || !keepsPeriod(t, from, to, end))) {
        to--;
      } else if (c == '-' && to == end && to - from > 2) {
        to--;
      } else {
        break;
      }
    }
    return to;
  }

  private static boolean closedBefore(String t, int i, int from) {
    char c = t.charAt(i - 1);
    return i > from && (CLOSING.indexOf(c) >= 0 || c == '\'' || c == '.');
  }

  private boolean keepsPeriod(String t, int from, int to, int end) {
    int word = to - 1;
    while (word > from && to - word < 16 && wordSign(t.charAt(word - 1))) {
      word--;
    }
    String name = t.substring(word, to - 1);
    Abbreviations.Kind kind = abbreviations.kind(name);
    if (kind == Abbreviations.Kind.NONE) {
      return to < end
          && (t.charAt(to) == ',' || t.charAt(to) == ';')
          && name.length() < 5
          && name.length() > 1
          && Character.isLetter(name.charAt(0));
    }
    if (name.equals("no") || name.equals("in") || name.equals("am") || name.equals("al")) {
      return followed(t, end, true);
    }
    if (name.equals("No") || name.equals("nos") || name.equals("Nos")) {
      return followed(t, end, true);
    }
    if (kind == Abbreviations.Kind.UNIT) {
      return to < end || goesOn(t, end);
    }
    // The pronoun ends sentences; the initial stands before a name.
    return !name.equals("I") || followed(t, end, false);
  }

  /** Whether a digit (or, if not, a capital) follows after a blank. */
  private static boolean followed(String t, int end, boolean digit) {
    int i = end;
    while (i < t.length() && blank(t.charAt(i))) {
      i++;
    }
    if (i == end || i == t.length()) {
      return false;
    }
    return digit ? Character.isDigit(t.charAt(i)) : Character.isUpperCase(t.charAt(i));
  }

  /** Whether a sentence goes on after a blank: with a small letter, a digit or a bracket. */
  private static boolean goesOn(String t, int end) {
    int i = end;
    while (i < t.length() && blank(t.charAt(i))) {
      i++;
    }
    return i > end
        && i < t.length()
        && (Character.isLowerCase(t.charAt(i))
            || Character.isDigit(t.charAt(i))
            || t.charAt(i) == '(');
  }

  private static boolean wordSign(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '\'';
  }

  /** A chunk without opening and closing signs: a word, a number, a compound or an address. */
  private void core(String t, int from, int to, Spans out) {
    if (address(t, from, to)) {
      out.add(from, to);
      return;
    }
    int start = from;
    int i = from;
    while (i < to) {
      char c = t.charAt(i);
      int cut = i;
      int next = i + 1;
      if (c == '-' && i > start) {
        next = run(t, i, to);
        if (next == i) {
          next = i + 1;
          cut = hyphen(t, start, i, to) ? i : -1;
        }
      } else if (c == '\u2014' || c == '\u2013' || c == '\u2026' || (c == '.' && dots(t, i, to))) {
        next = Math.max(run(t, i, to), i + 1);
      } else if (c == '/' && i > start && i + 1 < to) {
        cut = slash(t, start, i, to) ? i : -1;
      } else if (c == '"'
          || c == '('
          || c == ')'
          || c == '['
          || c == ']'
          || c == ';'
          || c == '!'
          || c == '?'
          || c == '\u00A3'
          || c == '\u20AC') {
        cut = i;
      } else if (c == '$' && i > start) {
        // US$ and A$ keep their letters.
        word(t, start, i + 1, out);
        start = i + 1;
        i++;
        continue;
      } else if (c == '.' && glued(t, start, i, to)) {
        cut = i;
      } else if ((c == ',' || c == ':') && i > start && i + 1 < to) {
        cut = Character.isDigit(t.charAt(i - 1)) && Character.isDigit(t.charAt(i + 1)) ? -1 : i;
      } else {
        cut = -1;
      }
      if (cut >= 0) {
        word(t, start, cut, out);
        out.add(cut, next);
        start = next;
        i = next;
      } else {
        i++;
      }
    }
    word(t, start, to, out);
  }

  /** Whether a period ends a sentence though no blank follows: small letters, period, capital. */
  private boolean glued(String t, int start, int i, int to) {
    if (i - start < 3 || i + 1 >= to) {
      return false;
    }
    char next = t.charAt(i + 1);
    boolean capital =
        Character.isUpperCase(next)
            && (i + 2 == to ? next == 'A' || next == 'I' : Character.isLowerCase(t.charAt(i + 2)))
            && !DOMAINS.contains(t.substring(i + 1, Math.min(to, i + 4)));
    return (capital || next == '"')
        && Character.isLowerCase(t.charAt(i - 1))
        && Character.isLowerCase(t.charAt(i - 2))
        && abbreviations.kind(t.substring(start, i)) == Abbreviations.Kind.NONE;
  }

  private static boolean dots(String t, int i, int to) {
    return i + 1 < to && t.charAt(i + 1) == '.';
  }

  private static boolean address(String t, int from, int to) {
    boolean letters = Character.isLetterOrDigit(t.charAt(from)) || t.charAt(from) == '@';
    if (!letters || to - from < 5) {
      return false;
    }
    if (t.startsWith("www.", from) || t.startsWith("http:", from) || t.startsWith("https:", from)) {
      return true;
    }
    boolean at = false;
    for (int i = from; i < to; i++) {
      at |= t.charAt(i) == '@';
      if (at && t.charAt(i) == '.') {
        return true;
      }
    }
    return false;
  }

  /** Whether a hyphen is a token: not after a prefix, nor in a number such as a telephone's. */
  private static boolean hyphen(String t, int start, int i, int to) {
    if (i + 1 >= to) {
      return true;
    }
    char before = t.charAt(i - 1);
    char after = t.charAt(i + 1);
    if (Character.isDigit(before) && Character.isDigit(after)) {
      int digits = 0;
      int hyphens = 0;
      for (int k = start; k < to; k++) {
        char c = t.charAt(k);
        if (c == '-') {
          hyphens++;
        } else if (Character.isDigit(c)) {
          digits++;
        }
      }
      return hyphens == 1 && !(digits == 7 && i - start == 3);
    }
    if (!Character.isLetterOrDigit(after)) {
      return true;
    }
    int length = i - start;
    if (length > 7) {
      return true;
    }
    StringBuilder prefix = new StringBuilder(length);
    for (int k = start; k < i; k++) {
      prefix.append(Character.toLowerCase(t.charAt(k)));
    }
    return !PREFIXES.contains(prefix.toString());
  }

  private static boolean slash(String t, int start, int i, int to) {
    return i - start > 1
        && to - i > 2
        && !Character.isDigit(t.charAt(i - 1))
        && !Character.isDigit(t.charAt(i + 1));
  }

  /** One word, from which clitics and units are split off. */
  private static void word(String t, int from, int to, Spans out) {
    if (from >= to) {
      return;
    }
    int split = Clitics.split(t, from, to);
    if (split == from || split == to) {
      split = unit(t, from, to);
    }
    if (split > from && split < to) {
      word(t, from, split, out);
      out.add(split, to);
    } else {
      out.add(from, to);
    }
  }

  private static int unit(String t, int from, int to) {
    if (!Character.isDigit(t.charAt(from))
        || Character.isDigit(t.charAt(to - 1))
        || to - from > 40) {
      return to;
    }
    int i = from;
    while (i < to && (Character.isDigit(t.charAt(i)) || ".,:".indexOf(t.charAt(i)) >= 0)) {
      i++;
    }
    StringBuilder unit = new StringBuilder();
    for (int k = i; k < to; k++) {
      unit.append(Character.toLowerCase(t.charAt(k)));
    }
    return UNITS.contains(unit.toString()) ? i : to;
  }
}
