package org.dateline.tag;

import java.util.Locale;
import org.dateline.language.Sentence;
import org.dateline.lexicon.QuantityAttributes;
import org.dateline.lexicon.QuantityAttributes.Rule;
import org.dateline.lexicon.QuantityAttributes.Slot;
import org.jspecify.annotations.Nullable;

/** Amounts of money: kept where a word near them says what they are for. */
final class QuantityMoney {
  private static final int REACH = 8;

  private final QuantityAttributes attributes;

  QuantityMoney(QuantityAttributes attributes) {
    this.attributes = attributes;
  }

  boolean isMoney(Sentence s, NumberPhrase number) {
    return currency(s, number) != null;
  }

  private @Nullable String currency(Sentence s, NumberPhrase number) {
    if (number.from() > 0) {
      String before = lower(s, number.from() - 1);
      String code = attributes.currency(before);
      if (code == null && before.endsWith("$")) {
        code = attributes.currency("$");
      }
      if (code != null && !Character.isLetter(before.charAt(before.length() - 1))) {
        return code;
      }
    }
    int at = number.to();
    if (at < s.size() && s.form(at).equals("-")) {
      at++;
    }
    for (int i = at; i < s.size() && i < at + 2; i++) {
      String code = attributes.currency(lower(s, i));
      if (code != null && Character.isLetter(s.form(i).charAt(0))) {
        return code;
      }
    }
    return null;
  }

  /** The amount, with the currency's code for the things counted; null where nothing says why. */
  @Nullable FoundQuantity amount(Sentence s, NumberPhrase hedged, NumberPhrase number) {
    int governor = -1;
    String attribute = "";
    for (int distance = 1; distance <= REACH && governor < 0; distance++) {
      for (int i : new int[] {number.to() - 1 + distance, number.from() - distance}) {
        if (governor < 0 && i >= 0 && i < s.size()) {
          for (Rule rule : attributes.rules(Slot.MONEY, s.lemma(i))) {
            governor = i;
            attribute = rule.attribute();
          }
        }
      }
    }
    if (governor < 0) {
      return null;
    }
    return new FoundQuantity(
        hedged.from(),
        hedged.to(),
        governor,
        attribute,
        -1,
        -1,
        currency(s, number),
        QuantityFinder.bound(hedged.low()),
        QuantityFinder.bound(hedged.high()),
        hedged.approximate());
  }

  private static String lower(Sentence s, int i) {
    return s.form(i).toLowerCase(Locale.ROOT);
  }
}
