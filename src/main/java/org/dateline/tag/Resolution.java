package org.dateline.tag;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who a noun phrase names, as far as its words tell.
 *
 * @param code country and sector, {@code RUSGOV}; null only where both are unknown
 * @param country ISO 3166-1 alpha-3, or PLOVER's code of a non-state body; null where unknown
 * @param sector PLOVER sector; null where unknown, as of a country that acts as a whole
 * @param secondary a second sector ("protesters": CVL, then OPP), or null
 * @param entityId id of the lexicon's entry; null where the words name no one body or person
 * @param entityName the entry's canonical name; null where {@code entityId} is
 * @param confidence from 0 to 1: how far to believe it; below .5 it is a guess from the context
 * @param rule what was applied: {@code person}, {@code nationality+role}
 * @param entries ids of the lexicon's entries used, in the text's order
 */
public record Resolution(
    @Nullable String code,
    @Nullable String country,
    @Nullable String sector,
    @Nullable String secondary,
    @Nullable String entityId,
    @Nullable String entityName,
    double confidence,
    String rule,
    List<String> entries) {

  public Resolution {
    entries = List.copyOf(entries);
  }

  static Resolution of(
      @Nullable String country,
      @Nullable String sector,
      @Nullable String secondary,
      @Nullable String entityId,
      @Nullable String entityName,
      double confidence,
      String rule,
      List<String> entries) {
    String code = sector == null ? country : country == null ? sector : country + sector;
    return new Resolution(
        code, country, sector, secondary, entityId, entityName, confidence, rule, entries);
  }

  /** The same without the government that a capital stands for. */
  Resolution asPlace() {
    return rule.equals("capital")
        ? of(country, null, secondary, entityId, entityName, confidence, rule, entries)
        : this;
  }

  /** The same as where something was: of a country, and nobody in particular. */
  Resolution asScene() {
    return of(country, null, null, null, null, confidence, "in", entries);
  }

  /** The same, of a country that its words do not tell. */
  Resolution of(String home) {
    return of(home, sector, secondary, entityId, entityName, confidence, rule, entries);
  }

  /** The same with another trust and rule. */
  Resolution because(String newRule, double newConfidence) {
    return new Resolution(
        code, country, sector, secondary, entityId, entityName, newConfidence, newRule, entries);
  }
}
