package org.dateline.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Turns a GeoNames dump into a places file that {@link Gazetteer#read} takes. Reads line by line;
 * only the names of first-level regions are kept in memory.
 *
 * <p>The dump's format is that of {@code cities15000.txt} and {@code allCountries.txt}: 19 columns
 * set apart by tabs, as the export's readme describes them (geonames.org, CC BY 4.0).
 */
public final class GeoNamesImport {
  /** More places than any use of the coder has asked for; beyond it rows are left out. */
  private static final long MAX_PLACES = 1_000_000;

  /** A place's alternate names may run to thousands of characters. */
  private static final int MAX_LINE = 65_536;

  private static final int MAX_ALIASES = 12;
  private static final int MAX_FAULTS = 100;
  private static final int COLUMNS = 19;

  private static final String HEADER =
      "# version: imported\n# columns: " + String.join(" ", PlaceReader.COLUMNS) + "\n";

  /**
   * What became of a dump's lines.
   *
   * @param read all lines
   * @param written those written as places
   * @param skipped those of other kinds, too few inhabitants, or past the greatest number
   * @param faulty those that are no row of the format
   */
  public record Result(long read, long written, long skipped, long faulty) {}

  private final long minPopulation;
  private final LexiconFaults faults;
  private final Map<String, String> regions = new HashMap<>();
  private final Map<String, String> countries = new HashMap<>();
  private long read;
  private long written;
  private long faulty;

  private GeoNamesImport(long minPopulation, LexiconFaults faults) {
    this.minPopulation = minPopulation;
    this.faults = faults;
    for (String alpha2 : new TreeSet<>(Set.of(Locale.getISOCountries()))) {
      try {
        countries.put(alpha2, new Locale("", alpha2).getISO3Country());
      } catch (MissingResourceException e) {
        faults.add("ISO 3166", 0, "no alpha-3 code of " + alpha2);
      }
    }
    // GeoNames' code of Kosovo, which ISO leaves to its users.
    countries.put("XK", "XKX");
  }

  /**
   * Converts a dump.
   *
   * @param dump the rows
   * @param regionNames {@code admin1CodesASCII.txt}, which gives regions their names; null where it
   *     is not at hand: then towns carry no region
   * @param out receives the places file
   * @param minPopulation towns with fewer inhabitants are left out
   * @param faults receives the first hundred bad lines
   */
  public static Result convert(
      BufferedReader dump,
      @Nullable BufferedReader regionNames,
      Writer out,
      long minPopulation,
      LexiconFaults faults)
      throws IOException {
    GeoNamesImport run = new GeoNamesImport(minPopulation, faults);
    if (regionNames != null) {
      run.readRegions(regionNames);
    }
    out.write(HEADER);
    for (String line = dump.readLine(); line != null; line = dump.readLine()) {
      run.read++;
      String row = run.row(line);
      if (row != null) {
        out.write(row);
        run.written++;
      }
    }
    return new Result(run.read, run.written, run.read - run.written - run.faulty, run.faulty);
  }

  private void readRegions(BufferedReader names) throws IOException {
    for (String line = names.readLine(); line != null; line = names.readLine()) {
      String[] fields = line.split("\t", -1);
      if (fields.length >= 2 && fields[0].indexOf('.') == 2) {
        regions.put(fields[0], fields[1].strip());
      }
    }
  }

  private @Nullable String row(String line) {
    if (line.length() > MAX_LINE) {
      return fault("line longer than " + MAX_LINE + " characters");
    }
    String[] f = line.split("\t", -1);
    if (f.length != COLUMNS) {
      return fault(f.length + " columns where a GeoNames row has " + COLUMNS);
    }
    PlaceKind kind = kind(f[6], f[7]);
    if (kind == null || written >= MAX_PLACES) {
      return null;
    }
    Long id = whole(f[0]);
    Long population = f[14].isEmpty() ? Long.valueOf(0) : whole(f[14]);
    if (id == null || population == null || !isDegrees(f[4], 90) || !isDegrees(f[5], 180)) {
      return fault("an id, coordinate or population is no number");
    }
    if (kind == PlaceKind.CITY && population < minPopulation) {
      return null;
    }
    String country = countries.get(f[8]);
    if (country == null) {
      return fault("no country of the code '" + f[8] + "'");
    }
    String name = f[1].strip();
    if (PlaceNames.fold(name).isEmpty() || name.indexOf('|') >= 0) {
      return fault("no usable name");
    }
    String region =
        kind == PlaceKind.COUNTRY
            ? ""
            : kind == PlaceKind.ADMIN1 ? name : regions.getOrDefault(f[8] + "." + f[10], "");
    return String.join(
            "\t",
            "geonames-" + id,
            name,
            String.join("|", aliases(name, f[2], f[3])),
            kind.name(),
            country,
            region,
            f[4],
            f[5],
            population.toString(),
            id.toString(),
            "")
        + "\n";
  }

  private @Nullable String fault(String message) {
    faulty++;
    if (faulty <= MAX_FAULTS) {
      faults.add("GeoNames dump", (int) Math.min(read, Integer.MAX_VALUE), message);
    }
    return null;
  }

  /** Populated places, first-level divisions and states; null for all else. */
  private static @Nullable PlaceKind kind(String featureClass, String featureCode) {
    if (featureClass.equals("P")) {
      return PlaceKind.CITY;
    }
    if (!featureClass.equals("A")) {
      return null;
    }
    return switch (featureCode) {
      case "ADM1" -> PlaceKind.ADMIN1;
      case "PCLI", "PCLD", "PCLS", "PCLF", "TERR" -> PlaceKind.COUNTRY;
      default -> null;
    };
  }

  /** Other spellings in Latin letters; codes such as those of airports are left out. */
  private static Set<String> aliases(String name, String ascii, String alternates) {
    Set<String> folded = new LinkedHashSet<>();
    folded.add(PlaceNames.fold(name));
    Set<String> aliases = new LinkedHashSet<>();
    for (String alias : (ascii + "," + alternates).split(",", -1)) {
      String plain = alias.strip();
      boolean usable =
          plain.length() >= 3
              && plain.length() <= 60
              && plain.indexOf('|') < 0
              && Character.isUpperCase(plain.codePointAt(0))
              && !PlaceNames.abbreviation(plain)
              && plain.chars().allMatch(c -> c < 0x250);
      if (usable && aliases.size() < MAX_ALIASES && folded.add(PlaceNames.fold(plain))) {
        aliases.add(plain);
      }
    }
    return aliases;
  }

  private static @Nullable Long whole(String text) {
    try {
      long value = Long.parseLong(text);
      return value < 0 ? null : value;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static boolean isDegrees(String text, double limit) {
    try {
      return Math.abs(Double.parseDouble(text)) <= limit;
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
