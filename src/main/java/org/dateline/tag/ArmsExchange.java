package org.dateline.tag;

import java.util.List;
import java.util.Set;
import org.dateline.record.Mention;
import org.dateline.record.Participant;
import org.jspecify.annotations.Nullable;

/**
 * Who attacked whom last in an article, so that "the missiles" and "the attack" of later sentences
 * are theirs.
 *
 * <p>One for each article, fed in reading order. Not thread-safe.
 */
final class ArmsExchange {

  /** Sentences after which an attack is no longer what "the attack" means. */
  private static final int REACH = 10;

  /** CAMEO roots of attacks: 18 assault, 19 fight, 20 mass violence. */
  private static final Set<String> ATTACKS = Set.of("18", "19", "20");

  private @Nullable Participant attacker;
  private @Nullable Participant target;
  private int age;

  /** A further sentence is read. */
  void next() {
    age++;
  }

  /** Takes in an event that was written; only an attack by one country on another counts. */
  void note(Mention mention) {
    String code = mention.getCameoCode();
    if (!mention.getEventType().equals("ASSAULT")
        || !mention.getRealis().equals("ACTUAL")
        || code == null
        || !ATTACKS.contains(code.substring(0, 2))) {
      return;
    }
    Participant actor = ofCountry(mention.getActors());
    Participant recipient = ofCountry(mention.getRecipients());
    if (actor != null
        && recipient != null
        && !String.valueOf(actor.getCountry()).equals(recipient.getCountry())) {
      attacker = actor;
      target = recipient;
      age = 0;
    }
  }

  private static @Nullable Participant ofCountry(List<Participant> participants) {
    return participants.stream().filter(p -> p.getCountry() != null).findFirst().orElse(null);
  }

  /**
   * Who attacked, as the article named them; null where nobody is known or it lies too far back.
   */
  @Nullable Participant attacker() {
    return age <= REACH ? attacker : null;
  }

  /** Who was attacked; null as {@link #attacker}. */
  @Nullable Participant target() {
    return age <= REACH ? target : null;
  }
}
