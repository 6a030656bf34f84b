package org.dateline.resolve;

import java.util.List;
import org.dateline.record.Mention;
import org.dateline.record.Participant;
import org.dateline.record.Quantity;

/**
 * Missiles shot down are part of the attack that they were fired in, told from the other side: who
 * intercepts is who was attacked, and whose missiles they were attacked. A mention says it as it
 * was written (Russia intercepted Ukraine's missiles); the event is the attack.
 */
final class Interception {
  private static final String ATTRIBUTE = "INTERCEPTED";
  private static final List<String> RULES = List.of("assault.intercept.", "assault.shooting-down.");

  private Interception() {}

  /** Whether what a mention tells is that weapons were intercepted. */
  static boolean told(Mention mention) {
    if (!mention.getEventType().equals("ASSAULT")) {
      return false;
    }
    String rule = mention.getRuleId();
    for (String intercepted : RULES) {
      if (rule != null && rule.startsWith(intercepted)) {
        return true;
      }
    }
    List<Quantity> quantities = mention.getQuantities();
    return !quantities.isEmpty() && quantities.get(0).getAttribute().equals(ATTRIBUTE);
  }

  /** Those who attacked, as named; the weapons' owner has no name of its own there. */
  static List<Participant> attackers(Mention mention) {
    return told(mention) ? List.of() : mention.getActors();
  }

  /** Those who were attacked. */
  static List<Participant> attacked(Mention mention) {
    return told(mention) ? mention.getActors() : mention.getRecipients();
  }

  /** The owners of the weapons that were intercepted, without the weapons' words. */
  static List<Participant> owners(Mention mention) {
    if (!told(mention)) {
      return List.of();
    }
    return mention.getRecipients().stream()
        .filter(weapon -> weapon.getCountry() != null)
        .map(weapon -> Participant.newBuilder(weapon).setName("").build())
        .toList();
  }
}
