package org.dateline.tag;

import java.util.List;
import java.util.Set;
import org.dateline.language.Sentence;
import org.dateline.lexicon.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Counts that somebody holds against those of an event told just before: "police put their number
 * at 8,000", "the ministry counted twelve shells"; and tolls that rise: "the death toll climbed to
 * 19". They name no event of their own; what they count is told by the event, and each is a mention
 * of it with who counts as its claimant.
 */
final class RivalCounts {
  /** Words between the verb and its number at most. */
  private static final int REACH = 7;

  /** The number of a toll stands right behind its verb: "rose sharply to at least 14". */
  private static final int RISEN = 5;

  private static final Set<String> TOLLS = Set.of("KILLED", "INJURED", "CASUALTIES");

  private static final double CONFIDENCE = 0.5;

  /** Types of event that are told with how many took part, or whom it befell. */
  private static final Set<String> COUNTED = Set.of("ASSAULT", "COERCE", "PROTEST", "RETREAT");

  private final Vocabulary words;

  private final QuantityFinder numbers;

  private final SidedCounts sides;

  RivalCounts(Vocabulary words, QuantityFinder numbers) {
    this.words = words;
    this.numbers = numbers;
    sides = new SidedCounts(words, numbers);
  }

  /**
   * An event that a count may go back to.
   *
   * @param attribute what was counted of it; null where nothing was
   */
  record Told(
      Pattern pattern,
      String type,
      @Nullable String mode,
      @Nullable String cameo,
      @Nullable String attribute) {}

  /** The last event of some drafts that a count may go back to, before a token; null for none. */
  static @Nullable Told last(List<Draft> drafts, int before) {
    Told last = null;
    for (Draft draft : drafts) {
      boolean fits =
          draft.dropped == null
              && draft.trigger < before
              && draft.realis == Realis.ACTUAL
              && COUNTED.contains(draft.type);
      if (fits) {
        last = new Told(draft.pattern, draft.type, draft.mode, draft.cameo, attribute(draft));
      }
    }
    return last;
  }

  private static @Nullable String attribute(Draft draft) {
    for (FoundQuantity quantity : draft.quantities) {
      if (!quantity.attribute().equals("COUNT") && !quantity.attribute().endsWith("_AMOUNT")) {
        return quantity.attribute();
      }
    }
    return draft.type.equals("PROTEST") ? "PROTESTERS" : null;
  }

  /** Whether a sentence has a verb of counting with somebody before it, or a number that rises. */
  boolean canHold(Sentence s) {
    boolean number = false;
    for (int i = 1; i < s.size(); i++) {
      number |= words.countNouns.contains(s.lemma(i - 1));
      boolean rises = number && s.tag(i).startsWith("VB") && words.rising.contains(s.lemma(i));
      if (rises || verb(s, i) && speaker(s, i) >= 0) {
        return true;
      }
    }
    return sides.counts(s);
  }

  /** Adds the counts of a sentence to its drafts. */
  void add(Sentence s, List<FoundQuantity> quantities, List<Draft> drafts, @Nullable Told earlier) {
    for (int i = 1; i < s.size(); i++) {
      int verb = i;
      sided(s, i, quantities, drafts, earlier);
      risen(s, verb, quantities, drafts, earlier);
      boolean read = drafts.stream().anyMatch(d -> d.trigger == verb && d.dropped == null);
      FoundQuantity number = read || !verb(s, i) ? null : number(s, i, quantities);
      int speaker = speaker(s, i);
      if (number == null || speaker < 0) {
        continue;
      }
      Told own = last(drafts, i);
      Told told = own == null ? earlier : own;
      String attribute = told == null ? null : attribute(s, i, number, told);
      if (told != null && attribute != null) {
        int from = number.fromToken();
        drafts.forEach(d -> d.quantities.removeIf(q -> q.fromToken() == from));
        drafts.add(draft(i, speaker, told, counted(number, attribute)));
      }
    }
  }

  /** Where a sentence names a side of its own for a number, it is that side's. */
  private void sided(
      Sentence s,
      int token,
      List<FoundQuantity> quantities,
      List<Draft> drafts,
      @Nullable Told earlier) {
    Told own = last(drafts, token);
    Told told = own == null ? earlier : own;
    SidedCounts.Sided sided = told == null ? null : sides.at(s, token, quantities);
    if (told == null
        || sided == null
        || drafts.stream().anyMatch(d -> d.trigger == sided.verb() && d.dropped == null)) {
      return;
    }
    FoundQuantity count = sided.count();
    String said = count.attribute().equals("COUNT") ? sided.attribute() : count.attribute();
    String attribute = said == null ? told.attribute() : said;
    if (attribute != null && (attribute.equals(told.attribute()) || fits(told, attribute))) {
      int from = count.fromToken();
      drafts.forEach(d -> d.quantities.removeIf(q -> q.fromToken() == from));
      drafts.add(draft(sided.verb(), sided.speaker(), told, counted(count, attribute)));
    }
  }

  private static boolean fits(Told told, String attribute) {
    return told.type().equals("ASSAULT") && TOLLS.contains(attribute);
  }

