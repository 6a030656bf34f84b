package org.dateline.resolve;

import java.util.Set;
import org.dateline.record.Participant;

/**
 * Parties named with the place where they were: "met Ward in Lima", "talks with the rebels in
 * Havana", "a tanker in the Gulf of Oman". Their country is not the place's. Nor does a ship have
 * one country whose flag is told: it is one state's and flies another's.
 */
final class Abroad {
  /** Those whom a place named behind them seldom tells the country of. */
  private static final Set<String> ARMED = Set.of("REB", "UAF");

  private static final Set<String> DEEDS = Set.of("ASSAULT", "COERCE", "PROTEST", "MOBILIZE");

  private Abroad() {}

  /** A party without such a country. */
  static Party without(Party party, Participant participant, String eventType, Wording wording) {
    String name = participant.getName();
    if (party.entity() == 0 && wording.flagged().matcher(name).find()) {
      return party.abroad(Nationalities.without(wording.content().ofName(name)));
    }
    int in = name.indexOf(" in ");
    if (in < 0 || party.entity() != 0) {
      return party;
    }
    String who = name.substring(0, in);
    String where = name.substring(in + 4);
    int[] names = Nationalities.without(wording.content().ofName(who));
    boolean person = names.length > 0 && party.sector() == null && !who.contains(" of ");
    boolean atSea = WordHashes.words(where).stream().anyMatch(wording.seas()::contains);
    boolean guests =
        ARMED.contains(String.valueOf(party.sector()))
            && !DEEDS.contains(eventType)
            && !Nationalities.in(who);
    return person || atSea || guests ? party.abroad(names) : party;
  }
}
