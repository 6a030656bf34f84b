package org.dateline.tag;

import java.util.List;
import org.dateline.language.Sentence;
import org.dateline.lexicon.QuantityWords;
import org.dateline.lexicon.QuantityWords.Hedge;
import org.dateline.lexicon.QuantityWords.HedgePhrase;

/** Widens a number by the hedges around it: "at least 12", "nearly 300", "20 or more". */
final class QuantityHedges {
  private static final int MAX_HEDGES = 3;

  private final List<HedgePhrase> phrases;

  QuantityHedges(QuantityWords words) {
    phrases = words.hedges();
  }

  /** The number with its hedges: its span grows, its bounds open, it may become approximate. */
  NumberPhrase around(Sentence s, NumberPhrase number) {
    NumberPhrase hedged = number;
    for (int round = 0; round < MAX_HEDGES; round++) {
      HedgePhrase before = longest(s, hedged.from(), false);
      if (before == null) {
        break;
      }
      hedged = apply(hedged, before.hedge(), hedged.from() - before.words().size(), hedged.to());
    }
    HedgePhrase after = longest(s, hedged.to(), true);
    return after == null
        ? hedged
        : apply(hedged, after.hedge(), hedged.from(), hedged.to() + after.words().size());
  }

  private @org.jspecify.annotations.Nullable HedgePhrase longest(
      Sentence s, int at, boolean follows) {
    HedgePhrase best = null;
    for (HedgePhrase phrase : phrases) {
      int size = phrase.words().size();
      boolean longer = best == null || size > best.words().size();
      if (phrase.hedge().follows() == follows
          && longer
          && matches(s, follows ? at : at - size, phrase.words())) {
        best = phrase;
      }
    }
    return best;
  }

  private static boolean matches(Sentence s, int at, List<String> words) {
    if (at < 0 || at + words.size() > s.size()) {
      return false;
    }
    for (int k = 0; k < words.size(); k++) {
      if (!s.form(at + k).equalsIgnoreCase(words.get(k))) {
        return false;
      }
    }
    return true;
  }

  private static NumberPhrase apply(NumberPhrase n, Hedge hedge, int from, int to) {
    double open = Double.POSITIVE_INFINITY;
    return switch (hedge) {
      case ABOUT, ABOUT_AFTER -> new NumberPhrase(from, to, n.low(), n.high(), true);
      case AT_LEAST, AT_LEAST_AFTER, MORE ->
          new NumberPhrase(from, to, n.low(), open, n.approximate());
      case AT_MOST, LESS ->
          new NumberPhrase(from, to, Double.NEGATIVE_INFINITY, n.high(), n.approximate());
    };
  }
}
