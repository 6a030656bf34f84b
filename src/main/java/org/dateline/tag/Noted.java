package org.dateline.tag;

import java.util.Set;

/**
 * A mention of somebody that an article's memory keeps.
 *
 * @param resolution who it is
 * @param head its head word, folded
 * @param person whether it is one person
 * @param plural whether it is several
 * @param gender f, m or ?
 * @param subject whether it is the subject of its clause
 * @param told whether it is the subject of its sentence: who says, or who does what is told
 * @param sentence the number of its sentence
 * @param from its first token
 */
record Noted(
    Resolution resolution,
    String head,
    boolean person,
    boolean plural,
    char gender,
    boolean subject,
    boolean told,
    int sentence,
    int from) {

  /** Sectors, and codes in a country's stead, of bodies that fight a state. */
  private static final Set<String> ARMED = Set.of("REB", "UAF", "IMG");

  /** Whether a party, a company or another body is named by its own name. */
  boolean organization() {
    String id = resolution.entityId();
    return id != null && id.startsWith("organization:");
  }

  /** Whether an armed group is named by its own name. */
  boolean armedGroup() {
    String sector = resolution.sector();
    String country = resolution.country();
    return organization()
        && (sector != null && ARMED.contains(sector) || country != null && ARMED.contains(country));
  }

  /** Whether two may be one: the same person, or an office beside its holder's name. */
  static boolean same(Resolution a, Resolution b) {
    String id = a.entityId();
    String other = b.entityId();
    if (id != null && other != null) {
      return id.equals(other);
    }
    // "Foreign Minister" beside the minister's name
    boolean office = a.sector() != null && a.sector().equals(b.sector());
    boolean country = a.country() == null || b.country() == null || a.country().equals(b.country());
    return a.equals(b) || ((id == null) != (other == null) && office && country);
  }
}
