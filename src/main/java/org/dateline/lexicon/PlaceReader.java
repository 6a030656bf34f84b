package org.dateline.lexicon;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the gazetteer's rows from lexicon files. */
final class PlaceReader {
  static final List<String> COLUMNS =
      List.of(
          "id",
          "name",
          "aliases",
          "kind",
          "country",
          "admin1",
          "latitude",
          "longitude",
          "population",
          "geonames_id",
          "caution");

  private PlaceReader() {}

  static List<PlaceEntry> read(String name, InputStream in, LexiconFaults faults) {
    return entries(LexiconFile.read(name, in, COLUMNS, faults), faults);
  }

  static List<PlaceEntry> entries(LexiconFile file, LexiconFaults faults) {
    List<PlaceEntry> entries = new ArrayList<>(file.rows().size());
    Set<String> ids = new HashSet<>();
    file.forEach(
        faults,
        row -> {
          PlaceEntry entry = entry(row);
          if (!ids.add(entry.id())) {
            throw new IllegalArgumentException("the id '" + entry.id() + "' is taken");
          }
          entries.add(entry);
        });
    return entries;
  }

  private static PlaceEntry entry(LexiconFile.Row row) {
    String name = row.get("name");
    if (row.get("id").isEmpty() || PlaceNames.fold(name).isEmpty()) {
      throw new IllegalArgumentException("a place owes an id and a name with letters");
    }
    String country = row.orNull("country");
    if (country != null && !isAlpha3(country)) {
      throw new IllegalArgumentException("country '" + country + "' is no ISO 3166-1 alpha-3 code");
    }
    String geonames = row.orNull("geonames_id");
    return new PlaceEntry(
        row.get("id"),
        name,
        List.copyOf(row.list("aliases")),
        oneOf(PlaceKind.class, row.get("kind"), "kind"),
        country,
        row.orNull("admin1"),
        degrees(row.get("latitude"), 90, "latitude"),
        degrees(row.get("longitude"), 180, "longitude"),
        row.get("population").isEmpty() ? 0 : count(row.get("population"), "population"),
        geonames == null ? null : count(geonames, "geonames_id"),
        row.get("caution").isEmpty()
            ? PlaceEntry.Caution.NONE
            : oneOf(PlaceEntry.Caution.class, row.get("caution"), "caution"));
  }

  private static boolean isAlpha3(String code) {
    return code.length() == 3 && code.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  private static double degrees(String text, double limit, String column) {
    Double value = number(text);
    if (value == null || !(Math.abs(value) <= limit)) {
      throw new IllegalArgumentException(
          column + " '" + text + "' is no number from -" + (int) limit + " to " + (int) limit);
    }
    return value;
  }

  private static long count(String text, String column) {
    Double value = number(text);
    if (value == null || value < 0 || value > 1e12 || value != Math.rint(value)) {
      throw new IllegalArgumentException(column + " '" + text + "' is no whole number");
    }
    return value.longValue();
  }

  private static @Nullable Double number(String text) {
    try {
      return Double.valueOf(text);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static <E extends Enum<E>> E oneOf(Class<E> type, String text, String column) {
    for (E value : type.getEnumConstants()) {
      if (value.name().equals(text)) {
        return value;
      }
    }
    throw new IllegalArgumentException(
        column + " '" + text + "' is none of " + Arrays.toString(type.getEnumConstants()));
  }
}
