package org.dateline.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.language.Sentence;
import org.dateline.lexicon.Capitals;
import org.dateline.lexicon.Gazetteer;
import org.dateline.lexicon.PlaceEntry;
import org.dateline.lexicon.PlaceKind;
import org.dateline.lexicon.PlaceNesting;
import org.dateline.tag.FoundPlace.Role;
import org.jspecify.annotations.Nullable;

/** Places told by what they are: "in the Somali capital", "streets of the capital of Peru". */
final class CapitalPhrases {
  private final Gazetteer gazetteer;
  private final PlaceSyntax syntax;
  private final Capitals capitals = Capitals.shipped();

  CapitalPhrases(Gazetteer gazetteer, PlaceSyntax syntax) {
    this.gazetteer = gazetteer;
    this.syntax = syntax;
  }

  /**
   * Puts the capitals that a sentence tells of among its places, in the order of the text.
   *
   * @param countries how often the article names each country
   */
  void add(Sentence s, PlaceContext countries, List<FoundPlace> places) {
    List<FoundPlace> found = new ArrayList<>();
    for (int i = 1; i < s.size(); i++) {
      boolean capital = s.form(i).equals("capital") && s.tag(i).equals("NN");
      FoundPlace place = capital && !named(s, i) ? at(s, i, countries) : null;
      if (place != null && places.stream().noneMatch(p -> same(p, place))) {
        found.add(place);
      }
    }
    if (!found.isEmpty()) {
      places.addAll(found);
      places.sort(Comparator.comparingInt(FoundPlace::fromToken));
    }
  }

  /** "the capital Mogadishu", "the capital, Mogadishu". */
  private static boolean named(Sentence s, int capital) {
    int at = capital + 1;
    if (at < s.size() && s.form(at).equals(",")) {
      at++;
    }
    boolean name = at < s.size() && s.tag(at).startsWith("NNP");
    return name || (at < s.size() && s.tag(at).startsWith("NN") && at == capital + 1);
  }

  /** One that the sentence names beside it, or what lies in it: it tells more. */
  private static boolean same(FoundPlace named, FoundPlace capital) {
    boolean city = named.place().kind() != PlaceKind.COUNTRY;
    return city
        && (named.place().equals(capital.place())
            || PlaceNesting.within(named.place(), capital.place()));
  }

  private @Nullable FoundPlace at(Sentence s, int capital, PlaceContext countries) {
    int from = capital;
    String country = null;
    int to = capital + 1;
    if (to + 1 < s.size() && s.form(to).equals("of")) {
      int end = s.form(to + 1).equals("the") ? to + 2 : to + 1;
      country = country(s, end, Math.min(end + 2, s.size()));
      country = country == null ? country(s, end, Math.min(end + 1, s.size())) : country;
      if (country == null) {
        return null;
      }
    } else {
      int last = s.tag(capital - 1).equals("POS") ? capital - 1 : capital;
      for (int first = Math.max(0, last - 2); first < last && country == null; first++) {
        country = country(s, first, last);
        from = country == null ? from : first;
      }
    }
    if (country == null) {
      boolean bare = s.form(capital - 1).equalsIgnoreCase("the");
      country = bare ? home(s, countries) : null;
    }
    PlaceEntry place = country == null ? null : capitals.of(country, gazetteer);
    if (place == null) {
      return null;
    }
    Role role = syntax.role(s, from, to, PlaceKind.CITY);
    boolean within = isWithin(s, from);
    if (role != Role.LOCATIVE && role != Role.TARGET && !within) {
      return null;
    }
    int start = s.tokenStart(from) - s.start();
    String text = s.text().substring(start, s.tokenEnd(capital) - s.start());
    return new FoundPlace(from, to, text, place, within ? Role.LOCATIVE : role, false);
  }

  /** "streets of the capital". */
  private static boolean isWithin(Sentence s, int from) {
    int at = from - 1;
    while (at > 0 && (s.tag(at).equals("DT") || s.tag(at).startsWith("JJ"))) {
      at--;
    }
    return at > 0 && s.form(at).equals("of");
  }

  private @Nullable String country(Sentence s, int from, int to) {
    if (from >= to || !Character.isUpperCase(s.form(from).codePointAt(0))) {
      return null;
    }
    StringBuilder words = new StringBuilder(s.form(from));
    for (int i = from + 1; i < to; i++) {
      words.append(' ').append(s.form(i));
    }
    return capitals.country(words.toString());
  }

  /** "Guinea-Bissau", which is no Guinea. */
  private @Nullable String joined(Sentence s, int from) {
    boolean hyphen = from + 2 < s.size() && s.form(from + 1).equals("-");
    return hyphen && s.tokenEnd(from) == s.tokenStart(from + 1)
        ? capitals.country(s.form(from) + "-" + s.form(from + 2))
        : null;
  }

  /** The one country that the sentence names, else the one that the article is about; or null. */
  private @Nullable String home(Sentence s, PlaceContext countries) {
    String one = null;
    for (int i = 0; i < s.size(); i++) {
      String joined = joined(s, i);
      String two = joined == null ? country(s, i, Math.min(i + 2, s.size())) : joined;
      String country = two == null ? country(s, i, i + 1) : two;
      if (country == null) {
        continue;
      }
      i += joined != null ? 2 : two == null ? 0 : 1;
      if (one != null && !one.equals(country)) {
        String main = countries.main();
        return main == null ? one : main;
      }
      one = country;
    }
    return one == null ? countries.main() : one;
  }
}
