package org.dateline.tag;

import java.util.Map;
import java.util.Set;
import org.dateline.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What befell those counted, who are those to whom it was done: "ordered 12 envoys to leave" are
 * expelled, and nine members of a church, seized by gunmen, abducted.
 */
final class Befallen {
  /** Attributes that a kind of deed tells better. */
  private static final Set<String> TAKEN = Set.of("COUNT", "CAPTURED");

  private static final Map<String, String> BY_MODE =
      Map.of(
          "abduct", "ABDUCTED", "expel", "EXPELLED", "release", "RELEASED", "arrest", "ARRESTED");

  private Befallen() {}

  /**
   * What a count counts by what is told: "brought in 10,000 soldiers" were sent, whatever the verb,
   * and the weapons of an attack were fired.
   */
  static FoundQuantity told(FoundQuantity quantity, Draft draft, Sentence s, Vocabulary words) {
    String befallen = attribute(quantity, draft);
    if (befallen != null) {
      return quantity.counting(befallen);
    }
    if (!quantity.attribute().equals("COUNT")) {
      return quantity;
    }
    boolean weapons =
        draft.instruments.stream()
            .anyMatch(i -> i >= quantity.fromToken() && i <= quantity.toToken() + 2);
    if (weapons) {
      return quantity.counting("FIRED");
    }
    boolean sent =
        "troops".equals(draft.mode)
            && quantity.objectTo() > quantity.objectFrom()
            && words.troops.contains(s.lowerLemma(quantity.objectTo() - 1));
    return sent ? quantity.counting("DEPLOYED") : quantity;
  }

  /** The attribute; null where the deed does not tell it. */
  private static @Nullable String attribute(FoundQuantity quantity, Draft draft) {
    boolean whom =
        draft.mode != null
            && TAKEN.contains(quantity.attribute())
            && draft.recipients.contains(quantity.objectTo() - 1);
    return whom ? BY_MODE.get(draft.mode) : null;
  }
}
