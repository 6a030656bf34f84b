package org.dateline.lexicon;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The places that the coder knows, found by any of their spellings. Immutable, so safe to share
 * among threads; a {@link Walk} is not.
 *
 * <p>Names are kept folded ({@link PlaceNames#fold}) in one sorted array. A walk feeds it token by
 * token and narrows a range of that array, so the longest name at a position is found without
 * building a string, however the text's tokeniser cut it.
 */
public final class Gazetteer {
  private final List<PlaceEntry> entries;
  private final String[] keys;

  /** For each key the places of that name: index into entries times 2, plus 1 for abbreviations. */
  private final int[][] postings;

  private final Map<String, PlaceEntry> countries = new HashMap<>();

  private Gazetteer(List<PlaceEntry> entries) {
    this.entries = entries;
    List<String> spelled = new ArrayList<>(entries.size() * 2);
    for (int e = 0; e < entries.size(); e++) {
      PlaceEntry entry = entries.get(e);
      if (entry.kind() == PlaceKind.COUNTRY && entry.country() != null) {
        countries.putIfAbsent(entry.country(), entry);
      }
      spell(spelled, entry.name(), e);
      for (String alias : entry.aliases()) {
        spell(spelled, alias, e);
      }
    }
    Collections.sort(spelled);
    List<String> names = new ArrayList<>();
    List<int[]> lists = new ArrayList<>();
    for (String line : spelled) {
      int cut = line.indexOf(' ');
      String key = line.substring(0, cut);
      int posting = Integer.parseInt(line, cut + 1, line.length(), 36);
      int last = names.size() - 1;
      if (last >= 0 && names.get(last).equals(key)) {
        int[] known = lists.get(last);
        if (known[known.length - 1] >> 1 != posting >> 1) {
          int[] more = Arrays.copyOf(known, known.length + 1);
          more[known.length] = posting;
          lists.set(last, more);
        }
      } else {
        names.add(key);
        lists.add(new int[] {posting});
      }
    }
    keys = names.toArray(new String[0]);
    postings = lists.toArray(new int[0][]);
  }

  /** Adds "key posting"; the posting padded, so that lines sort by key, then by the row's place. */
  private static void spell(List<String> spelled, String name, int entry) {
    String key = PlaceNames.fold(name);
    if (!key.isEmpty()) {
      int posting = entry * 2 + (PlaceNames.abbreviation(name) ? 1 : 0);
      String number = Integer.toString(posting, 36);
      spelled.add(key + " " + "0".repeat(6 - number.length()) + number);
    }
  }

  /** The gazetteer that ships with the project. */
  public static Gazetteer shipped() {
    return LexiconFaults.none(faults -> load(LexiconFolders.none(), faults));
  }

  /**
   * The shipped gazetteer with the places of users' folders: they win over ours of the same name,
   * and replace ours of the same id.
   */
  public static Gazetteer load(LexiconFolders own, LexiconFaults faults) {
    List<List<LexiconFile>> layers = new ArrayList<>();
    for (LexiconKind kind : List.of(LexiconKind.ADMIN1, LexiconKind.PLACES)) {
      layers.addAll(own.layers(kind, faults));
    }
    for (LexiconKind kind : List.of(LexiconKind.ADMIN1, LexiconKind.PLACES)) {
      layers.add(List.of(LexiconFile.shipped(kind.fileName(), kind.columns())));
    }
    List<PlaceEntry> all = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (List<LexiconFile> layer : layers) {
      List<PlaceEntry> entries = new ArrayList<>();
      layer.forEach(file -> entries.addAll(PlaceReader.entries(file, faults)));
      entries.removeIf(entry -> taken.contains(entry.id()));
      entries.forEach(entry -> taken.add(entry.id()));
      all.addAll(entries);
    }
    return of(all);
  }

  /** A gazetteer of these places; among equals the earlier one wins. */
  public static Gazetteer of(Collection<PlaceEntry> places) {
    return new Gazetteer(List.copyOf(places));
  }

  /**
   * Reads a user's places, in the format of the shipped {@code places.tsv}.
   *
   * @param name what faults call the file
   * @param faults receives every bad line
   */
  public static List<PlaceEntry> read(String name, InputStream in, LexiconFaults faults) {
    return PlaceReader.read(name, in, faults);
  }

  /** This gazetteer with more places, which win over its own of the same name. */
  public Gazetteer plus(Collection<PlaceEntry> places) {
    List<PlaceEntry> all = new ArrayList<>(places);
    all.addAll(entries);
    return of(all);
  }

  /** Every place, in the order of the files. */
  public List<PlaceEntry> entries() {
    return entries;
  }

  /** The country or territory with an ISO 3166-1 alpha-3 code; null where it has no row. */
  public @Nullable PlaceEntry country(String alpha3) {
    return countries.get(alpha3);
  }

  /** The places of a name, in any of its spellings; empty where there are none. */
  public List<PlaceEntry> named(String name) {
    int at = Arrays.binarySearch(keys, PlaceNames.fold(name));
    List<PlaceEntry> found = new ArrayList<>();
    if (at >= 0) {
      for (int posting : postings[at]) {
        found.add(entries.get(posting >> 1));
      }
    }
    return found;
  }

  /** Starts a walk; one may serve for many positions. */
  public Walk walk() {
    return new Walk();
  }

  /** Finds the names that begin at one position of a text. Not thread-safe. */
  public final class Walk {
    private int low;
    private int high;
    private int depth;

    private Walk() {
      reset();
    }

    /** Goes back to the empty name. */
    public void reset() {
      low = 0;
      high = keys.length;
      depth = 0;
    }

    /**
     * Goes on by one token.
     *
     * @return whether some name still begins so
     */
    public boolean accept(String form) {
      String folded = PlaceNames.fold(form);
      for (int i = 0; i < folded.length() && low < high; i++) {
        char c = folded.charAt(i);
        low = first(c);
        high = first((char) (c + 1));
        depth++;
      }
      return low < high;
    }

    /** First key of the range whose character at the depth is c or later. */
    private int first(char c) {
      int from = low;
      int to = high;
      while (from < to) {
        int mid = (from + to) >>> 1;
        String key = keys[mid];
        if (key.length() > depth && key.charAt(depth) >= c) {
          to = mid;
        } else {
          from = mid + 1;
        }
      }
      return from;
    }

    /** Whether some place is named exactly by the tokens so far. */
    public boolean complete() {
      return depth > 0 && low < high && keys[low].length() == depth;
    }

    /**
     * The places named exactly by the tokens so far.
     *
     * @param capitals whether the text's name is in capitals throughout: abbreviations match only
     *     then
     */
    public List<PlaceEntry> places(boolean capitals) {
      List<PlaceEntry> found = new ArrayList<>();
      if (complete()) {
        for (int posting : postings[low]) {
          if (capitals || (posting & 1) == 0) {
            found.add(entries.get(posting >> 1));
          }
        }
      }
      return found;
    }
  }
}
