package org.dateline.tag;

import java.util.Map;
import java.util.Set;
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

  /** The attribute; null where the deed does not tell it. */
  static @Nullable String attribute(FoundQuantity quantity, Draft draft) {
    boolean whom =
        draft.mode != null
            && TAKEN.contains(quantity.attribute())
            && draft.recipients.contains(quantity.objectTo() - 1);
    return whom ? BY_MODE.get(draft.mode) : null;
  }
}
