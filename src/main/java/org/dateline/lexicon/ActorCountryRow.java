package org.dateline.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a row of {@code countries.tsv}: the country, its people, its capital and its seats. */
final class ActorCountryRow {

  private static final Set<String> KINDS = Set.of("state", "entity", "disputed", "former");

  /** Endings of adjectives that are no noun for one person, so have no plural: "Chinese". */
  private static final String[] NO_NOUN = {"ese", "ish", "nch", "tch", "ss", "lsh", "rs"};

  private ActorCountryRow() {}

  static void accept(LexiconFile.Row row, ActorLoader to) {
    String code = ActorCodes.country(ActorFile.required(row, "code"));
    String kind = ActorFile.required(row, "kind");
    if (!KINDS.contains(kind)) {
      throw new IllegalArgumentException("no kind '" + kind + "'; one of " + KINDS);
    }
    boolean own = kind.equals("state") || kind.equals("entity");
    String name = ActorFile.required(row, "name").replace("!", "");
    String sector = kind.equals("disputed") ? "PRE" : null;
    String key = own ? code : ActorLoader.id(code, name).substring(4);

    List<String> names = new ArrayList<>();
    names.add(row.get("name"));
    names.addAll(row.list("aliases"));
    to.add(entry("country:" + key, ActorKind.COUNTRY, name, code, sector), names, false);

    List<String> people = new ArrayList<>(row.list("adjectives"));
    for (String adjective : row.list("adjectives")) {
      if (!endsInNoNoun(adjective)) {
        people.add(adjective + "s");
      }
    }
    for (String national : row.list("demonyms")) {
      people.add(national);
      people.add(plural(national));
    }
    to.add(entry("nationality:" + key, ActorKind.NATIONALITY, name, code, sector), people, false);

    for (String capital : row.list("capitals")) {
      String city = capital.replace("!", "");
      String id = ActorLoader.id("capital", city);
      to.add(entry(id, ActorKind.CAPITAL, city, code, sector), List.of(capital), false);
    }
    for (String seat : row.list("seats")) {
      seat(seat, code, to);
    }
    for (String region : row.list("regions")) {
      String id = ActorLoader.id("region", code + "-" + region);
      to.add(entry(id, ActorKind.PLACE, region, code, null), List.of(region), false);
    }
  }

  private static void seat(String text, String code, ActorLoader to) {
    int equals = text.indexOf('=');
    if (equals < 1) {
      throw new IllegalArgumentException("a seat is NAME=SECTOR, not '" + text + "'");
    }
    String spelled = text.substring(0, equals).strip();
    String name = spelled.replace("!", "");
    String sector = ActorCodes.sector(text.substring(equals + 1));
    String id = ActorLoader.id("seat", name);
    to.add(entry(id, ActorKind.NAMED, name, code, sector), List.of(spelled), false);
  }

  private static ActorEntry entry(
      String id, ActorKind kind, String name, String code, @Nullable String sector) {
    return new ActorEntry(id, kind, name, code, sector, null, List.of());
  }

  private static boolean endsInNoNoun(String adjective) {
    for (String ending : NO_NOUN) {
      if (adjective.endsWith(ending)) {
        return true;
      }
    }
    return adjective.endsWith(".") || adjective.equals("US") || adjective.equals("UK");
  }

  private static String plural(String national) {
    return national.endsWith("!")
        ? ActorPlurals.plural(national.substring(0, national.length() - 1)) + "!"
        : ActorPlurals.plural(national);
  }
}
