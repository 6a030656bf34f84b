package org.dateline.tag;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The countries that an article is about: what decides between places that share a name. Not
 * thread-safe.
 */
public final class PlaceContext {
  private final TreeMap<String, Integer> counts = new TreeMap<>();
  private int total;

  /** Counts one mention of a country, or of someone or some place of it; null is left out. */
  public void add(@Nullable String alpha3) {
    if (alpha3 != null) {
      counts.merge(alpha3, 1, Integer::sum);
      total++;
    }
  }

  /** How often a country was counted. */
  int count(String alpha3) {
    return counts.getOrDefault(alpha3, 0);
  }

  /** How often the country was counted that comes after one, of those counted most. */
  int countOfNext(String alpha3) {
    int most = 0;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      most = entry.getKey().equals(alpha3) ? most : Math.max(most, entry.getValue());
    }
    return most;
  }

  /** The share of a country among all that were counted, 0 to 1. */
  double share(@Nullable String alpha3) {
    return alpha3 == null || total == 0 ? 0 : counts.getOrDefault(alpha3, 0) / (double) total;
  }

  /** The country that more than half of what was counted is of; null for none. */
  @Nullable String main() {
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (entry.getValue() * 2 > total) {
        return entry.getKey();
      }
    }
    return null;
  }
}
