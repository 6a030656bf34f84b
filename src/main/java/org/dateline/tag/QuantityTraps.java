package org.dateline.tag;

import java.util.Locale;
import org.dateline.language.Sentence;
import org.dateline.lexicon.DateWords;
import org.dateline.lexicon.DateWords.Kind;
import org.dateline.lexicon.QuantityAttributes;

/** Numbers that count nothing: ages, dates, times, measures, names, scores. */
final class QuantityTraps {
  private final QuantityAttributes attributes;
  private final DateWords dates;

  QuantityTraps(QuantityAttributes attributes, DateWords dates) {
    this.attributes = attributes;
    this.dates = dates;
  }

  boolean isNoCount(Sentence s, NumberPhrase number) {
    int before = number.from() - 1;
    int after = number.to();
    if (after < s.size()) {
      String next = s.form(after).toLowerCase(Locale.ROOT);
      boolean hyphen =
          next.equals("-") && !(after + 1 < s.size() && s.form(after + 1).equals("strong"));
      if (hyphen || next.equals("%") || next.equals("/") || next.equals(":")) {
        return true;
      }
      if (attributes.isMeasure(s.lemma(after)) || attributes.isMeasure(next)) {
        return true;
      }
      if (isMonth(next) && s.form(after).charAt(0) != next.charAt(0)) {
        return true;
      }
    }
    return before >= 0 && isNumbered(s, before, number);
  }

  /** "Boeing 737", "F-16", "Nov. 19", "in 2022", "at 7", "Resolution 1701", "aged 12". */
  private boolean isNumbered(Sentence s, int before, NumberPhrase number) {
    String form = s.form(before).toLowerCase(Locale.ROOT);
    String plain = form.endsWith(".") ? form.substring(0, form.length() - 1) : form;
    if (isMonth(plain) && Character.isUpperCase(s.form(before).charAt(0))) {
      return true;
    }
    if (form.equals("-")
        || form.equals("/")
        || form.equals("no.")
        || form.equals("aged")
        || form.equals("#")
        || form.equals(":")) {
      return true;
    }
    boolean noun = number.to() < s.size() && isNominal(s.tag(number.to()));
    if (s.tag(before).startsWith("NNP") && !noun) {
      return !isState(s, number.to());
    }
    boolean year =
        number.isWhole()
            && number.low() >= 1500
            && number.low() < 2200
            && s.form(number.from()).length() == 4
            && number.to() == number.from() + 1;
    return year && !noun && dates.has(Kind.PERIOD, form);
  }

  private boolean isState(Sentence s, int i) {
    return i < s.size()
        && !attributes
            .rules(QuantityAttributes.Slot.STATE, s.form(i).toLowerCase(Locale.ROOT))
            .isEmpty();
  }

  private static boolean isNominal(String tag) {
    return tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("VBN");
  }

  private boolean isMonth(String word) {
    return dates.value(Kind.MONTH, word) > 0 || dates.value(Kind.MONTH_SHORT, word) > 0;
  }

  /** Whether the thing counted is a unit: "long 70 miles", "three more days". */
  boolean isMeasured(Sentence s, QuantityObject.Span object) {
    return attributes.isMeasure(s.lemma(object.head()));
  }

  /** "one of the men": somebody, no count. */
  boolean isOneOfMany(Sentence s, NumberPhrase number) {
    return number.high() <= 1
        && number.to() + 1 < s.size()
        && s.form(number.to()).equals("of")
        && !s.tag(number.to() + 1).equals("CD");
  }

  /** "one" and the like without a word that gives them a meaning. */
  boolean isSmallTalk(Sentence s, NumberPhrase number) {
    return number.high() <= 1 || s.form(number.from()).equalsIgnoreCase("one");
  }
}
