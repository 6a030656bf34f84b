package org.dateline.lexicon;

import java.io.InputStream;
import java.util.ArrayList;
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
    String code = row.orNull("country");
    String country = code == null ? null : ActorCodes.country(code);
    String geonames = row.orNull("geonames_id");
    return new PlaceEntry(
        row.get("id"),
        name,
        List.copyOf(row.list("aliases")),
        row.oneOf(PlaceKind.class, "kind"),
        country,
        row.orNull("admin1"),
        degrees(row.get("latitude"), 90, "latitude"),
        degrees(row.get("longitude"), 180, "longitude"),
        row.get("population").isEmpty() ? 0 : count(row.get("population"), "population"),
        geonames == null ? null : count(geonames, "geonames_id"),
        row.get("caution").isEmpty()
            ? PlaceEntry.Caution.NONE
            : row.oneOf(PlaceEntry.Caution.class, "caution"));
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
}
