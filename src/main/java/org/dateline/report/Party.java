package org.dateline.report;

import java.util.Map;
import org.dateline.record.Participant;
import org.jspecify.annotations.Nullable;

/**
 * A participant for a reader.
 *
 * @param label the known name, else the words in the text
 * @param code PLOVER style; null where nothing is known but the words
 * @param country as in the record
 * @param node what the actor network counts it under: the known name, else country and sector; null
 *     where only the words are known
 */
record Party(String label, @Nullable String code, @Nullable String country, @Nullable String node) {
  private static final int LONGEST = 90;

  /** PLOVER's sectors in plain words. */
  private static final Map<String, String> SECTORS =
      Map.ofEntries(
          Map.entry("AGR", "agriculture"),
          Map.entry("BUS", "business"),
          Map.entry("COP", "police"),
          Map.entry("CRM", "criminals"),
          Map.entry("CVL", "civilians"),
          Map.entry("EDU", "education"),
          Map.entry("ELI", "elites"),
          Map.entry("GOV", "government"),
          Map.entry("JUD", "judiciary"),
          Map.entry("LAB", "labour"),
          Map.entry("LEG", "legislature"),
          Map.entry("MED", "media"),
          Map.entry("MIL", "military"),
          Map.entry("OPP", "opposition"),
          Map.entry("PRM", "paramilitaries"),
          Map.entry("PTY", "party"),
          Map.entry("REB", "rebels"),
          Map.entry("REF", "refugees"),
          Map.entry("SPY", "intelligence services"),
          Map.entry("UAF", "armed group"));

  static Party of(Participant participant) {
    String entity = participant.getEntityName();
    String label = PageText.cut(entity == null ? participant.getName() : entity, LONGEST);
    return new Party(
        label, participant.getCode(), participant.getCountry(), node(participant, entity));
  }

  private static @Nullable String node(Participant participant, @Nullable String entity) {
    if (entity != null) {
      return PageText.cut(entity, LONGEST);
    }
    String country = participant.getCountry();
    if (country == null) {
      return null;
    }
    String sector = participant.getSector();
    String name = Country.of(country).name();
    return sector == null ? name : name + ", " + SECTORS.getOrDefault(sector, sector);
  }

  /** A code in words, {@code MLIMIL} as "Mali, military"; any other text as it is. */
  static String read(String code) {
    if (!code.matches("([A-Z]{3}){1,3}")) {
      return PageText.cut(code, LONGEST);
    }
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < code.length(); i += 3) {
      String part = code.substring(i, i + 3);
      String word = SECTORS.getOrDefault(part, Country.of(part).name());
      words.append(words.isEmpty() ? "" : ", ").append(word);
    }
    return words.toString();
  }
}
