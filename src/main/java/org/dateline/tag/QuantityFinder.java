package org.dateline.tag;

import java.util.ArrayList;
import java.util.List;
import org.dateline.language.Sentence;
import org.dateline.lexicon.DateWords;
import org.dateline.lexicon.QuantityAttributes;
import org.dateline.lexicon.QuantityWords;
import org.jspecify.annotations.Nullable;

/**
 * Finds the counts of a sentence with what they count and the word that tells it: "at least 12
 * people were killed" is KILLED, 12 and more. Ages, dates, times, distances, percentages and
 * ordinals are no counts; amounts of money are kept where a word says that they are aid, a fine,
 * frozen assets or the like. Safe to share among threads.
 */
public final class QuantityFinder {
  /** Classes whose things are worth a count even where no word tells its attribute. */
  private static final List<String> COUNTED = List.of("PERSON", "TROOP", "WEAPON", "EQUIPMENT");

  private final QuantityAttributes attributes;
  private final NumberReader numbers;
  private final QuantityHedges hedges;
  private final QuantityObject objects;
  private final QuantityGovernor governors;
  private final QuantityMoney money;
  private final QuantityTraps traps;

  /** A finder over the words of numbers, the rules of attributes and the words of dates. */
  public QuantityFinder(QuantityWords words, QuantityAttributes attributes, DateWords dates) {
    this.attributes = attributes;
    numbers = new NumberReader(words);
    hedges = new QuantityHedges(words);
    objects = new QuantityObject(attributes, dates);
    governors = new QuantityGovernor(attributes);
    money = new QuantityMoney(attributes);
    traps = new QuantityTraps(attributes, dates);
  }

  /**
   * The counts in the order of the text.
   *
   * @param s a sentence, with or without its tree; with it the governors are surer
   */
  public List<FoundQuantity> find(Sentence s) {
    List<FoundQuantity> found = new ArrayList<>();
    int i = 0;
    while (i < s.size()) {
      NumberPhrase number = numberAt(s, i);
      if (number == null) {
        i++;
        continue;
      }
      i = Math.max(i + 1, count(s, number, found));
    }
    return found;
  }

  /**
   * The number at a token, though no word tells what it counts; null where it counts nothing.
   *
   * @param s a sentence
   * @param at its first token
   */
  @Nullable FoundQuantity bare(Sentence s, int at) {
    NumberPhrase number = numberAt(s, at);
    if (number == null || money.isMoney(s, number) || traps.isNoCount(s, number)) {
      return null;
    }
    return quantity(s, hedges.around(s, number), -1, "COUNT", null);
  }

  /** What a noun counts whose number rises to, or is put at, a figure; null for other nouns. */
  @Nullable String toll(String lemma) {
    return attributes.rules(QuantityAttributes.Slot.TOLL, lemma).stream()
        .map(QuantityAttributes.Rule::attribute)
        .findFirst()
        .orElse(null);
  }

  /** Whether a noun is one for people. */
  boolean people(String lemma) {
    return attributes.isOf("PERSON", lemma) || attributes.isOf("TROOP", lemma);
  }

  private @Nullable NumberPhrase numberAt(Sentence s, int i) {
    NumberPhrase between = numbers.readBetween(s, i);
    if (between != null) {
      return between;
    }
    NumberPhrase number = numbers.read(s, i);
    boolean fromTo =
        number != null && i > 0 && s.form(i - 1).equals("from") && number.low() < number.high();
    return fromTo ? null : number;
  }

  /** Adds what a number counts, if anything; gives the token to go on from. */
  private int count(Sentence s, NumberPhrase number, List<FoundQuantity> found) {
    if (money.isMoney(s, number)) {
      FoundQuantity amount = money.amount(s, hedges.around(s, number), number);
      if (amount != null) {
        found.add(amount);
      }
      return number.to();
    }
    NumberPhrase whole = whole(s, number);
    NumberPhrase last = whole == null ? number : whole;
    if (traps.isNoCount(s, number) || traps.isNoCount(s, last)) {
      return last.to();
    }
    NumberPhrase part = hedges.around(s, number);
    QuantityObject.Span object = objects.read(s, Math.max(last.to(), part.to()));
    if (traps.isOneOfMany(s, number) || (object != null && traps.isMeasured(s, number, object))) {
      return last.to();
    }
    QuantityGovernor.Governor governor = governors.find(s, part.from(), number.to() - 1, object);
    if (governor == null && whole != null) {
      governor = governors.find(s, part.from(), whole.to() - 1, object);
    }
    FoundQuantity before = found.isEmpty() ? null : found.get(found.size() - 1);
    if (governor == null && before != null && before.governor() >= 0 && isIncluded(s, part)) {
      found.add(quantity(s, part, before.governor(), before.attribute(), object));
      return last.to();
    }
    if (governor == null) {
      if (object != null && isThing(s, object) && !traps.isSmallTalk(s, number)) {
        found.add(quantity(s, part, -1, "COUNT", object));
      }
      return last.to();
    }
    found.add(quantity(s, part, governor.token(), governor.rule().attribute(), object));
    if (whole != null) {
      String attribute = governor.rule().whole();
      found.add(
          quantity(
              s,
              hedges.around(s, whole),
              governor.token(),
              attribute == null ? "TOTAL" : attribute,
              object));
    }
    return last.to();
  }

  /** "12 people, including three children": the part has the attribute of the whole. */
  private static boolean isIncluded(Sentence s, NumberPhrase part) {
    return part.from() > 0 && s.form(part.from() - 1).equals("including");
  }

  private boolean isThing(Sentence s, QuantityObject.Span object) {
    String head = s.lemma(object.head());
    return COUNTED.stream().anyMatch(c -> attributes.isOf(c, head));
  }

  /** The whole in "five out of six", "two of about eight", "five of the six"; null without one. */
  private @Nullable NumberPhrase whole(Sentence s, NumberPhrase part) {
    int at = part.to();
    if (at < s.size() && s.form(at).equals("out")) {
      at++;
    }
    if (at >= s.size() || !s.form(at).equals("of")) {
      return null;
    }
    at++;
    for (int i = at; i < s.size() && i < at + 4; i++) {
      NumberPhrase whole = numbers.read(s, i);
      if (whole != null) {
        return whole.low() >= part.high() ? whole : null;
      }
      String tag = s.tag(i);
      if (!tag.equals("DT") && !tag.equals("PRP$") && !tag.startsWith("RB") && !tag.equals("IN")) {
        return null;
      }
    }
    return null;
  }

  private static FoundQuantity quantity(
      Sentence s,
      NumberPhrase number,
      int governor,
      String attribute,
      QuantityObject.@Nullable Span object) {
    String text =
        object == null
            ? null
            : s.text()
                .substring(
                    s.tokenStart(object.from()) - s.start(),
                    s.tokenEnd(object.to() - 1) - s.start());
    return new FoundQuantity(
        number.from(),
        number.to(),
        governor,
        attribute,
        object == null ? -1 : object.from(),
        object == null ? -1 : object.to(),
        text,
        bound(number.low()),
        bound(number.high()),
        number.approximate());
  }

  static @Nullable Double bound(double value) {
    return Double.isInfinite(value) ? null : value;
  }
}
