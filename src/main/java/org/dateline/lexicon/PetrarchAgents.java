package org.dateline.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads a PETRARCH-style agent dictionary: a noun phrase, its plural in braces where that is not
 * made with an s, and the sector that it gives to the actor before it.
 *
 * <pre>
 * !MINIST! = MINISTER, MINISTERS, MINISTRY
 * HARBOUR_!MINIST! [~GOV]
 * TOLLMAN {TOLLMEN} [~COP]
 * POLICE_DEPARTMENT {} [~COP]
 * </pre>
 *
 * <p>A name in exclamation marks stands for each word of its list. A code of two sectors gives
 * both.
 */
final class PetrarchAgents {
  /** More phrases than this from one line are no honest entry. */
  private static final int MOST = 200;

  private final String file;
  private final LexiconFaults faults;
  private final Map<String, List<String>> lists = new LinkedHashMap<>();
  private final Map<String, Set<String>> roles = new TreeMap<>();

  PetrarchAgents(String file, LexiconFaults faults) {
    this.file = file;
    this.faults = faults;
  }

  Map<String, PetrarchImport.Table> read(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = PetrarchText.bare(lines.get(i));
      if (line.isEmpty()) {
        continue;
      }
      try {
        accept(line);
      } catch (IllegalArgumentException e) {
        faults.add(file, i + 1, String.valueOf(e.getMessage()));
      }
    }
    List<List<String>> rows = new ArrayList<>();
    roles.forEach(
        (code, names) -> {
          int cut = code.indexOf('+');
          String sector = cut < 0 ? code : code.substring(0, cut);
          String second = cut < 0 ? "" : code.substring(cut + 1);
          rows.add(List.of(sector, second, "fixed", String.join("|", names)));
        });
    return Map.of("roles.tsv", PetrarchImport.Table.of(LexiconKind.ROLES, rows));
  }

  private void accept(String line) {
    int equals = line.indexOf('=');
    if (line.startsWith("!") && equals > 0) {
      List<String> words = new ArrayList<>();
      for (String word : line.substring(equals + 1).split(",", -1)) {
        words.add(word.strip());
      }
      lists.put(line.substring(0, equals).strip(), words);
      return;
    }
    String code = PetrarchText.between(line, '[', ']');
    if (code == null) {
      throw new IllegalArgumentException("an agent owes a code in brackets");
    }
    String sectors = sectors(code.replace("~", "").strip());
    String plural = PetrarchText.between(line, '{', '}');
    int end = line.indexOf(plural == null ? '[' : '{');
    for (String phrase : spelled(line.substring(0, end).strip())) {
      add(sectors, phrase, plural);
    }
  }

  private static String sectors(String code) {
    if (!PetrarchText.isCode(code)) {
      throw new IllegalArgumentException("no agent code '" + code + "'");
    }
    String first = PetrarchText.sector(code.substring(0, 3));
    String second = code.length() < 6 ? null : PetrarchText.sector(code.substring(3, 6));
    if (first == null) {
      throw new IllegalArgumentException("no PLOVER sector for '" + code + "'");
    }
    return second == null || second.equals(first) ? first : first + "+" + second;
  }

  private List<String> spelled(String phrase) {
    int from = phrase.indexOf('!');
    int to = phrase.indexOf('!', from + 1);
    if (from < 0 || to < 0) {
      return List.of(phrase);
    }
    List<String> words = lists.get(phrase.substring(from, to + 1));
    if (words == null) {
      throw new IllegalArgumentException("no list " + phrase.substring(from, to + 1));
    }
    List<String> all = new ArrayList<>();
    for (String word : words) {
      all.addAll(spelled(phrase.substring(0, from) + word + phrase.substring(to + 1)));
      if (all.size() > MOST) {
        throw new IllegalArgumentException("more than " + MOST + " phrases in one line");
      }
    }
    return all;
  }

  private void add(String sectors, String phrase, @Nullable String plural) {
    String singular = String.join(" ", PetrarchText.words(phrase));
    if (singular.isBlank() || singular.indexOf('|') >= 0) {
      throw new IllegalArgumentException("no phrase for the code");
    }
    Set<String> names = roles.computeIfAbsent(sectors, s -> new LinkedHashSet<>());
    names.add(plural == null ? singular : singular + "=");
    if (plural != null && !plural.isEmpty()) {
      names.add(String.join(" ", PetrarchText.words(plural)) + "=");
    }
  }
}
