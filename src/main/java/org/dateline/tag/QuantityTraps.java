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
      boolean ratio =
          next.equals("in")
              && after + 1 < s.size()
              && s.tag(after + 1).equals("CD")
              && number.high() < 10;
      boolean hyphen =
          next.equals("-") && !(after + 1 < s.size() && s.form(after + 1).equals("strong"));
      if (hyphen || ratio || next.equals("%") || next.equals("/") || next.equals(":")) {
        return true;
      }
      if (attributes.isMeasure(s.lemma(after)) || attributes.isMeasure(next)) {
        return true;
      }
      if (isMonth(next) && s.form(after).charAt(0) != next.charAt(0)) {
        return true;
      }
    }
    return before >= 0 && (isAge(s, before, after) || isNumbered(s, before, number));
  }

  /** "Mr Smith, 39, was jailed". */
  private static boolean isAge(Sentence s, int before, int after) {
    boolean commas = s.form(before).equals(",") && after < s.size() && s.form(after).equals(",");
    return commas && before > 0 && s.tag(before - 1).startsWith("NNP");
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
    if (form.equals("no") || (form.equals("in") && before > 0 && s.tag(before - 1).equals("CD"))) {
      return true;
    }
    boolean noun = number.to() < s.size() && isNominal(s.tag(number.to()));
    if (s.tag(before).startsWith("NNP") && !noun) {
      return !isState(s, number.to());
    }
    return isYear(s, number)
        && (!noun || !isPlural(s, number.to()))
        && isBeforeYear(s, before, form);
  }

  /** "the 2011 attack", "in 2022". */
  private boolean isBeforeYear(Sentence s, int before, String form) {
    String tag = s.tag(before);
    return dates.has(Kind.PERIOD, form)
        || tag.equals("DT")
        || tag.equals("POS")
        || tag.equals("PRP$")
        || tag.startsWith("JJ");
  }

  private static boolean isYear(Sentence s, NumberPhrase number) {
    return number.isWhole()
        && number.low() >= 1500
        && number.low() < 2200
        && s.form(number.from()).length() == 4
        && number.to() == number.from() + 1;
  }

  /** Whether the noun phrase that begins at a token ends in a plural, as counted things do. */
  private static boolean isPlural(Sentence s, int from) {
    for (int i = from; i < s.size() && isNominal(s.tag(i)); i++) {
      if (s.tag(i).equals("NNS") || s.tag(i).equals("NNPS")) {
        return true;
      }
    }
    return false;
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

  /** Whether the thing counted is a unit ("three more days") or of a model ("MiG 21 jets"). */
  boolean isMeasured(Sentence s, NumberPhrase number, QuantityObject.Span object) {
    String head = s.lemma(object.head());
    if (attributes.isMeasure(head)) {
      return true;
    }
    int before = number.from() - 1;
    return before >= 0
        && (s.tag(before).startsWith("NNP") || isCapital(s, before))
        && dates.word(s.form(before).toLowerCase(Locale.ROOT)) == null
        && number.low() < 2000
        && !attributes.isOf("PERSON", head)
        && !attributes.isOf("TROOP", head);
  }

  private static boolean isCapital(Sentence s, int i) {
    return i > 0 && Character.isUpperCase(s.form(i).charAt(0));
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