  /** "The death toll rose to 14, the ministry said": of what was told before. */
  private void risen(
      Sentence s,
      int verb,
      List<FoundQuantity> quantities,
      List<Draft> drafts,
      @Nullable Told told) {
    if (told == null
        || !s.tag(verb).startsWith("VB")
        || !words.rising.contains(s.lemma(verb))
        || drafts.stream().anyMatch(d -> d.dropped == null && d.trigger <= verb)) {
      return;
    }
    for (FoundQuantity quantity : quantities) {
      int at = quantity.fromToken();
      boolean near = at > verb && at <= verb + RISEN && !quantity.attribute().equals("COUNT");
      boolean same =
          quantity.attribute().equals(told.attribute()) || fits(told, quantity.attribute());
      if (near && same) {
        drafts.add(draft(verb, teller(s, verb), told, quantity));
        return;
      }
    }
  }

  /** Who says so: the subject of the verb of saying above; -1 for none. */
  private int teller(Sentence s, int verb) {
    int above = s.head(verb);
    if (above < 0 || !words.saying.contains(s.lemma(above))) {
      return -1;
    }
    for (int i = 0; i < s.size(); i++) {
      if (s.head(i) == above && s.relation(i).equals("nsubj")) {
        return i;
      }
    }
    return -1;
  }

  private static Draft draft(int verb, int speaker, Told told, FoundQuantity count) {
    Draft draft = new Draft(told.pattern(), verb);
    draft.type = told.type();
    draft.mode = told.mode();
    draft.cameo = told.cameo();
    draft.counted = true;
    if (speaker >= 0) {
      draft.claimant = speaker;
      draft.stance = "ASSERTED";
    }
    draft.confidence = CONFIDENCE;
    draft.quantities.add(count);
    draft.trace.add("counts what was told before");
    return draft;
  }

  private boolean verb(Sentence s, int i) {
    return s.tag(i).startsWith("VB") && words.rivalCounting.contains(s.lemma(i));
  }

  /** Who counts: the noun or pronoun right before the verb; -1 for none. */
  static int speaker(Sentence s, int verb) {
    int i = verb - 1;
    while (i > 0 && (s.tag(i).startsWith("RB") || s.lemma(i).equals("have"))) {
      i--;
    }
    String tag = s.tag(i);
    return tag.startsWith("NN") || tag.equals("PRP") ? i : -1;
  }

  /** The number that a verb of counting takes, or null. */
  private @Nullable FoundQuantity number(Sentence s, int verb, List<FoundQuantity> quantities) {
    FoundQuantity quantity = null;
    for (int i = verb + 1; quantity == null && i < Math.min(s.size(), verb + REACH); i++) {
      quantity = at(s, i, quantities);
    }
    if (quantity != null) {
      int at = quantity.fromToken();
      if (at <= verb) {
        // "an estimated 1,200 traders": part of the figure itself
        return null;
      }
      if (at == verb + 1) {
        return s.lemma(verb).equals("count") ? quantity : null;
      }
      boolean preposition = s.form(at - 1).equals("at") || s.form(at - 1).equals("as");
      return preposition && countNoun(s, verb, at) != null ? quantity : null;
    }
    return null;
  }

  private @Nullable FoundQuantity at(Sentence s, int token, List<FoundQuantity> quantities) {
    for (FoundQuantity quantity : quantities) {
      if (quantity.fromToken() <= token && token < quantity.toToken()) {
        return quantity;
      }
    }
    return numbers.bare(s, token);
  }

  /** The word for how many between two tokens, which may be a pronoun; null for none. */
  private @Nullable String countNoun(Sentence s, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      String lemma = s.lowerLemma(i);
      if (words.countNouns.contains(lemma) || s.tag(i).equals("PRP")) {
        return lemma;
      }
    }
    return null;
  }

  /** What is counted, or null where the event before is told by no such count. */
  private @Nullable String attribute(Sentence s, int verb, FoundQuantity number, Told told) {
    String noun = countNoun(s, verb, number.fromToken());
    String own = number.attribute();
    if (noun != null && words.crowdNouns.contains(noun)) {
      return told.type().equals("PROTEST") ? "PROTESTERS" : null;
    }
    boolean weapons =
        told.type().equals("ASSAULT")
            && number.toToken() < s.size()
            && words.instrument.contains(s.lemma(number.toToken()));
    if (own.equals("COUNT") && weapons) {
      return "FIRED";
    }
    if (own.equals("COUNT")) {
      String tolled = tolled(s, verb, number.fromToken());
      return tolled == null ? told.attribute() : told.type().equals("ASSAULT") ? tolled : null;
    }
    return own.equals(told.attribute()) || told.type().equals("ASSAULT") ? own : null;
  }

  /** "put the number of dead at 40": what the words between count; null where they do not say. */
  private @Nullable String tolled(Sentence s, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      String attribute = numbers.toll(s.lowerLemma(i));
      if (attribute != null && TOLLS.contains(attribute)) {
        return attribute;
      }
    }
    return null;
  }

  private static FoundQuantity counted(FoundQuantity found, String attribute) {
    return new FoundQuantity(
        found.fromToken(),
        found.toToken(),
        found.governor(),
        attribute,
        found.objectFrom(),
        found.objectTo(),
        found.objectText(),
        found.valueLow(),
        found.valueHigh(),
        found.approximate());
  }
}
