package org.dateline.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * PLOVER's event types with their quad classes, and the groups that patterns test for.
 *
 * <p>PLOVER's manual contradicts itself in three places; here SANCTION is material conflict, CAMEO
 * 20 is ASSAULT, and ACCUSE is verbal conflict.
 */
public final class EventTypes {

  private static final Map<String, String> QUADS =
      Map.ofEntries(
          Map.entry("AGREE", "VERBAL COOPERATION"),
          Map.entry("CONSULT", "VERBAL COOPERATION"),
          Map.entry("SUPPORT", "VERBAL COOPERATION"),
          Map.entry("CONCEDE", "VERBAL COOPERATION"),
          Map.entry("COOPERATE", "MATERIAL COOPERATION"),
          Map.entry("AID", "MATERIAL COOPERATION"),
          Map.entry("RETREAT", "MATERIAL COOPERATION"),
          Map.entry("REQUEST", "VERBAL CONFLICT"),
          Map.entry("ACCUSE", "VERBAL CONFLICT"),
          Map.entry("REJECT", "VERBAL CONFLICT"),
          Map.entry("THREATEN", "VERBAL CONFLICT"),
          Map.entry("PROTEST", "MATERIAL CONFLICT"),
          Map.entry("SANCTION", "MATERIAL CONFLICT"),
          Map.entry("MOBILIZE", "MATERIAL CONFLICT"),
          Map.entry("COERCE", "MATERIAL CONFLICT"),
          Map.entry("ASSAULT", "MATERIAL CONFLICT"));

  private static final Map<String, Set<String>> GROUPS =
      Map.of(
          "ANY", QUADS.keySet(),
          "COOP", Set.of("AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT"),
          "CONFLICT", Set.of("PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"),
          "VERBAL", Set.of("REQUEST", "ACCUSE", "REJECT", "THREATEN"),
          "YIELD", Set.of("CONCEDE", "RETREAT"),
          "VIOLENT", Set.of("ASSAULT", "COERCE"));

  private EventTypes() {}

  /** All 16, in alphabetical order. */
  public static List<String> all() {
    return QUADS.keySet().stream().sorted().toList();
  }

  /**
   * The quad class of a type.
   *
   * @throws IllegalArgumentException if there is no such type
   */
  public static String quad(String type) {
    String quad = QUADS.get(type);
    if (quad == null) {
      throw new IllegalArgumentException("no event type '" + type + "'; types: " + all());
    }
    return quad;
  }

  /** A type, or a group's types: ANY, COOP, CONFLICT, VERBAL, YIELD, VIOLENT. */
  static Set<String> group(String name) {
    Set<String> group = GROUPS.get(name);
    if (group != null) {
      return group;
    }
    quad(name);
    return Set.of(name);
  }
}
