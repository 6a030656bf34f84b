package org.dateline.report;

import com.ibm.icu.util.Region;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A country for a reader.
 *
 * @param code ISO 3166-1 alpha-3, or PLOVER's code of a body that is no state
 * @param name its English name; the code where there is none
 * @param number ISO 3166-1 numeric, as the map's outlines are keyed; null where there is none
 */
record Country(String code, String name, @Nullable String number) {
  private static final Map<String, Country> KNOWN = new ConcurrentHashMap<>();

  /** PLOVER's codes for those that are no state, and Kosovo, which has no ISO code. */
  private static final Map<String, String> OTHERS =
      Map.ofEntries(
          Map.entry("IGO", "International organisation"),
          Map.entry("IMG", "International armed group"),
          Map.entry("INT", "International"),
          Map.entry("MNC", "Multinational company"),
          Map.entry("NGO", "Non-governmental organisation"),
          Map.entry("NGM", "Non-governmental movement"),
          Map.entry("UIS", "Unidentified state"),
          Map.entry("UNO", "United Nations"),
          Map.entry("EUR", "European Union"),
          Map.entry("EEC", "European Union"),
          Map.entry("NAT", "NATO"),
          Map.entry("NATO", "NATO"),
          Map.entry("XKX", "Kosovo"));

  static Country of(String code) {
    return KNOWN.computeIfAbsent(code, Country::find);
  }

  private static Country find(String code) {
    String other = OTHERS.get(code);
    if (other != null || !code.matches("[A-Z]{3}")) {
      return new Country(code, other == null ? code : other, null);
    }
    try {
      Region region = Region.getInstance(code);
      if (region.getType() != Region.RegionType.TERRITORY) {
        return new Country(code, code, null);
      }
      String name = ULocale.getDisplayCountry("und-" + region, ULocale.ENGLISH);
      String number = String.valueOf(1000 + region.getNumericCode()).substring(1);
      return new Country(code, name.isEmpty() ? code : name, number);
    } catch (IllegalArgumentException e) {
      return new Country(code, code, null);
    }
  }
}
