package org.dateline.lexicon;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The codes that an actor may carry: PLOVER's sectors, and countries or what stands for one. */
public final class ActorCodes {

  /** PLOVER's sectors. */
  private static final Set<String> SECTORS =
      Set.of(
          "COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "UNK", "AGR", "BUS",
          "CRM", "CVL", "EDU", "ELI", "JRN", "LAB", "MED", "REF", "OPP", "PRE", "REL", "SOC");

  /** PLOVER's bodies that belong to no state; INT is CAMEO's name for one of no known kind. */
  private static final Set<String> NON_STATE =
      Set.of("IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC", "INT");

  /** CAMEO's sectors that PLOVER renamed. */
  private static final Map<String, String> RENAMED = Map.of("HLH", "MED", "PPL", "CVL");

  private ActorCodes() {}

  /** A PLOVER sector, as given or under its newer name; an error where there is none such. */
  public static String sector(String code) {
    String c = code.strip();
    c = RENAMED.getOrDefault(c, c);
    if (!SECTORS.contains(c)) {
      throw new IllegalArgumentException("no PLOVER sector '" + c + "'");
    }
    return c;
  }

  /** Whether a code is that of a body that belongs to no state. */
  public static boolean nonState(@Nullable String country) {
    return country != null && NON_STATE.contains(country);
  }

  /** A country's three letters, checked for their form. */
  public static String country(String code) {
    String c = code.strip();
    boolean good = c.length() == 3;
    for (int i = 0; good && i < 3; i++) {
      good = c.charAt(i) >= 'A' && c.charAt(i) <= 'Z';
    }
    if (!good) {
      throw new IllegalArgumentException("a country is three capital letters, not '" + code + "'");
    }
    return c.equals("EUN") ? "EUR" : c;
  }
}
