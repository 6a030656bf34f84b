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

  /** PLOVER's modes of the types that have any. */
  private static final Map<String, Set<String>> MODES =
      Map.ofEntries(
          Map.entry("CONSULT", Set.of("visit", "third-party", "multilateral", "phone")),
          Map.entry(
              "RETREAT", Set.of("withdraw", "release", "disarm", "ceasefire", "access", "resign")),
          Map.entry("REQUEST", Set.of("assist", "change", "yield", "meet")),
          Map.entry("ACCUSE", Set.of("disapprove", "investigate", "allege")),
          Map.entry("REJECT", Set.of("assist", "change", "yield", "meet")),
          Map.entry(
              "THREATEN",
              Set.of("restrict", "arrest", "relations", "expel", "territory", "violence")),
          Map.entry(
              "PROTEST",
              Set.of("demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize")),
          Map.entry("SANCTION", Set.of("convict", "expel", "withdraw", "discontinue")),
          Map.entry("MOBILIZE", Set.of("troops", "weapons", "police", "militia")),
          Map.entry(
              "COERCE",
              Set.of(
                  "seize",
                  "restrict",
                  "censor",
                  "curfew",
                  "martial-law",
                  "arrest",
                  "deport",
                  "withhold",
                  "misinformation",
                  "cyber")),
          Map.entry(
              "ASSAULT",
              Set.of(
                  "abduct",
                  "beat",
                  "torture",
                  "sexual",
                  "targeted",
                  "destroy",
                  "primitive",
                  "firearms",
                  "explosives",
                  "suicide-attack",
                  "aerial",
                  "drone",
                  "heavy-weapons",
                  "crowd-control",
                  "unconventional")));

  /** PLOVER's contexts. */
  private static final Set<String> CONTEXTS =
      Set.of(
          "asylum",
          "cbrn",
          "corruption",
          "crime",
          "cyber",
          "diplomatic",
          "disasters",
          "economic",
          "election",
          "environment",
          "executive",
          "gender",
          "health",
          "human_rights",
          "human_security",
          "illegal_drugs",
          "inequality",
          "intelligence",
          "legal",
          "legislative",
          "lgbt",
          "migration",
          "military",
          "misinformation",
          "natural_resource",
          "peacekeeping",
          "political_institutions",
          "pro_autocracy",
          "pro_democracy",
          "religion_ethnicity",
          "reparations",
          "repression",
          "rights_freedoms",
          "technology",
          "territory",
          "terrorism",
          "trafficking");

  private EventTypes() {}

  /**
   * Checks the mode of an event type.
   *
   * @throws IllegalArgumentException if the type has no such mode
   */
  static void checkMode(String type, String mode) {
    Set<String> modes = MODES.getOrDefault(type, Set.of());
    if (!modes.contains(mode)) {
      throw new IllegalArgumentException(
          "no mode '" + mode + "' of " + type + "; modes: " + modes.stream().sorted().toList());
    }
  }

  /**
   * Checks the contexts of an event.
   *
   * @throws IllegalArgumentException if one of them is none of PLOVER's
   */
  static void checkContexts(List<String> contexts) {
    for (String context : contexts) {
      if (!CONTEXTS.contains(context)) {
        throw new IllegalArgumentException(
            "no context '" + context + "'; contexts: " + CONTEXTS.stream().sorted().toList());
      }
    }
  }

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
