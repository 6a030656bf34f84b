package org.dateline.resolve;

import java.util.List;
import java.util.Set;
import org.dateline.lexicon.Capitals;
import org.dateline.record.Mention;
import org.dateline.record.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Whose troops are sent, whoever sends them: "Russia deployed 11,000 North Korean troops" is what
 * "North Korean troops were deployed to Russia" tells.
 */
final class Contingents {
  /** How troops may be counted that go somewhere, besides as deployed. */
  private static final Set<String> ON_THE_WAY = Set.of("COUNT", "RECRUITED", "SENT");

  private static final String DEPLOYED = "DEPLOYED";

  private Contingents() {}

  /** A count of a mention: troops invited, enlisted or sent are the troops deployed. */
  static Figure figure(Mention mention, Quantity quantity, Wording wording) {
    Figure figure = wording.figures().of(quantity);
    boolean troops =
        "troops".equals(mention.getMode()) && ON_THE_WAY.contains(quantity.getAttribute());
    return troops ? figure.counting(DEPLOYED) : figure;
  }

  /** Adds the countries whose troops are counted to those who send them. */
  static void add(Mention mention, List<Party> actors) {
    for (Quantity quantity : mention.getQuantities()) {
      String object = quantity.getObjectText();
      String country = object == null ? null : country(object);
      if (country != null) {
        Party party = new Party(0, false, country, "MIL", new int[0], 0);
        boolean known = actors.stream().anyMatch(actor -> country.equals(actor.country()));
        if (!known) {
          actors.add(party);
        }
      }
    }
  }

  /** The country of the first word or two that stand for one; null for none. */
  private static @Nullable String country(String object) {
    String[] words = object.split("[^\\p{L}]+");
    for (int i = 0; i < words.length; i++) {
      if (words[i].isEmpty() || !Character.isUpperCase(words[i].charAt(0))) {
        continue;
      }
      String two =
          i + 1 < words.length ? Capitals.shipped().country(words[i] + " " + words[i + 1]) : null;
      String country = two == null ? Capitals.shipped().country(words[i]) : two;
      if (country != null) {
        return country;
      }
    }
    return null;
  }
}
