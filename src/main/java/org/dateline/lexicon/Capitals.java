package org.dateline.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose capital "the Somali capital" is: countries by their names and by the words for their
 * people, and the capital of each; from {@code countries.tsv}. Immutable.
 */
public final class Capitals {
  private static final String FILE = "countries.tsv";

  private static final Capitals SHIPPED = new Capitals();

  private final Map<String, String> countries = new HashMap<>();
  private final Map<String, String> capitals = new HashMap<>();

  private Capitals() {
    Set<String> shared = new HashSet<>();
    List<String> columns =
        List.of("code", "name", "aliases", "adjectives", "demonyms", "capitals", "kind");
    for (LexiconFile.Row row : LexiconFile.shipped(FILE, columns).rows()) {
      String code = row.get("code");
      List<String> cities = row.list("capitals");
      if (!row.get("kind").equals("state") || cities.isEmpty()) {
        continue;
      }
      capitals.put(code, cities.get(0).replace("!", ""));
      for (String column : List.of("name", "aliases", "adjectives", "demonyms")) {
        for (String name : row.list(column)) {
          String key = name.replace("!", "").toLowerCase(Locale.ROOT);
          String other = countries.putIfAbsent(key, code);
          if (other != null && !other.equals(code)) {
            shared.add(key);
          }
        }
      }
    }
    shared.forEach(countries::remove);
  }

  /** Those of the shipped file. */
  public static Capitals shipped() {
    return SHIPPED;
  }

  /** The country that a word or two stand for, by name or by its people; null for none or many. */
  public @Nullable String country(String words) {
    String key = words.toLowerCase(Locale.ROOT);
    String country = countries.get(key);
    boolean plural = country == null && key.endsWith("s");
    return plural ? countries.get(key.substring(0, key.length() - 1)) : country;
  }

  /** The capital's row in a gazetteer; null where it has none. */
  public @Nullable PlaceEntry of(String country, Gazetteer gazetteer) {
    String capital = capitals.get(country);
    if (capital != null) {
      for (PlaceEntry place : gazetteer.named(capital)) {
        if (place.kind() == PlaceKind.CITY && country.equals(place.country())) {
          return place;
        }
      }
    }
    return null;
  }
}
