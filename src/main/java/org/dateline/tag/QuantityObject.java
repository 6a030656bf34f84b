package org.dateline.tag;

import java.util.Locale;
import org.dateline.language.Sentence;
import org.dateline.lexicon.DateWords;
import org.dateline.lexicon.DateWords.Kind;
import org.dateline.lexicon.QuantityAttributes;
import org.dateline.lexicon.QuantityAttributes.Slot;
import org.jspecify.annotations.Nullable;

/** Reads the words for the things counted: "six [ATACMS ballistic missiles]". */
final class QuantityObject {
  private static final int MAX_TOKENS = 12;

  private final QuantityAttributes attributes;
  private final DateWords dates;

  QuantityObject(QuantityAttributes attributes, DateWords dates) {
    this.attributes = attributes;
    this.dates = dates;
  }

  /**
   * The noun phrase of the things counted.
   *
   * @param from its first word
   * @param to the token after its last word, its head noun
   */
  record Span(int from, int to) {
    int head() {
      return to - 1;
    }
  }

  /** The noun phrase behind a number; null where the number stands alone. */
  @Nullable Span read(Sentence s, int number) {
    int from = number;
    if (from < s.size() && s.form(from).equals("of")) {
      from++;
    }
    while (from < s.size()
        && (s.tag(from).equals("DT") || s.tag(from).equals("PRP$") || s.tag(from).equals("PDT"))) {
      from++;
    }
    int noun = -1;
    int end = Math.min(s.size(), from + MAX_TOKENS);
    for (int i = from; i < end; i++) {
      if (isDateWord(s, i)) {
        break;
      }
      if (s.tag(i).startsWith("NN") && !isState(s, i)) {
        boolean ended = noun >= 0 && noun < i && isPlural(s, noun) && s.tag(i).startsWith("NNP");
        if (ended) {
          break;
        }
        noun = i;
      } else if (!mayModify(s, i, noun) || (i == number && isVerb(s, i))) {
        break;
      }
    }
    return noun < 0 ? null : new Span(from, noun + 1);
  }

  /**
   * "one caused damage": after a bare number, a participle with a noun may be the clause's verb.
   */
  private static boolean isVerb(Sentence s, int i) {
    boolean participle = s.tag(i).equals("VBD") || s.tag(i).equals("VBN");
    return participle && s.parsed() && s.child(i, "obj") > i;
  }

  private boolean isDateWord(Sentence s, int i) {
    String form = s.form(i).toLowerCase(Locale.ROOT);
    return dates.value(Kind.WEEKDAY, form) > 0
        || dates.value(Kind.DAYWORD, form) != -1 && dates.word(form) != null;
  }

  private static boolean isPlural(Sentence s, int i) {
    return s.tag(i).equals("NNS") || s.tag(i).equals("NNPS");
  }

  private static boolean mayModify(Sentence s, int i, int noun) {
    String tag = s.tag(i);
    if (tag.startsWith("JJ") || tag.equals("HYPH") || tag.equals("AFX")) {
      return noun < 0 || !isPlural(s, noun);
    }
    boolean participle = tag.equals("VBN") || tag.equals("VBG");
    return noun < 0 && (participle || tag.equals("CD") && i > 0 && s.form(i - 1).equals("-"));
  }

  private boolean isState(Sentence s, int i) {
    return !attributes.rules(Slot.STATE, s.form(i).toLowerCase(Locale.ROOT)).isEmpty();
  }
}
