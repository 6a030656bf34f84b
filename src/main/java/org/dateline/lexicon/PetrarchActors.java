package org.dateline.lexicon;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a PETRARCH-style actor dictionary: a name with its codes in brackets, a code perhaps with
 * the dates it holds for ({@code <YYMMDD}, {@code >YYMMDD}, {@code YYMMDD-YYMMDD}); below it, lines
 * that begin with {@code +} for other names and lines of further codes.
 *
 * <pre>
 * VERONIA_LEAGUE_ [VRNREB]
 * +LEAGUE_OF_VERONIA_
 * ANNA_QUENT_
 *     [VRNOPP &lt;20010315]
 *     [VRNGOV 20010315-20051231]
 * </pre>
 *
 * <p>A name with dated codes becomes a person with terms, any other an organisation. A code's first
 * three letters are the country or {@code IGO}, {@code NGO} and the like, the next three a sector;
 * what follows is dropped.
 */
final class PetrarchActors {
  private static final int PIVOT = 30;

  private final String file;
  private final LexiconFaults faults;
  private final List<List<String>> organizations = new ArrayList<>();
  private final List<List<String>> people = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private @Nullable Entry entry;

  /** One name and what stands below it. */
  private static final class Entry {
    final int line;
    final Set<String> names = new LinkedHashSet<>();
    final List<String> codes = new ArrayList<>();

    Entry(int line) {
      this.line = line;
    }
  }

  PetrarchActors(String file, LexiconFaults faults) {
    this.file = file;
    this.faults = faults;
  }

  Map<String, PetrarchImport.Table> read(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = PetrarchText.bare(lines.get(i));
      if (!line.isEmpty()) {
        accept(line, i + 1);
      }
    }
    finish();
    Map<String, PetrarchImport.Table> tables = new LinkedHashMap<>();
    tables.put(
        "organizations.tsv", PetrarchImport.Table.of(LexiconKind.ORGANIZATIONS, organizations));
    tables.put("people.tsv", PetrarchImport.Table.of(LexiconKind.PEOPLE, people));
    return tables;
  }

  private void accept(String line, int number) {
    int bracket = line.indexOf('[');
    String phrase = (bracket < 0 ? line : line.substring(0, bracket)).strip();
    boolean more = phrase.startsWith("+");
    if (!more && !phrase.isEmpty()) {
      finish();
      entry = new Entry(number);
    }
    Entry open = entry;
    if (open == null) {
      faults.add(file, number, "no name goes before this line");
      return;
    }
    String name = PetrarchText.name(more ? phrase.substring(1) : phrase);
    if (!name.isEmpty() && name.indexOf('|') < 0 && name.indexOf('\t') < 0) {
      open.names.add(name);
    }
    for (String rest = bracket < 0 ? "" : line.substring(bracket); !rest.isEmpty(); ) {
      String code = PetrarchText.between(rest, '[', ']');
      if (code == null) {
        break;
      }
      open.codes.add(code);
      int next = rest.indexOf('[', rest.indexOf(']'));
      rest = next < 0 ? "" : rest.substring(next);
    }
  }

  private void finish() {
    Entry done = entry;
    entry = null;
    if (done == null) {
      return;
    }
    try {
      row(done);
    } catch (IllegalArgumentException e) {
      faults.add(file, done.line, String.valueOf(e.getMessage()));
    }
  }

  private void row(Entry done) {
    if (done.names.isEmpty() || done.codes.isEmpty()) {
      throw new IllegalArgumentException("an entry owes a name and a code in brackets");
    }
    List<String> names = new ArrayList<>(done.names);
    String name = names.remove(0);
    String id = ActorLoader.id("", name).substring(1);
    String aliases = String.join("|", names);
    List<String> terms = new ArrayList<>();
    String first = "";
    for (String code : done.codes) {
      String[] parts = code.split("[ \t]+", 2);
      if (!PetrarchText.isCode(parts[0])) {
        throw new IllegalArgumentException("no actor code '" + code + "'");
      }
      first = first.isEmpty() ? parts[0] : first;
      if (parts.length > 1) {
        String sector = sector(parts[0]);
        if (sector != null) {
          terms.add(sector + "@" + parts[0].substring(0, 3) + "::" + span(parts[1].strip()));
        }
      }
    }
    String country = ActorCodes.country(first.substring(0, 3));
    if (!ids.add(id)) {
      throw new IllegalArgumentException("the name '" + name + "' stands twice");
    }
    if (!terms.isEmpty()) {
      people.add(List.of(id, name, aliases, country, String.join("|", terms)));
    } else {
      String sector = sector(first);
      String code = ActorCodes.nonState(country) ? country : "";
      String state = code.isEmpty() ? country : "";
      organizations.add(List.of(id, name, aliases, code, state, sector == null ? "" : sector, ""));
    }
  }

  private static @Nullable String sector(String code) {
    return code.length() < 6 ? null : PetrarchText.sector(code.substring(3, 6));
  }

  /** Our {@code FROM..TO} of a date restriction. */
  private static String span(String dates) {
    if (dates.startsWith("<")) {
      return ".." + date(dates.substring(1)).minusDays(1);
    }
    if (dates.startsWith(">")) {
      return date(dates.substring(1)).plusDays(1) + "..";
    }
    int dash = dates.indexOf('-');
    if (dash < 0) {
      throw new IllegalArgumentException("no dates '" + dates + "'");
    }
    String to = dates.substring(dash + 1).strip();
    return date(dates.substring(0, dash)) + ".." + (to.isEmpty() ? "" : date(to));
  }

  private static LocalDate date(String text) {
    String s = text.strip();
    try {
      if (!s.matches("[0-9]{6}|[0-9]{8}")) {
        throw new IllegalArgumentException("no date '" + s + "': YYMMDD or YYYYMMDD");
      }
      int cut = s.length() - 4;
      int year = Integer.parseInt(s.substring(0, cut));
      int full = cut == 4 ? year : year + (year < PIVOT ? 2000 : 1900);
      int month = Math.max(1, Integer.parseInt(s.substring(cut, cut + 2)));
      int day = Math.max(1, Integer.parseInt(s.substring(cut + 2)));
      return LocalDate.of(full, month, day);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no date '" + s + "'", e);
    }
  }
}
