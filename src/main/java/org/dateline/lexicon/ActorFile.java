package org.dateline.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The actor files, in the order of reading: of two entries with one name the first is found. */
enum ActorFile {
  COUNTRIES(LexiconKind.COUNTRIES) {
    @Override
    void accept(LexiconFile.Row row, ActorLoader to) {
      ActorCountryRow.accept(row, to);
    }
  },
  INSTITUTIONS(LexiconKind.INSTITUTIONS) {
    @Override
    void accept(LexiconFile.Row row, ActorLoader to) {
      String name = required(row, "name");
      String country = country(row);
      boolean generic = country == null;
      List<String> names = names(name, row);
      to.add(
          new ActorEntry(
              ActorLoader.id("institution", generic ? name : country + "-" + name.replace("!", "")),
              generic ? ActorKind.INSTITUTION : ActorKind.NAMED,
              name.replace("!", ""),
              country,
              ActorLoader.sector(row, "sector"),
              ActorLoader.sector(row, "secondary"),
              terms(row)),
          generic ? ActorLoader.withPlurals(names) : names,
          generic);
    }
  },
  MOVEMENTS(LexiconKind.MOVEMENTS) {
    @Override
    void accept(LexiconFile.Row row, ActorLoader to) {
      to.terms("organization:" + required(row, "organization"), terms(row));
    }
  },
  ORGANIZATIONS(LexiconKind.ORGANIZATIONS) {
    @Override
    void accept(LexiconFile.Row row, ActorLoader to) {
      String id = "organization:" + required(row, "id");
      String country = country(row);
      String code = row.get("code");
      if (country == null && code.length() >= 3 && ActorCodes.nonState(code.substring(0, 3))) {
        country = code.substring(0, 3);
      }
      to.add(
          new ActorEntry(
              id,
              ActorKind.NAMED,
              required(row, "name"),
              country,
              ActorLoader.sector(row, "sector"),
              null,
              to.terms(id)),
          names(row.get("name"), row),
          false);
      to.members(id, row.list("members"));
    }
  },
  PEOPLE(LexiconKind.PEOPLE) {
    @Override
    void accept(LexiconFile.Row row, ActorLoader to) {
      ActorEntry person =
          new ActorEntry(
              "person:" + required(row, "id"),
              ActorKind.PERSON,
              required(row, "name"),
              country(row),
              null,
              null,
              terms(row));
      to.holder(to.add(person, names(person.name(), row), false));
    }
  },
  PEOPLES(LexiconKind.PEOPLES) {
    @Override
    void accept(LexiconFile.Row row, ActorLoader to) {
      String name = required(row, "name");
      to.add(
          new ActorEntry(
              ActorLoader.id("people", name),
              ActorKind.PEOPLE,
              name.replace("!", ""),
              country(row),
              ActorLoader.sector(row, "sector"),
              null,
              List.of()),
          names(name, row),
          false);
    }
  },
  ROLES(LexiconKind.ROLES) {
    @Override
    void accept(LexiconFile.Row row, ActorLoader to) {
      ActorKind kind = USES.get(required(row, "use"));
      if (kind == null) {
        throw new IllegalArgumentException("no use '" + row.get("use") + "'; one of " + USES);
      }
      for (String role : row.list("roles")) {
        boolean asIs = role.endsWith("=");
        String name = asIs ? role.substring(0, role.length() - 1) : role;
        boolean inflected = !asIs && (kind.role() || kind == ActorKind.NOBODY);
        to.add(
            new ActorEntry(
                ActorLoader.id("role", name),
                kind,
                name,
                null,
                ActorLoader.sector(row, "sector"),
                ActorLoader.sector(row, "secondary"),
                List.of()),
            inflected ? ActorLoader.withPlurals(List.of(name)) : List.of(name),
            true);
      }
    }
  },
  PLACES(LexiconKind.PLACES) {
    @Override
    void accept(LexiconFile.Row row, ActorLoader to) {
      place(row, to);
    }
  },
  REGIONS(LexiconKind.ADMIN1) {
    @Override
    void accept(LexiconFile.Row row, ActorLoader to) {
      place(row, to);
    }
  };

  private static final Map<String, ActorKind> USES =
      Map.of(
          "fixed", ActorKind.ROLE,
          "soft", ActorKind.SOFT_ROLE,
          "open", ActorKind.OPEN_ROLE,
          "modifier", ActorKind.MODIFIER,
          "ended", ActorKind.ENDED,
          "nobody", ActorKind.NOBODY);

  private final LexiconKind kind;

  ActorFile(LexiconKind kind) {
    this.kind = kind;
  }

  /** Adds a row's entries; an {@link IllegalArgumentException} says what is wrong with it. */
  abstract void accept(LexiconFile.Row row, ActorLoader to);

  LexiconKind kind() {
    return kind;
  }

  static String required(LexiconFile.Row row, String column) {
    String value = row.orNull(column);
    if (value == null) {
      throw new IllegalArgumentException("no " + column);
    }
    return value;
  }

  private static @Nullable String country(LexiconFile.Row row) {
    String code = row.orNull("country");
    return code == null ? null : ActorCodes.country(code);
  }

  /** A city or region tells its country, but for those named like a person or a common word. */
  private static void place(LexiconFile.Row row, ActorLoader to) {
    String country = row.orNull("country");
    boolean telling = row.get("kind").equals("CITY") || row.get("kind").equals("ADMIN1");
    if (telling && country != null && row.orNull("caution") == null) {
      String name = required(row, "name");
      to.add(
          new ActorEntry(
              "place:" + required(row, "id"),
              ActorKind.PLACE,
              name,
              ActorCodes.country(country),
              null,
              null,
              List.of()),
          names(name, row),
          false);
    }
  }

  private static List<String> names(String name, LexiconFile.Row row) {
    List<String> names = new ArrayList<>();
    names.add(name);
    names.addAll(row.list("aliases"));
    return names;
  }

  private static List<ActorTerm> terms(LexiconFile.Row row) {
    return row.list("terms").stream().map(ActorTerm::parse).toList();
  }
}
